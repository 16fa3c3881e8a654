/** Sayings that put somebody down without calling names. */

const HAS = 'heeft|hebt|hebben|had|hadden|heb';
const WITS =
  'iq|i.q.|verstand|hersens|hersenen|intelligentie|intellect|hersencapaciteit|hersenpan|herseninhoud|brein|denkvermogen|ruggengraat|ruggegraat|empathie|inlevingsvermogen|daadkracht|geweten|diepgang|beschaving|hersencellen';
const GRACES =
  'charme|uitstraling|karakter|visie|charisma|levendigheid|geheugen|gezicht|kop|humor|flair|persoonlijkheid|hart|gevoel|luciditeit|houding|temperament|warmte|snelheid';
const A = "een|ne|nen|n|'n";
const YOU = 'gij|ge|jij|je|u|uw|jouw|jullie|hij|zij|ze|die|hem|haar|hun|zijn';

export const SAYINGS_OF_CONTEMPT = `
${WITS} van ${A}
${GRACES} van ${A} <unflattering>? <dimThing>
iq|i.q. van|onder|op|lager|beneden ... dan|kamertemperatuur|schoenmaat|vriespunt|nul|<dimThing>
iq|verstand|hersencel|hersencellen samen|gedeeld|delen
anderhalve|halve|een|één|twee|drie|welgeteld_een|amper_een hersencel|hersencellen|hersencelletje
geen hersencel|greintje_verstand|greintje_fatsoen|greintje_ruggengraat|ruggengraat|hersens|hersenen|schaamte|eergevoel|manieren|benul|sikkepit_verstand|gram_verstand|knip_voor_de_neus_waard|hersencellen
zonder een|enig? ruggengraat|hersens|hersenen|greintje_verstand|schaamte|eergevoel|manieren
${A} <unflattering>? <dimThing> heeft|bezit|toont|zou meer|beter|nog
meer verstand|hersens|hersenen|intelligentie|leven|ruggengraat|ballen|pit|karakter|fatsoen|beschaving in ... dan
zijn|haar|uw|hun verstand|hersens zit|zitten|zat in|onder zijn|haar|uw|hun broek|onderbroek|portemonnee|portefeuille|maag|buik|decollete
hoe <demeaning> kan|kunt|kon|moet ge|gij|je|jij|een_mens|iemand|die .. zijn
hoe kan|kunt|kon ge|gij|je|jij|een_mens|iemand|die ... zo <demeaning> zijn
niet al|alle zijn|haar|uw|hun|de ... op een|nen|een_rij|het rij|rijtje
met|aan|van .. grootheidswaanzin|hoogheidswaanzin|kapsones|hoogmoedswaanzin|godencomplex|napoleoncomplex $
met grootheidswaanzin|hoogheidswaanzin|kapsones|profileringsdrang
zo dik|lelijk|dom|stom|lomp|lui|vet|onnozel|laf dat hij|zij|ge|gij|je|jij|ze
kan|kunt|kunnen|kon niet|amper|nauwelijks|nog_niet tot tien|drie|vijf|twee tellen
kan|kunt|kunnen|kon .. zijn|haar|uw|hun eigen? veters|schoenveters|veter niet knopen|strikken
kan|kunt|kunnen|kon nog geen|niet_eens_een|geen scheet|wind .. laten
dat|dit|dit_soort|die wicht|sujet|heerschap|creatuur|kreatuur|mormel|serpent|vrouwmens|manspersoon
zo'n kop|smoel|bakkes|tronie
in ${A} <unflattering>? <dimThing> zit|steekt|schuilt meer
${A} <unflattering>? <dimThing> is|was slimmer|beter|nuttiger|verstandiger|intelligenter|interessanter|sneller dan
<dimThing> ... heeft|zit meer leven|verstand|pit|ruggengraat|ballen|karakter|hersens|intelligentie|inzicht|empathie
zo slim|snugger|intelligent|scherp|nuttig|bruikbaar|interessant|spannend|boeiend|warm|snel als|gelijk|lijk <unflattering>? ${A} ... <dimThing>|achterkant|achterwerk|bord|emmer|zak
^ als|indien|moest|mocht <vice>
als|indien <vice> .. pijn|zeer|kon|konden|fluiten|dansen|vliegen|olympisch|sport|belast|belastbaar|een_vak|een_kunst|geld|energie|stroom|elektriciteit|olie|woog
als|indien leugens|liegen|zagen|zeveren|profiteren .. pijn|zeer|kon|konden|fluiten|dansen|vliegen|olympisch|sport|belast|belastbaar|een_vak|een_kunst|geld|energie|stroom|elektriciteit|olie|wogen|lucht
<vice> in|met|op een|menselijke|twee gedaante|kostuum|maatpak|benen|vorm|pak|poten|pootjes
<vice> ten top|troef $
stuk|brok|berg|toonbeeld|zak <vice>
niet|nooit de|het|t|den slimste|snuggerste|scherpste|helderste|snelste|verstandigste|felste thuis|van_de_klas|van_de_hoop|van_de_bende|van_de_les|van_het_dorp|van_de_straat|van_de_familie|van_den_hoop|van_t_lot|mes|potlood|lamp|lichtje|krijtje|kaars|knoop|ster|klas|bende|les|lepel
niet|nooit het_buskruit|het_warm_water|warm_water|buskruit|poeder .. uitgevonden
buskruit|warm_water niet|nooit .. uitgevonden|uitgevonden
blijkbaar|denkt|zeker het|t warm water .. uitgevonden
niet goed snik|wijs|gewassen|bij_zijn_hoofd|bij_uw_hoofd|bij_haar_hoofd
niet|nooit ze? alle_vijf|allemaal|goed|alle .. op_een_rijtje|op_een_rij|op_nen_rij|bijeen
een vijs|vijske|schroef|schroefje|hoek|slag|tik los|af|kwijt|van_de_molen
${HAS} een|de klap|slag van de molen
van lotje getikt
een plank|bord voor zijn|haar|uw|hun|de kop|hoofd|voorhoofd
op zijn|haar|uw|je|hun kop|hoofd|achterhoofd gevallen
licht|lampje brandt|aan .. niemand thuis
boven|bovenaan .. geen meubelen|meubels|licht|niemand
geen meubelen|meubels|licht in_zijn|boven|in_huis .. bovenkamer|huis|boven|verdieping
bovenkamer .. leeg|te_huur|onbewoond|niet_gemeubeld|verhuurd
lucht|stro|zaagsel|zaagmeel|water|gruis|niks|niets|leegte|beton|wind|gas tussen|in zijn|haar|uw|je|hun|de twee? oren|kop|hersenpan|hersens|bovenkamer
eelt op zijn|haar|uw|hun ziel|hersens
melk .. achter|op zijn|haar|uw|de oren|lippen
nog nat achter zijn|haar|uw|de oren
ziet|zien|zag er .. uit als|gelijk|lijk|of .. <insultWhenAimed>|<dimThing>|<contemptuous>
${A}|zijn|haar|uw|hun gezicht|kop|smoel|bakkes|tronie|muil|snoet als|gelijk|lijk|om
${A}|zijn|haar|uw kop|gezicht|smoel|bakkes waar .. op|in
gij|ge|jij|je|hij|zij|u stinkt|stonk|riekt|stinken
stinkt .. uur in de wind
hou|houd|houdt|toe uw|je|jullie|die smoel|bakkes|muil|bek|wafel|klep|kwebbel|snater|mond_dicht
trek uw|de|die smoel|tronie|tronk|bakkes|kop
smoelwerk|smoel|bakkes|tronie van ${YOU}|de|die|dat
uitgestreken|lelijke|vuile|vette|zatte|schijnheilige smoel|smoelwerk|bakkes|tronie|tronk|muil|gezicht
kots|kotsen|walg|walgen|braak|kotsmisselijk van uw|zijn|haar|jouw|jullie|hun gezicht|kop|smoel|stem|tronie|bakkes|smoelwerk|manieren
kots|walg|moet_kotsen van u|hem|haar|jou|jullie|gij|<fellow>|<somebody>
ouders|moeder|vader moeten|moet|zou|zouden zich|hun|haar .. schamen
schande voor uw|zijn|haar|jouw|jullie|hun|de familie|ouders|moeder|partij|beroep|stiel|mensheid|mensdom|soort
schaamte van heel|de|ons
${YOU} .. deugt|deugen voor_geen_meter|van_geen_kanten|niet
deugt|deugen voor_geen_meter|van_geen_kanten
is|zijt|bent|zijn geen knip .. waard
is|zijt|bent|zijn zijn|uw|hun|haar loon|wedde|geld niet waard
nog geen|niet .. pompstation|kraam|frituur|frietkot|kippenhok|konijnenhok|snoepwinkel|duivenhok|zandbak|fietsenstalling|kruiwagen .. leiden|besturen|beheren|openhouden|runnen|bollen
loop|ga|vlieg naar de|t|het hel|duivel|duvel|maan
naar den duvel|duivel met
val|stik|verrek|verzuip|ontplof toch|maar|gij|<insult>|<coarseInsult>
ga|kruip toch|maar|terug onder|in uw|je|zijn|een steen|hol|riool|gat
kruip terug .. steen|hol|riool|schelp|kelder|moeders
wie heeft .. <insultWhenAimed>|<insult> .. stemrecht|diploma|rijbewijs|macht|gezag gegeven
met een|uw|het|zijn toetsenbord in|vanuit de|een kelder|zolder van uw|zijn|hun moeder|mama|ma
in de kelder van uw|zijn|hun moeder|mama
inteelt|incest .. zeker|gevolg|product|resultaat|dorp
neefjes|nichtjes|neef_en_nicht|broer_en_zus getrouwd|ouders|verwekt
te veel|lang .. aan de lijm|verf gesnoven|gezeten
te weinig|geen zuurstof bij|gekregen .. geboorte|wieg
moeder had|heeft beter|u|hem|haar .. laten_vallen|ingeslikt|gehouden|weggedaan
zuurstof|ruimte|lucht|plaats|vlees|zuurstofverspilling verspilling|verspild|te_veel_aan|onwaardig
verspilling van zuurstof|ruimte|vel|lucht|water
het zonlicht|daglicht niet waard
geen|niet kloten|ballen aan|in zijn|haar|uw lijf|broek|lijf
waar de zon niet schijnt
gij|ge|u|jij|je|hij|zij|<office> .. schande voor|van
de naam|titel|sjerp|functie .. onwaardig
uw|je|zijn|haar pillen|pilletjes|medicatie|pilleke .. pakken|nemen|vergeten|gepakt|ingenomen
hij|zij|die|ge|gij|<office>|<fellow>|<somebody> .. spoort niet
die|hij|zij|ge|gij|<office> .. kan|kunt|kon|kunnen .. geen|nog_geen kruiwagen|nagel|spijker|ei|boterham|aardappel|haar|knoop|gloeilamp|vogelkot|kippenhok|puzzel|biefstuk|frietkot|bierviltje|veter|krant|tent
die|hij|zij|ge|gij|<office> .. kan|kunt|kon|kunnen .. niet_eens|nauwelijks|amper lezen|schrijven|rekenen|tellen|nadenken
zelfs een|ne <insultWhenAimed>|<dimThing> .. kan|weet|snapt|begrijpt|doet|stoot|zou|had|heeft
geen|niet .. goudvis|cactus|hamster|kanarie|kamerplant|geldbeugel .. toevertrouwen
zijn|zijne|haar|uw|uwe|hun frank|euro|nickel valt|viel|vallen nooit|niet|traag|nog
verstand|hersens|brein .. aan_de_kapstok|thuis_gelaten|thuisgelaten|ingeruild|verkocht|weggegooid|ingeleverd|op_nul
in de|het wieg|bad|put gevallen|gelegen .. als|kind
met zijn|haar|uw hoofd|kop tegen|op .. gelopen|gevallen|gelegen
doet|denkt|deed|denk ... aan een|ne|nen|n .. <dimThing>
<dimThing> ... meer gevoel|verstand|leven|pit|hersens|ruggengraat|karakter dan
`;
