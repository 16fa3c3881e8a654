/** Surnames: the most common ones, and the shapes that tell the others. */

export const COMMON_SURNAMES = `
peeters janssens maes jacobs mertens willems claes goossens wouters pauwels dubois lambert dupont martin hermans michiels smets aerts
hendrickx janssen segers stevens martens lemmens baert bauwens beeckman beirens bervoets blommaert boeckx boels bogaert bogaerts boonen
borremans bosmans braem brouwers bruyninckx buelens buysse callens carlier casteleyn ceulemans christiaens claessens clement coenen
colman cools coppens cornelis cosijns cuypers daems daelemans danckaert delvaux denys dewulf dirickx dockx dumont engelen everaert
everaerts fabry feyen fierens fonteyne fransen frederickx geens geerts geeraerts gielen gijsbrechts gilis gillis goethals goetschalckx
goris govaerts gysels haesendonck hellemans helsen hendriks herman heremans heymans heylen hoste huybrechts huyghe huysmans jansen jansens
jaspers joossens joris kerkhofs keppens kiekens laenen laermans lambrecht lambrechts lammens laureys lauwers leemans leenaerts leys lenaerts
lievens lippens loos luyten luyckx maertens mariën matthys meert meeus melis mertens meulemans michielsen mielants moens moons moors
mortier moreels muylaert naessens neefs neirynck nijs nuyts nys ooms ophoff pattyn philips pieters pittoors piron poels poppe proost puttemans quintens raes ramaekers
raeymaekers renders reynaert reynders rogiers roels roelandt rombouts rosseel sablon saerens samyn schepens schoonjans schoofs seghers segers sels
serneels sioen slegers smeets smet snoeck soetaert somers sterckx stevens steyaert stroobants swinnen tack taelman talpe theunis theuns thijs thys tielemans
timmermans torfs truyens tytgat vandamme vandenbroeck vandenbroucke vandenberghe vandeputte verbeke verbeeck verhaeghe verhaegen verheyen verhelst verhoeven verhulst vermeersch vermeiren
vermeulen verstraete verstraeten vervaet vervoort vlaminck vos wauters weyts willaert willems wittevrongel wuyts wynants ysebaert zwaenepoel bastin collard delacroix denis
dubois fontaine gerard henrard laurent lebrun leclercq legrand lejeune leroy marchal mathieu noel petit renard simon thiry
amrani azzouzi bakkali bouazza bouzian boukhari bouali chakir cherkaoui daoudi fassi haddad haddou hamdaoui idrissi kaddouri khattabi lahlou mansouri
mokhtari ouali ouahbi rahmani saidi tahiri yacoubi yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin
kara koc kurt ozkan simsek polat nowak kowalski wisniewski wojcik kaminski lewandowski zielinski popescu ionescu popa dumitru stan georgiev ivanov dimitrov
petrov todorov shevchenko kovalenko bondarenko tkachenko rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno conti costa garcia
fernandez lopez martinez gonzalez rodriguez silva santos pereira diallo diop ndiaye traore keita camara barry bah kabila mbeki okafor nguyen tran singh
clercq smedt baets backer meyer ridder graeve keyser keyzer cock wilde winter groote bruyne bruyn schepper sutter wachter rycke vries jong boer meester munck pauw paepe potter roeck roo roover rudder schrijver schutter vriendt vuyst waele weerdt witte zutter block bock bondt boeck coster cuyper decker graef gendt haan haene jaeger jonghe kegel koninck laet leeuw lange loof maeyer mey mol mulder muynck nijs pelsmaeker prins proft raedt rijck ryck ruyter schryver smet spiegeleer sterck temmerman vleeschauwer vos wael wit wever wolf
kaur khan ahmadi hosseini rahimi hussain begum
`;

/** Only with a capital: "Op de Beeck", not "Jan op de bank". */
export const CAPITAL_PARTICLES = 'op in het aan uit';

/** Written in front of a surname, or as part of it. */
export const PARTICLES = `
van de den der ter ten te 't vande vanden vander la le les du des d' di da del della dos das do von zu zur af av el al ben bin ibn ait aït abu abou ould mac mc
`;

/** Endings that hardly any other word with a capital has. */
const ENDING =
  /(?:ssens|nssen|mans|maekers|maeckers|aerts?|eerts?|inckx?|ynckx?|ickx|ckx|tgat|beke|beeck|broeck|broucke|berghe|haeghe|haegen|hulst|kerckhove|kerkhove|ssche|eyns|aens|yers|uyse|aeys|eys|uyts|aels|eersch|straeten?|poele?|velde|putte|walle|meulen|meire|meiren|ckers|oglu|ski|ska|icz|escu|eanu|ova|eva|[aeiou]v|enko|chuk|czyk|shvili|oui|ouni|azzi|ghe|ieux|ault|bandt?|auwer|hooft|ijns|stra|laere|eels|houte?|vliet|loo|oye|rgt|eyck|uyck|uyn|uys|eire|oens|iens)$/u;
const PREFIX =
  /^(?:van(?!af|avond|daag|uit|wege|zelf|ochtend|morgen|middag|nacht|eer)[a-z]{3,}|ver[a-z]{4,}(?:e|t|n|s|ck|x)$)/;

export const isSurnameShaped = (word: string) => ENDING.test(word) || PREFIX.test(word);
