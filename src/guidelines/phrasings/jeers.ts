/** Jeers at looks, origins of a diploma, a mouth too big and a mind too small: nobody says so of somebody who is liked. */

const YOU = 'gij|ge|jij|je|u';
const THEY = 'hij|zij|ze|die|gij|ge|jij|<office>|<fellow>|<somebody>';
const THEIR = 'zijn|zijne|haar|uw|uwe|jouw|hun|die|dat|diens';
const LIKE = 'als|gelijk|lijk|precies|precies_gelijk';
const A = 'een|ne|nen|n';
const DRESSED = '<demeaning>|<contemptuous>|<unflattering>|<spoilt>';
const THING = '<dimThing>|<dullThing>';
const FACE =
  'kop|hoofd|gezicht|smoel|bakkes|tronie|neus|tanden|oren|buik|gat|kont|kin|kinnen|ogen|haar|kapsel|bek|mond|muil|tong|snor|stem|lijf|figuur|poten|kuiten|wenkbrauwen';
const KIN = 'moeder|grootmoeder|vader|grootvader|kinderen|kind|oma|bomma|vrouw|zus|ziel|hond|dochter|familie';
const HONOUR = 'rijbewijs|diploma|bekwaamheidsattest|titel|sjerp|brevet|badge|job|baan|mandaat';
const PACKET =
  'waspoeder|cornflakes|pak|chips|chipszak|tombola|kermis|loterij|kauwgomautomaat|automaat|bobbejaanland|verrassingsei|doos|dozeke|rommelmarkt|internet|zwarte_markt|flippo|kinder_surprise|surprise|happy_meal|bierviltje|toog|cadeau|briefwisseling|temu|aliexpress|wish|lidl|aldi';

