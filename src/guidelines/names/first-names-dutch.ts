/** First names of Flanders and the Netherlands, old and new, and the Flemish forms of them. */

export const DUTCH_FIRST_NAMES = `
an aaike aaltje aart achiel achille ad adelheid adhemar adinda adriaan adriana adrie agnes agneta aimé alberic albert
alberta albertine albien albrecht alda aldegonde alena alex alexander alexandra alexia alfons alfonsine alfred alice
alida alien alies aline alix alma aloïs alphonse amaat amalia amber amberlynn ambroos amedé amelie amy anaïs
anastasia andrea andreas andries angela angèle angelina angelique anita anja anje anke ankie ann anna annabel
annabelle anne anneke annekatrien anneleen annelein annelien annelies annelore annemarie annemie annemieke annet
annette annick annie annouck anouck anouk anton antoine antoinette antonia antonius antoon ariane arie arlette
armand arnaud arno arnold arnout aron arsène arthur astrid august augusta auguste augustinus aurélie aurelia axel
axelle baldwin baptist barbara bart bartel barthold bas basiel bastiaan bavo beatrijs beatrice becky belle ben
benedict benedikt benjamin benjie benno benny benoit bernard bernadette bernd bernice berre bert bertha berthe
bertilla bertrand bette betty bianca bieke bjarne bjorn bob boris boudewijn bouke brandon brecht brechtje brent
brigitte britt brit bruno bryan camiel camille camilla caren carina carine carl carla carlo carmen carola carole
carolien caroline caspar casper cas cathérine catharina cathy cecile cecilia cedric ceriel cesar charles charline
charlot charlotte chantal chelsea chris christa christel christiaan christian christianne christien christine
christof christoph christophe ciel cilia cindy cis clara clarisse claude claudia claudine clemens clement cleo cobe
coen coenraad colette conny connie constant constantijn cor cora corinne cornelia cornelis corneel corry cyriel
cyril cynthia daan dagmar daisy dana daniel daniëlle daphne dave david davy debby deborah delfien delphine denise
dennis denny denis desiré désirée diana diane dieter dieuwke dimitri dina dirk diederik ditte dominic dominiek
dominique donald donna doreen dorien dorine doris dorothea dorothée dounia dré dries dymfna eddie eddy edgard edith
edmond eduard edward edwin eefje eef egied ehsan eline elisa elisabeth elise elke ella ellen ellie elly eloise els
elsa elsbeth elsie elvira emiel emiliaan emilie emily emma emmanuel emmanuelle emmy engelbert enzo eric erica erik
erika erna ernest ernestine erwin esmée estelle esther etienne eugeen eugène eugenie eva evarist eve eveline evelien
evelyne evert ewoud fabian fabienne fabrice faye febe fée felicia felix femke ferdi ferdinand ferre fien fientje
filip filiep finn firmin flavie fleur flor florence florent florentine florian florimond floris fons francesca
francine francis franciska franck françois françoise frank franky frans fransiska fred freddy frederic frederica
frederik frederique freek freija freya frida frieda friedel frits fran gabriel gabriella gabriëlle gaston gaëlle
geert geertje geertrui geertruida geoffrey georges georgette gerard gerarda gerda germain germaine gerrit gerry gert
gertie gertrude gery ghislain ghislaine gido gie giel gies gilbert gilberte gilles gillian gina ginette gino gitte
glenn godelieve godfried goedele gonda goran gorik govert greet greta gretel griet grietje gudrun guido guillaume
guinevere gunter gunther guust gust gusta gustaaf guy gwen gwendolien gwendolyn gwenny hadewych halina hanna hannah
hanne hannelore hannes hans harold harry hector hedwig heidi hein heleen helena helga hélène hendrik hendrika henk
henny henri henriette herbert herlinde herman hermina hermine hilaire hilarius hilda hilde hildegard honoré honorine
hortense hubert hubertine hugo huguette huib huibrecht ian ida ides ignace ignaas ilja ilka ilke ilona ilse imke
imelda ine ines inga inge ingrid inne irena irène irina iris irma irmgard isa isabel isabelle isadora isidoor
iskander ivan ivo ivonne iwan jaak jaap jacky jacob jacoba jacobus jacqueline jacques jade jakke jakob jan jana jane
janick janien janine janique janna janneke jannes jannick jannie janno janosch jarne jarno jaro jasmien jasmijn
jasmine jason jasper jaspar jean jeanine jeanne jeannette jeannine jeannot jef jefke jeff jelle jelke jelmer jens
jenna jennifer jenny jeroen jerom jerome jesse jessica jessy jette jill jikke jim jimmy jo joachim joan joanna
jochem jochen jodie joeri joëlle joey joffrey johan johanna johannes john johny johnny jolan jolanda jolene jolien
jolijn joke jonas jonathan joni joost joppe jordi jordy joren jori jorik jorinde joris jorn jorre jos josé josée
josef josefien josephine joseph joske josse josyane joyce jozef jozefa jozefien jozefine judith juliaan julia julian
julie julien julienne juliette jules julius jurgen jurre justine kaat kaatje kamiel karel karen karien karim karin
karina karla karlien karlijn karolien kasper kato katelijn katelijne katharina kathleen kathelijne kathie kathy
katia katie katinka katja katleen katlijn katrien katrijn kay keanu keesje kees kelly ken kenneth kenny kevin kiara
kiki kim kimberly kirsten kjell klaartje klaas klara kobe koen koenraad koert koos korneel kris krista kristel
kristiaan kristien kristin kristina kristine kristof kristoff krystel kurt kyra laetitia lana lander lara lars laura
laure laureen lauren laurens laurent laurien laurence laurette lea leander leen leentje leila leni lena lenie
lennart lennert lenny leo léon leona leonard leonie leonoor leontien leontine leopold leopoldine lesley leticia levi
lia liam lian lida lidia lidy lien lieselot lieselotte lies liesbet liesbeth liese lieve lieven lieze lijsbeth
lilian liliane lily lina linda linde lindsay lindsey line linn linus lisa lisbeth lise lisette livia livien lize
lobke lode lodewijk loes logan lola lore loren lorena lorenz lorenzo loretta lori lot lotje lotte lou louis louisa
louise loulou lowie luc luca lucas lucette lucia lucie lucien lucienne lucrèce ludo ludovic ludwig luk lukas lut
lutgard lutgarde luut lynn lyne lysiane maaike maarten machteld madeleen madelief madeleine madelon magali magda
magdalena maggy maite maja malika malou malvina manon manou manu manuel mara marc marcel marcella marcelle marco
margaretha margarita margaux margot margo margreet margriet marguerite maria marian marianne marie marieke mariette
marijke marijn marijse marilou marilyn marina marinus mario marion maris marisa marissa marit marita marjan
marjolein marjolijn mark marleen marlene marlies marlijn marloes marnix marte martha marthe martijn martien martin
martina martine marthy marvin mathias mathieu mathijs mathilda mathilde mats matteo matthias mattias matthijs maud
maurice maurits mauranne max maxim maxime maximiliaan maya meike meindert mel melanie melissa melvin mercedes merel
merijn merlijn merle mia mich michael michel michèle micheline michelle michiel mie mieke mien mike miel milan
milena milo milou mimi mira miranda mireille miriam mirjam mirthe mitchell moira mona monica moniek monika monique
morgan moritz muriel myriam myrthe nadia nadine nancy naomi natacha natalie natascha nathalie nathan nele nell nelle
nelly nena nestor neville nick nicky nico nicola nicolaas nicolas nicole niek niels nika nikita niko nikki nils nina
ninke noa noah noël noëlla noëmie nona noor noortje nora norbert norma nynke octaaf octavie odette odiel odile
odilon olaf olga oliver olivia olivier omer onno oona oriane oscar otis otto ottoline pascal pascale pascalle
patricia patrick patrik patty paul paula paule paulette paulien paulina pauline pawel peggy peggie penelope pepijn
perrine peter petra petronella petrus phaedra philemon philip philippe philippine pia piero pierre pierrette piet
pieter pieterjan pim pol polleke prosper quinten rachel rachelle raf rafaël ralf ralph ramona raoul raphaël raymond
raymonda rebecca regina regine reginald reinhart reinhilde reinhold reinilde reinout reindert remco remi rémy renaat
renaud renate rené renée renilde renske rik ria richard rika rina rini rita rob robbe robby robert roberta robin
robrecht rocco rodolf roel roeland roger roland rolande rolf romain romanie romy ron ronald ronny roos roosje rosa
rosalie rosalien rosanne roselien rosemie rosette rosie rosita rowan rozemarijn ruben rudi rudolf rudy rune ruth
rutger ruud sabien sabine sabrina sacha sam samantha sammy samson samuel sander sandra sandrina sandrine sanne sara
sarah saskia sascha scarlett sebastiaan sébastien seppe serafien serge servaas severine sharon shana shanna shannon
sheila shelly shirley siebe siegfried siemen sien sigrid sijke silke silvain silvia simon simona simone simonne
sindy sjaak sjarel sjef sjouke sofie sofia solange sonia sonja sophie staf stan stanny stefaan stefan stefanie
steffi stella stephan stephanie sterre steve steven stien stijn sus suske suzan suzanna suzanne suzy sven svenja swa
swen sybille sylvain sylvester sylvia sylvie tamara tania tanja tara tatiana ted teresa tess tessa thalia thea theo
theofiel theodoor théophile théodore theresa therese theresia thiba thibaud thibault thibaut thibo thierry thijs
thomas tibo tiebe tijl tijs til tiffany tilly tim timmy timo timon timothy tina tine tineke tinne titus tobe tobias
toby tom tommy ton tonia toni tonny toon trees trui truus twan urbain urbanus ursula ute vadim valentijn valentina
valentine valère valeer valerie vanessa veerle vera verena vero veronica veronique vic vicky victor victoria
victorine viktor vince vincent viola violet viona virginie viviane vivian wannes walter ward warre wendeline wendy
werner wesley wiebe wies wietse wilfried wilhelmina willem willemijn willeke willy wim winde winnie wivina wivine
wolf wouter wout xander xandra xavier xaviera yael yana yannick yannis yara yelena yentl yoko yolande yorick yorben
yoran ysaline yvan yves yvette yvon yvonne zara zenon zita zoë zohra zjef zwaantje jantje pierke lowieke mariake
liske lieske fiene fonske wardje sooi nand tist tjeu tuur siska siel stafke sidonie zulma zenobie elza adelin danny
dany deny rony ronnie jonny sonny benji robbie andy randy ricky sandy mandy kenji nanou fanny ginny regi gaby gabi
karine katty ingeborg godfroid leopoldus edwig edmondus rosalinde roswitha marianka mathy oswald pacifique rosemarie
rosemieke sieglinde sigi silvy trudy veroniek vik vital walther winfried xenia yannic yasmina yentel yoni zeno aagje
aafje adri albertje alwin arend arjen auke bertus bram cees corrie dirkje durk elske fenna floor frouke gijs
gijsbert harm harmen hendrikje herma hessel hilbert ineke jacco jelte jitske joop jorrit jurriaan lammert leendert
lianne lieuwe maartje marga melle menno nienke pleun quirijn reinier remko rinus roelof sietse sjoerd sybren teun
tjeerd toos wilma wytze yde jorien joryn jurian kamiele karolijn katoo kenza kian kilian kobus laila lani lenthe
lewie lieselore lissa lotta lukka mabel mauro mavi maxine mil milla nando nanoe natan nore norah nova odin pippa
pixie polly quint rhune ries rube sem suze tibbe tiebo tristan vinnie xem ylva
`;
