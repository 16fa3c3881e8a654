/** In contempt, of a service or its people who are named nearby. */

const F = '<filler>? <filler>? <filler>?';
const OWN = "ons|onze|onzen|mijn|m'n|'t_eigen|eigen";
const SOMEBODY = 'ze|zij|ge|je|men|we|wij|iemand';
const FEAT =
  'gloeilamp|lamp|spijker|nagel|boterham|ei|eitje|frituur|frietkot|kraam|kruiwagen|koeien|koe|vrachtwagen|olifant|affiche|knoop|band|fietsband|veter|veters|schoen|kast|ikea-kast|deur|stoel|tafel|telefoon|telefoons|mail|mails|brief|e-mail|putdeksel|put|paal|bord|bordje|plant|bloembak|bloempot|boom|struik|gras|zak|bak|koffie|koffiezet|koffiezetapparaat|printer|stekker|knop|muis|excel|tien|drie|twee|honderd|vuist|pot|rietje|rij|lijn|straat|steen|stoeptegel|tegel|lijst|kalender|datum_onthouden|naam|taart|fuif|feestje|kermis|kippenhok|wafelenbak|kleuterklas|ballon|potlood|schaar|lijm|pen|stempel|glas_water|water|vuilbak|vuilniszak|lepel|sok|kaars|huis|duim|neus|gat|teen|broek|plan|kaart|klok|uur';