export const JEERS = `
zo'n|zulke|zo_nen|zo_ne <demeaning>|<contemptuous> <insultWhenAimed>|<likenedTo>
stelletje|bende|hoop|zootje|verzameling|nest|collectie|kudde|troep|roedel|samenraapsel|gezelschap|meute|hok|verzamelplaats|bijeenkomst <demeaning>|<contemptuous>? amateurs|deurmatten|adders|kleuters|kinderen|kalveren|clowns|apen|schapen|ezels|narren|papegaaien|slangen|gieren|hyenas|hyena's|egos|ego's|kippen|meelopers|knikkers|figuranten|cowboys|ratten|muppets|zombies|mummies|fossielen|dinosaurussen|afgeleefde|uitgebluste|jaknikkers|slaapkoppen|baby's|seuten|postjespakkers|windhanen|aasgieren|poppen|marionetten
is|zijn een|ne|nen slangenkuil|slangennest|addernest|wespennest|kiekenkot|zothuis|apenkot|varkensstal|circus|kleuterklas|poppenkast|gekkenhuis|mierenhoop vol|van|met .. <insult>|<insultWhenAimed>|huichelaars|egos
hoofd|kop|bovenkamer|hersenpan vol|gevuld|volgestouwd met? zaagmeel|zaagsel|stro|water|lucht|gebakken_lucht|beton|gras|watten|stront|haar|mest|wind|niets|modder|slijk|papier|stof
${THEY} zou|zoudt|zouden ${THEIR} eigen? ${KIN} verkopen|verraden|verkwanselen|verpatsen|verhuren
${THEY} zou|zoudt|zouden .. ${THEIR} eigen? ${KIN} nog? verkopen|verraden|verkwanselen
verkoopt|verkocht .. ${THEIR} eigen? ${KIN} voor|aan
zelfs ${THEIR} eigen? ${KIN} loopt|vlucht|lopen|gaat|kan|wil|moet|houdt|gelooft|zwijgt|schaamt
geen wonder dat|dat_ge uw|zijn|haar vrouw|man|lief|kinderen|hond|ex .. weg|verlaten|gaan|loopt|wegliep|vertrokken|weggelopen|liet
uw|zijn|haar vrouw|man|ex .. gelijk .. weg|vertrokken|gescheiden
niet waard dat ze|men|ik|iemand op|over u|hem|haar
te lui|gierig|laf|dom|stom|lomp|vet|dik|zat|onnozel om dood|een_scheet|te_ademen|adem|te_schijten|te_denken|te_leven|zijn|haar|uw|te_pissen|zich_te_wassen|zijn_gat
nog? te <demeaning> om dood|voor|zijn|haar|uw|een|nen|ne|te
${A} <office>|vent|man|karakter|ruggengraat|ruggegraat|geweten|wil van karton|pap|bordkarton|kauwgom|was|boter|pudding|plasticine|papier|niks|niets|rubber|gelei|gelatine|klei|spaghetti|elastiek|peperkoek|suikerspin|dun_papier
meer kinnen|haar|buik|botox|ego|titels|woorden|praat|blabla|mond|spatjes|kapsones|diploma's|speeksel|rimpels|gel|puisten|tattoos|kilos|vet|decibels|gezichten dan ideeën|ideeen|hersens|hersenen|verstand|hersencellen|haren|vrienden|daden|ervaring|iq|vingers|ruggengraat|inhoud|karakter|manieren
${THEIR}|${A} ${DRESSED}? ${FACE} ${LIKE} ${A}|het|de|om .. ${THING}|<insultWhenAimed>|<likenedTo>|schuurdeur|garagepoort|scheermes|kerkhof|landkaart|maanlandschap|varken|paardengat|scheepstoeter|misthoorn|kettingzaag|kachelpijp|oven|sleutelgat|riool|brievenbus|bloemkool|satelliet|rotonde
${FACE} .. precies|gelijk|lijk ${A} .. ${THING}|kerkhof|gebit|kermis|landkaart|satelliet|rotonde|slagveld|bouwwerf|maanlandschap|ongeluk|boerenpaard
met zo'n|zo_nen|zulke|die|dat|uw ${DRESSED}? ${FACE} zou|kunt|kan|kon|durft|moest|moet|hoeft|wint|hebt
${FACE} van hem|haar|u|die|dat ge|je|precies|gelijk|zou|zoudt|ziet
${THEY} ziet|zien|loopt|lopen|zit|staat|ligt er|erbij .. uit? ${LIKE} ... ${THING}|<insultWhenAimed>|<likenedTo>|<spoilt>|kerstboom|lijk|iets|zak|vuilbak|clochard|zwerver|kermis|opgedirkt|dood|uitgekotst|ontgraven
ziet er uit als|alsof|gelijk iets|een_iets ... kat|hond|hoest|wasmachine|riool
ziet|zien eruit als|alsof|gelijk ... kat|hond|zak|wasmachine|riool|vogelverschrikker|${THING}|<insultWhenAimed>
jaagt|jaagde|jagen .. kraaien|vogels|kinderen|duiven|klanten .. weg|schrik|stuipen
kinderen beginnen|lopen .. te_wenen|weg|huilen .. ${FACE}
${HONOUR} .. gewonnen|gekregen|gekocht|gevonden|gehaald|behaald|verdiend|besteld|getrokken .. bij|op|in|van|uit|met een|de|het|nen|ne|t|den .. ${PACKET}
waar hebt|heeft|hebben|haalde|haalt .. ${HONOUR} .. gehaald|gewonnen|gekocht|gekregen|gevonden
${HONOUR} kwam|komt|zat|zit|lag .. in|uit|bij een|nen|ne|de|het .. ${PACKET}
ga|keer|kruip|hup|vlieg terug|weer|maar_terug|eens_terug|opnieuw naar|in de|het|uw kleuterklas|kleuterschool|kribbe|eerste_leerjaar|zandbak|speelplaats|wieg|school|hol|grot|hok|cavia|circus|dierentuin|zoo|lagere_school
ga weer|maar|terug|eens? .. met|in uw|je blokken|poppen|autootjes|zandbak|treintjes|lego|playmobil spelen
ga|maak uw|je huiswerk .. <fellow>|<insult>|jong|manneke|ventje|kleine
wel groot|oud maar niet|nooit volwassen|wijs
groot|oud geworden maar niet|nooit volwassen|wijzer|slimmer|wijs
volwassen|slim|verstandig|wijs worden|zijn is blijkbaar|precies|kennelijk|duidelijk niet
twee|drie keer niks|niets is|die|dat|onze|gij|$
twee|drie keer niks|niets
weet|weten|kent van toeten noch blazen
weten|weet|kent|kennen van toeten
kent|kennen er de_ballen|geen_kloten|geen_bal|geen_fluit|geen_zak|geen_reet|de_kloten
${THEY} .. evenveel|zoveel|net_zoveel|minder verstand|benul|kennis|gevoel|inzicht|ervaring van|met|als .. als|dan ${A} .. ${THING}|<insultWhenAimed>|<likenedTo>|koe
verstand ${LIKE}|van|dan ${A} koe|varken|ezel|geit|gans|kieken|kip|schaap|hond|blinde|dove|aap van|over
pinokkio|münchhausen|munchhausen zou|is|van|heeft|was|met|op
mini|onze_eigen|onze_eigenste|lokale|vlaamse|dorps|klein trump|poetin|kim|erdogan|stalin|hitler|napoleon|mussolini|berlusconi|pinokkio|rasputin|caligula|nero|orban|dictator
trump|poetin|kim_jong|erdogan|stalin|hitler|mussolini|berlusconi|pinokkio|rasputin|caligula|nero|napoleon|machiavelli van|uit het|de|onze|den|ons .. <office>|gemeenteraad|dorp|straat|wijk|stad|gemeentehuis|school|voetbalclub|rusthuis|polder|kempen|parking|berg
koning|keizer|graaf|baron|hertog|prins|heer_en_meester|god|kampioen|wereldkampioen|olympisch_kampioen|professor|doctor|generaal|minister in|van|onbenul|prut|zever|dikkenek het|de|den|niets|niks|nergens|nergensland|zeveren|zagen|liegen|uitstellen|slapen|zwijgen|gebakken_lucht|zelfbeklag|niets_doen|niksdoen|composthoop|mesthoop|luiheid|lafheid|onbenul|zelfbediening|profiteren
kampioen|wereldkampioen|goud|medaille ... zeveren|zagen|liegen|zwanzen|niksdoen|niets_doen|profiteren|zakkenvullen|zelfbediening|lui_zijn|klagen|nietsdoen|luilakken
${THEY} ... verdwaalt|verdwaald ... rotonde|cirkel|lift|gang|badkamer|bib
zoekt .. bril ... op zijn|haar neus
${YOU} moet|moest|moogt .. twee|drie|vijf|tien keer|maal uitleggen hoe|wat|waar
tegen een|nen muur|deur|koe|steen|paal|plant praten|klappen|babbelen|zeveren heeft|is|brengt .. meer|nuttiger|beter|boeiender|interessanter
een gesprek|praten|discussiëren|babbelen|klappen .. met|tegen ${A} ${THING}|muur|koe is|heeft|brengt .. meer|nuttiger|beter|boeiender|interessanter
liegt|liegen|loog zo hard|erger|vlotter|sneller dat|dan
liegt|liegen dat het|hij|ze|ge zwart|scheel|paars|gedrukt|blauw
liegt alsof het|t gedrukt
om .. ${THEIR} postje|zitje|pluche ... kruipen|likken|verkopen|liegen
kruipt|likt|slijmt .. voor|bij de|het|alles|iedereen .. macht|sjerp|baas|voorzitter|burgemeester|centen|subsidie
${YOU} hebt|hebben zeker|precies|duidelijk ... achteraan|achter .. gestaan|gezeten
geboorteakte|geboortekaartje|geboorteattest .. excuusbrief|excuses|verontschuldiging|bijsluiter|klachtenbrief
moesten|moest|als ze onnozelaars|leugenaars|zeveraars|idioten|<insult> zoeken|zochten|verkochten|uitdeelden
plezant|plezante|sympathiek|sympathieke|slim|slimme|eerlijk|eerlijke .. zei|zegt niemand ooit
niemand zal|mist|gaat u|hem|haar .. missen|mist|als|wanneer
niemand mist|zal_u_missen|gaat_u_missen u|hem|haar|als|die
zo spannend|boeiend|interessant|warm|vlot|charmant|aangenaam|geestig|nuttig|welkom|gezellig|snel|fris|slim|snugger|scherp|betrouwbaar|handig|subtiel als|gelijk|lijk .. opdrogende|drogende|nat|natte|dooie|dode|lege|tandpijn|tandzenuw|kiespijn|aambeien|belastingbrief|griep|koude|diarree|een_deur|een_parkeerboete|de_pest|een_gat|een_steen|een_baksteen|kerkhof|begrafenis|wratten|zweetvoeten|rotonde|aandeel|${THING}
zo glad|vals|sluw|plat|vettig|scheef|krom|rot als|gelijk|lijk ${A} paling|aal|slang|adder|vijg|mispel|slak|hoefijzer|hoepel|vos|rat
even dom|lui|laf|onnozel|achterlijk|lelijk|vals|lomp|arrogant|incompetent|corrupt
laffer|luier|dommer|gladder|valser|platter|gieriger|lomper|luiër|leger|holler|killer|saaier|achterbakser|sluwer|geniepiger dan ${A}|de|het|een
wandelende|rondlopende|sprekende|levende|ademende|vleesgeworden|pratende|tweevoetige|vleesgeworden ${THING}|<insultWhenAimed>|<vice>|belediging|contradictie|depressie|migraine|catastrofe|vuilbak|parodie|reden|griep|tandpijn|gifmenger|gifbeker|kapstok
tong|hart is ${A} mes|steen|slang|scheermes|ijsblok|rioolbuis|zwerfkei|dolk
geweten|verstand|geheugen als|van|gelijk ${A}|gewapend .. zeef|vergiet|spons|gruyère|kaas|gatenkaas|goudvis|beton|rubber|elastiek|steen|muur
hok|hol|kot|kelder|grot|put|graf|mesthoop|kist gekropen|gekomen|gelaten|losgelaten
geen volledig|compleet stel|set hersenen|hersens
geen|zonder .. greintje .. verstand|fatsoen|ruggengraat|schaamte|eergevoel|beschaving|inlevingsvermogen|benul|empathie
ga|ga_eens|leer|leert eens? rijden|lezen|tellen|schrijven|manieren|parkeren|werken .. <insult>|<coarseInsult>|<insultWhenAimed>
<demeaning>|<unflattering>|zot|gek|stom|lelijk mens ga|zwijg|hou|ziet|wat|waar|kijk $
zot|gek|lelijk|stom|lomp|vals|ambetant|zuur|bemoeiziek|onnozel mens|wijfke|manneke|ventje|schepsel|stuk|spook|geval
zet <office> op een|nen paard|ezel|zetel
<insult>|<insultWhenAimed>|<coarseInsult> dat|da ge|gij|hij|ze|je zijt|bent|is|daar
zeg|hé|hey|allez|zwijg|ga|koop|kijk|leer ... <insultWhenAimed> $
<demeaning>|<contemptuous>|<unflattering> <insultWhenAimed> $
vlieg|steek|vreet|smoor|stop ... uw|je <insultWhenAimed>|<insult>
<office> .. van|met mijn voeten|kloten|botten|oren
`;