export const RUN_DOWN = `
<incompetence>
${SOMEBODY}|die|daar|dat weet|weten ... niet|geen_van_allen|amper|nauwelijks .. waar .. mee bezig
niemand ... weet|weten|wist .. waar|wat|hoe .. bezig|moet|doet|werkt|zit
weet|weten|weet_men niet|amper .. waar|hoe|wat ... mee|klepel|hoort|doen|bezig|werkt|hun_hoofd
weet|weten|kennen|kent .. van toeten noch blazen
klok horen|hoort ... klepel
kan|kunnen|kon|konden ${F} nog|niet_eens|nog_niet_eens geen|niet? ... ${FEAT}
kan|kunnen|kon|konden ... niet_eens|nog_niet_eens|nog_geen|amper|nauwelijks ... ${FEAT}
krijgt|krijgen|kregen ... nog_geen|niet_eens|nog_niet_eens ... ${FEAT} ... gestoken|gang|opgehangen|recht|vast|toe|open|dicht|geschreven|gedaan|gezet|vervangen
krijgt|krijgen ... niets|niks|geen_zier|nog_geen_zin .. gedaan|georganiseerd|geregeld|afgewerkt|klaar|van_de_grond
vindt|vinden|vond|vonden ... nog_niet|niet_eens|zelfs_niet|nog_geen ... eigen|weg|gat|achterwerk|deur|voordeur|bureau|stopcontact|${FEAT}
ziet|zien|zag ... nog_geen|niet_eens ... als|voor|in|onder
kan|kunnen|kon .. tellen|rekenen|lezen|schrijven|plannen|organiseren|communiceren|luisteren|nadenken|besturen|leiden niet|nooit
kan|kunnen|kon nog|niet|nog_niet|niet_eens .. tot tien|drie tellen
geen|geen_enkel|geen_enkele verstand|benul|flauw_benul|kaas|idee .. van|gegeten
geen|geen_één_bal|geen_bal|geen_fluit|geen_kloten|geen_snars|geen_zak|geen_sikkepit|geen_jota ... van kent|kennen|begrijpt|weet
geen bal|fluit|kloten|snars|zak|sikkepit|jota|reet|moer|barst|klap|poot|knijt .. uitvoeren|uitvoert|doen|doet|uit|verstaan|kennen|snappen|van|interesseert
geloof|vertrouw er|ze|hen .. geen bal|fluit|woord|snars
verschil niet|niet_eens ... tussen .. en
werkt|werken|draait|draaien|loopt|lopen .. voor geen meter|sikkepit|zak|cent
voor geen meter
trekt|trekken .. op niks|niets|geen_kloten|niks
slaat|slaan nergens|als_een_tang .. op
trager|luier|dommer|slomer|onhandiger|slechter|bozer|lomper|stommer|dover|blinder|zwakker|verwarder .. dan|als|of .. slak|slakken|schildpad|varken|luiaard|ezel|kip|steen|pier|mol|stoeptegel|gletsjer|bureau|postkoets|kleuter|de_nacht|erosie|dikke_stront|stront|post|koe|rotonde|regenworm|koala
zo traag|lui|dom|sloom|log|slap|warrig|nutteloos|overbodig ... dat|als
sneller|vlugger|eerder|vlotter .. op|naar|bij|aan|in ... maan|mars|paus|koning|tokio|noordpool|pensioen|hemel|timboektoe ... dan
sneller|vlugger|eerder|slimmer|beter|hulpvaardiger ... dan .. bij|op|aan|van ons|onze
snelheid|tempo|ijver|enthousiasme|hart|empathie|verstand|iq|warmte|klantvriendelijkheid|charme|efficiëntie|visie|daadkracht|inlevingsvermogen|charisma|veerkracht van een|ne|nen|een_dode|een_natte
met de franse slag
met hun|haar voeten .. vegen|spelen|rammelen
linkerhand|rechterhand niet|nooit|weet|amper ... rechterhand|linkerhand|rechter|linker|doet
linkerhand|rechterhand ... rechterhand|linkerhand
linkerhand|rechterhand ... niet ... linkerhand|rechterhand
twee linkerhanden
muur praten|klappen|babbelen|spreken
tegen|met een muur|bakstenen|kapstok|plant|deur praten|klappen|babbelen|spreken|bellen
praten|klappen|babbelen|spreken .. tegen|met .. muur|kapstok|deur|plant|ficus|bakstenen
na|vanaf|voor vier|drie|vijf|twaalf|elf|tien|negen uur ... niemand|geen_kat|geen_mens|geen_levende
niemand|geen_kat|geen_mens|geen_hond .. werkt|werken|neemt|opneemt|antwoordt|wakker|thuis ... na vier|drie|vijf|twaalf uur
neemt|nemen nooit|niemand|niet|geen_kat|geen_mens ... telefoon|op
geen_kat|geen_hond|geen_mens|geen_levende_ziel|geen_levend_wezen .. die|neemt|opneemt|antwoordt|weet|weet_wat|wijs|werkt|helpt
geen kat|hond|mens|levende_ziel ... wijs|opneemt|raakt|geraakt|antwoordt|kent|snapt|begrijpt
niemand|iemand ... wakker ... ligt|is|van
niemand .. die|daar|hier ... van kent|iets_kent|snapt|begrijpt|schaamt|wakker|verantwoordelijkheid|zelf_ziet|werkt|verstaat|iets|antwoordt|luistert|wil
iemand .. daar|er|ginder|hier .. wakker|thuis|werkt|nog_leeft|levend
werkt|leeft er .. iemand .. daar|nog|eigenlijk|wel
zit|zitten|liggen|ligt|staan .. te slapen|maffen|dutten|niksen|suffen|snurken|pitten|tetteren|lanterfanten|nagels|kaarten|patiencen|koffie|facebooken
slapen|slaapt|snurken|dutten|maffen|pitten ... open_ogen|bureau|werk|uren|rij|baas|kosten|toetsenbord|hele_dag
siësta|middagdutje|powernap
koffie drinken|leuten|slurpen|zetten|te_drinken|zuipen .. en|betaald|dag|hele|de
drinken|drinkt|slurpen|leuten ... koffie
koffiekoeken|koffiepauze|koffiepauzes|koffiekamer|koffiemachine|koffieautomaat ... goed|enige|enigste|langer|hele|best|beste|record|kampioen|draait|werkt|draaien
goed|sterk|kampioen|meester|specialist|specialisten .. in|in_één_ding ... koffie|koffiekoeken|vergaderen|uitstellen|niets|niksen|verlof|doorverwijzen|zwijgen|vergeten|verliezen|wachten|koffiepauze|taart
wereldkampioen|wereldkampioenen|europees_kampioen|olympisch_kampioen|kampioen|kampioenen|goud|medaille .. putten|niets|niksen|vergaderen|uitstellen|traagheid|wachten|vergeten|doorschuiven|zwijgen|papier
doen|doet|voeren|voert|steken|steekt .. niets|niks|geen_klap|geen_poot|geen_slag|geen_bal|geen_fluit|geen_kloten !verkeerd|liever|mis|anders|fout|minder|dan
uitvoeren|uitsteken|uitrichten niets|niks|geen_klap|geen_poot
kantjes ervan|van_af|eraf .. lopen|af|eraf
lopen|loopt .. kantjes
hebben|heeft ... warm|heet water niet|nooit uitgevonden
warm_water|heet_water|buskruit|poeder|het niet|nooit .. uitgevonden
uitgevonden hebben|heeft niet
op hun|haar luie|gat|krent|reet|kont|luie_gat|luie_krent|achterwerk
luie gat|krent|reet|kont|bedoening
lui|luie|vadsige|slome .. ambtenaren|bende|hoop|kliek|volk|zakken|wijven|medewerkers|dienst|bestuur
bende|hoop|stelletje|zootje|samenraapsel|kliek|kudde|roedel|zak|pak|kransje|clubje|stel ... nietsnutten|amateurs|dwazen|idioten|luilakken|slapers|schapen|apen|ezels|kiekens|prutsers|klungels|lamzakken|sukkels|zakken|clowns|paljassen|profiteurs|egotrippers|postjespakkers|jaknikkers|knoeiers|kieken|dutsen|janetten|zeveraars|ongeregeld|onbekwamen
schaam|schamen|schaamde|geneer|generen|doodschamen .. mij|me|ik_mij|ik_me|ons .. dood|kapot|diep|rot|elke_dag|steeds|hier|in_de_plaats|voor .. !niet
schaam|geneer ik mij|me
ik|wij|we schaam|schamen|geneer mij|me|ons
plaatsvervangende schaamte
om u|je|ons|mij te|dood .. schamen
schande|beschamend|gênant|triestig|hallucinant|treurig|droevig|schandalig .. hoe|wat|dat .. ons|onze|ze|wij|we|daar|zij|die
staan|staat|stonden|zet|zetten ... voor_schut|voor_paal|voor_aap|voor_joker|te_kakken|te_kijk
plat van het lachen
iedereen|heel|half|de_hele|gans ... lacht|lachen|uitgelachen|plat|uitlachen ... met|ons|onze|daarmee
geld|centen|belastinggeld .. over de balk|in_het_water|door_ramen|weg|in_een_put|naar_de_vaantjes
geld over de balk|vensters
ramen en deuren|vensters ... geld
over de balk
betaald|betaalt|betalen|betaald_worden .. om|voor .. niets|niks|koffie|slapen|niksen|zitten|vergaderen|patience|de_krant|wandelen|te_slapen
dat|daar .. lonen|loon|belastinggeld|wedde ... voor|aan .. betaald|betalen
op kosten van de belastingbetaler|gemeenschap|belastingbetalers
wandelen|bos|kluitje|bomen_in|het_bos_in|van_het_kastje ... sturen|stuurt|gestuurd|riet
van het kastje|kasteel naar de muur
van pontius naar pilatus
van loket|dienst|bureau naar loket|dienst|bureau ... gestuurd|doorgestuurd|sturen
doorverbonden|doorverwezen ... tot|zeven|drie|vijf|tien|kerst|ge|pasen|je_weer
zonder|geen ruggengraat|visie|kloten|ballen|verstand|hersens|daadkracht|ambitie|kop|benul|greintje|zin|kompas|stuur
hopeloos|waardeloos|nutteloos|achterlijk|achterhaald|vermolmd|uitgeblust|verziekt|vastgeroest ${F} bestuur|dienst|bende|boel|systeem|administratie|gemeente|ploeg|volk|gedoe|website|diensten
slechtste|traagste|luiste|domste|lompste|slapste|zwakste|slechtst|traagst|duurste|nutteloosste|onvriendelijkste|stomste .. van ... land|vlaanderen|belgië|provincie|streek|wereld|heelal|allemaal|vier|regio|europa
slechtste|traagste|luiste|domste|lompste|slapste|zwakste|onvriendelijkste|stomste ${F} dienst|bestuur|gemeente|loket|college|diensten|ambtenaren|gemeentehuis|administratie|stad|ocmw|werkgever|leiding|onthaal
slechtst|zwakst|traagst|minst gerunde|geleide|bestuurde|bemande|georganiseerde|werkende
hoe minder .. hoe hoger|meer|beter
komen|gaan|dossiers|aanvragen|mails|vragen|brieven|plannen|ideeën ... om te sterven|rotten|creperen|doodgaan|verdwijnen|beschimmelen|verstoffen
waar .. dossier|aanvraag|vraag|klacht|dossiers|aanvragen|mails|vragen|ideeën|plannen|brieven|klachten ... sterven|verdwijnen|verdwijnt|stof|rotten|belanden|begraven|liggen|spoorloos|beschimmelen
verdwijnt|verdwijnen|belandt|belanden ... in|onder ... zwart_gat|papierbak|papiermand|schuif|onderste_schuif|verticaal_klassement|prullenbak|bermudadriehoek|lade|kelder|stapel|vuilbak
verticaal klassement
alles waar|wat .. aan|zijn|hun|haar|ze .. handen|aanraken|aanraakt|aankomen|zit|steekt|binnenkomt ... roest|kapot|mis|fout|kwijt|stuk|failliet|stront|doodgaat
waar .. handen aan|in ... steken|steekt ... kapot|mis|roest|stuk|fout
kapot|kwijt|mis of|en kwijt|kapot|kaduuk
tijd|de_tijd|klok|de_klok .. stilstaat|blijven_stilstaan|stil|stilgestaan|stilvalt|stopt
tijd .. stilgestaan|stil
de enige|enigste plek|plaats|dienst|gemeente|loket|bestuur|gebouw|organisatie|job ... waar|die ... stilstaat|niets|niks|niet|nooit|niemand|slaapt|slapen|ziek|verdwijnt|verdwijnen|betaald
welkom in ... <mess>|absurdistan|kafka|de_jungle|het_vagevuur|de_middeleeuwen|wonderland|de_wachtkamer|de_bananenrepubliek
kafka|chaplin|fellini|monty_python|fawlty|fc_de_kampioenen|urbanus ... gelopen|trots|jaloers|puntje|niets_bij|niks_bij|inspiratie|bij
monty_python|fawlty_towers|fc_de_kampioenen|kafka|samson_en_gert|de_pfaffs|comedy_capers .. is|zijn|er|op|in|niets|niks|bij|gelijk
zit|zitten ... vast|vastgeroest|vastgelijmd|ingeslapen ... stoel|stoelen|bureau|verleden|vorige_eeuw
in de vorige|negentiende|middeleeuwen eeuw|blijven|leven
leven|leeft|hangen|steken|zit .. nog|daar? .. in de vorige_eeuw|middeleeuwen|steentijd|jaren_stillekes|prehistorie|oertijd|ijstijd
steentijd|middeleeuwen|ijstijd|prehistorie|jaren_stillekes|oertijd .. blijven|blijft|komt|leeft|leven|zit|steken|zitten
een|elke|zelfs_een|mijn|de_gemiddelde|elk kleuter|kind|hond|kat|aap|ezel|dode|peuter|garnaal|rekenmachine|telraam|goudvis|oma|bomma|kapstok ... beter|sneller|slimmer|vlugger|meer ... dan ${OWN}
duurt|duren|wacht|wachten ... langer|trager dan ... zwangerschap|sagrada|piramide|piramiden|kathedraal|egypte|olifant|wereldoorlog|mensenleven|huwelijk
acht|zes|drie|vier|tien|twaalf|negen|zeven|vijf weken|maanden|jaar .. wachten|wachttijd|duren|voor .. identiteitskaart|attest|parkeerkaart|paspoort|antwoord|uittreksel|handtekening|stempel|vergunning|papiertje|adreswijziging|rijbewijs .. proficiat|bravo|hoor|chapeau|straf|top|prachtig
topdienst|topbestuur|topwerk|topprestatie|topteam|schoon_werk|straf_werk|knap_werk .. hoor|weer|daar|alweer|gelijk|mannen|opnieuw|zoals
proficiat|bravo|chapeau|applaus|gefeliciteerd|petje_af|hulde|merci|bedankt|knap|straf|schoon|sterk ... alweer|weeral|opnieuw|nog_maar_eens|wederom|voor_de_zoveelste|zoveelste|eens_te_meer ... blunder|flater|fout|verspild|vergeten|kwijt|mislukt|misser
alweer|weeral|nog_maar_eens|wederom|zoveelste|de_zoveelste|het_zoveelste .. blunder|flater|knoeiwerk|misser|stommiteit|onnozelheid|flop|wanprestatie
alweer|weeral|nog_maar_eens|zoveelste|wederom .. meesterwerk|huzarenstukje|topprestatie|hoogstandje|staaltje|parel .. van ${OWN} ${F} dienst|diensten|bestuur|administratie|gemeente|ambtenaren|college
heeft|hebben .. nog_maar_eens|eens_te_meer|weeral .. bewezen|getoond|laten_zien ... niet|geen|niets|niks|waarom
weer|weeral|alweer|nog|zoveelste .. blunder|flater|stommiteit|miskleun .. van
blunder|flater|stommiteit|miskleun|enormiteit .. na|op blunder|flater|stommiteit|miskleun|enormiteit
van de ene|blunder blunder|flater|ramp .. in|naar|op .. andere|volgende
zelden|nooit|nog_nooit .. zo|zoveel|zo'n|een ... <slack>|<mess>|onkunde|arrogantie|desinteresse|knoeiers|huis|dienst|bestuur|bende|rommel|geklungel ... gezien|meegemaakt|tegengekomen|samengezien
zoveel onkunde|onzin|desinteresse|arrogantie|domheid|luiheid|incompetentie|idioten|onbekwaamheid
onkunde|domheid|luiheid|desinteresse|onverschilligheid|arrogantie|onbekwaamheid|gemakzucht|wanbeleid|wanbestuur|vriendjespolitiek|achterkamertjes|geldverspilling|bureaucratie .. troef|regeert|is_er|heerst|viert|kent|zijn|op_elke|per_strekkende|ten_top|te_koop|is_daar|heersen
drijft|draait|leeft|teert|loopt .. op .. onkunde|luiheid|koffie|verlofdagen|ziekteverlof|vergaderingen|desinteresse|postjes|vriendjes
ziektebriefje|ziektebriefjes|ziekteverlof|verlofdag|verlofdagen ... meer|vier|vijf|elke|altijd|neemt|krijgt|kampioen|dan|record
naar een ander|elkaar|de_volgende .. wijzen|wijst|wijzen_daar
vingers|vinger ... wijzen|wijst .. naar een|elkaar|ander|de_andere
wijzen|wijst|schuiven|schuift .. naar|alles|het .. elkaar|een_ander|door|af
schouders ... ophalen|ophaalt|ophalend|halen|zien
achterna lopen|hollen|hinken .. feiten
achter de feiten|muziek|zaken aan? .. lopen|hollen|hinken|loopt
lopen|loopt|hollen|hinken .. achter .. feiten
mestvaalt|mesthoop|riool|beerput|wespennest|slangenkuil|adderkuil|haaienbekken|krabbenmand .. van|is|daar
beerput|slangenkuil|adderkuil|krabbenmand|wespennest
vijand|vijanden|pestkoppen|beulen .. van de|onze burger|burgers|mensen|inwoners
er|daar .. niets|niks|geen|nooit ... vooruit|deugt|klopt|werkt|gebeurt|marcheert|lukt|opgelost|beweegt ... daar|er|bij_ons|hier|ooit|gewoon
niks|niets .. deugt|marcheert|klopt|lukt|beweegt|werkt .. daar|er|hier|bij_ons|in|op
deugt|marcheert .. niets|niks|langs_geen_kanten|van_geen_kanten|voor_geen_meter
langs|van geen kanten
alleen|enkel .. maar .. tegenwerken|vertragen|ambeteren|pesten|vergaderen|zagen|klagen|verbieden|beboeten|incasseren|rekeningen
burger|burgers|mensen|inwoners|u|ons .. pesten|ambeteren|koeioneren|treiteren|sarren|kloten|uitzuigen|uitmelken|leegzuigen|uitlachen|melkkoe|melkkoeien
melkkoe|melkkoeien
schijt|schijten|kakt|kakken|kotst ... uit|op
kan|kunnen|mogen|mag|weet ... mijn|mij|m'n ... kloten|gat|reet|kl*ten|hol kussen|likken
de pot|boom op|in
bel|bellen|ga|mail|vraag|stuur nooit ... naar|aan
bel naar .. niemand|geen|alleen|enkel|eeuwig|weer .. antwoordapparaat|wachtmuziek|vivaldi|bandje|wachtmuziekje|keuzemenu
hoeveel ... ambtenaren|mensen|mannen|schepenen|medewerkers|bedienden ... nodig ... om
met .. vijf|drie|vier|zes|zeven|acht|tien man|mannen .. rond .. één|dezelfde|een schop|put|schup|gat|spade|borstel|bloembak|boom|lamp
man|mannen leunen|hangen|staan .. op|rond|te .. schop|schup|spade|borstel|kijken|lachen
schop|schup|borstel|spade .. leunen|hangen|vasthouden
`;
