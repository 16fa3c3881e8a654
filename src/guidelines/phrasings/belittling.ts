/** Cutting only when the own house is in the same sentence. */

const F = '<filler>? <filler>? <filler>?';
const OWN = "ons|onze|onzen|mijn|m'n|'t_eigen|eigen";

export const BELITTLED = `
zelfs|nog|niet_eens een|een_blinde|mijn|de|zijn .. hond|kat|oma|bomma|kind|kleuter|aap|klok|muizen|muis|goudvis|kleinkind|dochter|zoontje|zoon|ezel|steen|kabouter|computer|postduif
zou|zouden nog geen !<neutralObject>
kan|kunnen|zou|zouden|kon|konden|vindt|vinden .. zelfs geen !<neutralObject>
als|gelijk|zoals .. een|ne|nen|de|kiekens|kippen|apen|schapen blinde|dove|dronkaard|dronken|kieken|kip|olifant|aap|ezel|kleuter|zatte|bende|mol|slak|amateur|zonder_kop|monster|loch
als|gelijk kiekens|kippen|apen|schapen|ezels|kleuters|blinden|kieken|dwazen|zotten|slakken|zombies|robots|blinde_mollen
kiekens|kippen|kieken zonder kop
meer chefs|bazen|kaders|stoelen|vergaderingen|koffiemachines|koffiepauzes|verlofdagen|consultants|postjes|titels ... dan
veel|weinig .. vergaderen|koffie|blabla|geblaat|gepraat|vergaderingen|zever|praat|beloftes|show ... weinig|nul|geen|niks|niets .. resultaat|wol|daden|werk|resultaten|inhoud|doen
nul resultaat|visie|inzet|benul|inzicht|verstand|empathie|respect
man|mannen|vrouw .. kijken|kijkt|leunen|staan|toekijken ... werken|werkt|fout|schop
om|tegen .. drie|vier|half_vier|half_vijf|vijf uur .. buiten|naar_huis|stipt
stipt om|op .. uur .. buiten|naar_huis|weg
niemand zou|zal ... verschil|merken|missen|mist|opvallen
maakt|merkt|merk|zie|ziet .. niemand|geen .. verschil
twee|drie|één snelheid|snelheden|versnelling|versnellingen
bierviltje|natte_vinger|servetje|achterkant_van|vogelpik|dobbelsteen|dobbelstenen|kop_of_munt|glazen_bol|waarzegster|duim_gezogen|nattevingerwerk
recht|rechtstreeks|regelrecht .. naar|in .. kelder|afgrond|muur|ravijn|vaantjes|bodem|haaien
naar|om de vaantjes|haaien|bliksem|knoppen|kl*ten|botten
muur ... rijden|rijdt|recht
verder dan ... raken|geraken|komen|komt|geraakt|kijken ... niet
raakt|raken|geraken|geraakt|komt|komen ... niet verder dan
puur|pure|enkel|alleen|zuiver .. decoratie|versiering|sier|decor|show|figuratie|ter_versiering|bezigheidstherapie|theater
voor de sier|show|schijn|galerij
kijkt|kijken|doet|doen|praat|praten|behandelt|behandelen|werkt|werken|gedraagt|gedragen|reageert|reageren|lijkt|is ... alsof|precies_of|gelijk_of
zo .. als|gelijk een|ne|nen|'n
wat|dat .. ze|men|wij|zij|die ... noemen|noemt .. is
dat noemen|noemt ze|men|zij|we|wij ... dan
noemen|noemt|heet ze|men|wij|dat .. dan|daar|hier .. een
vooral .. met|voor|over zichzelf|haarzelf|elkaar
vooral|enkel|alleen .. bezig met|aan zichzelf|elkaar|vergaderen|verlof|koffie
maar|alleen één|een ding ... goed|kunnen|georganiseerd
één|een ding .. kunnen|kan ze|zij|men .. goed|wel
dat kunnen|kan|lukt ze|zij|hen|hun .. wel|nog|$
enige|enigste .. wat|dat|die|waar ... vooruitgaat|beweegt|functioneert|glimlacht|marcheert|nadenkt
steen|baksteen|robot|computer|parkeermeter|kassa|koelkast|vis|pinguïn|muur|paal ... meer|beter|vriendelijker|warmer|sneller
coma|comateus|titanic|zombie|zombies|marsmannetjes|marsbewoners|dictators|dictatortjes|sheriffs|cowboys|dwergen|keizers|koninkjes|farao|fabeltjeskrant|jeugdtheater|marionetten|poppenkast|amateurtoneel
mocht|mochten|moest|als ... olympische|sport|nobelprijs|oscar|medaille|kunst|prijs|wereldrecord ... dan|was|zou|had
pas|ten_vroegste als|wanneer|nadat ... gesmolten|te_laat|dood|begraven
tegen|met sint-juttemis|pinksteren|de_volgende_eeuw|het_volgende_millennium
sint-juttemis|de_volgende_eeuw
geen toeval|ongeluk|uitzondering ... dat|maar|het .. is ... levenshouding|gewoonte|beleid|systeem|principe|regel
geen .. dat|maar is .. levenshouding|gewoonte|systeem|kunst
gemaakt|getekend|bedacht|ontworpen|geschreven|geleid|bestuurd|gepland|gerund|opgesteld|uitgevonden door .. iemand|een|ne|kleuters|apen|blinden|mensen ... nooit|nog_nooit|geen|niet|kater|blinde|dronken|kleuter|aap|pinten|dictators|amateurs
gerund|bestuurd|geleid|gemaakt|bedacht door .. een|kleine|een_bende|een_stel dictators|kleuters|apen|clowns|amateurs|idioten|blinden|dronkaards|dwazen|zotten|kleine_dictators|middeleeuwers
vriendelijkheid|beleefdheid|klantvriendelijkheid|gezond_verstand|logica|glimlach|hulpvaardigheid|snelheid ... wegbespaard|afgeschaft|ver_te_zoeken|zoek|niet|vreemd|onbekend|verboden|extra
staat|staan|komt niet|nooit|nergens .. in ... woordenboek
woordenboek ... staat|staan|komt niet
niemand|iedereen .. met een|geen ... idee|plan|verantwoordelijkheid
wagen|auto|schip|trein|boot|bus|vliegtuig|fiets|huis|kar zonder chauffeur|kapitein|remmen|stuur|roer|motor|piloot|machinist|anker|fundering|wielen|bestuurder|kompas
te vermoeiend|ingewikkeld|veel_gevraagd|moeilijk|lastig|hoog_gegrepen .. voor|is
is .. te|blijkbaar vermoeiend|veel_gevraagd|moeilijk|hoog_gegrepen
blijkbaar|precies|kennelijk|zogezegd ... te moeilijk|veel|veel_gevraagd|druk|lastig|ingewikkeld|hoog|warm|koud|vroeg|laat
vraag|vragen ik mij|wij_ons|we_ons .. af ... wat|waarom|waarvoor|of ... doen|betalen|betaald|werken|werkt|dienen|nut|bezig|uitvoeren
wat doen|doet|voeren|zitten .. daar|daar_eigenlijk|ze|zij ... hele|eigenlijk|dag|uit
al|nog in geen .. jaar|jaren|maanden|weken|dagen|eeuwen
kunt|kan|kunnen|doet ge|je|u|we|wij .. beter|best zelf
zouden|zou|moeten|moet|kunnen|kan ... beter|best ... omvormen|verkopen|ombouwen|afbreken|ombouwen|verhuren|omdopen|verbouwen tot|in|als|aan
sterven|sterft|dood|creperen .. van verveling|ouderdom|uitputting|wanhoop
hoe het|ge|je|men .. niet moet|mag|hoort
schittert|schitteren|uitblinken|blinkt|blinken .. door|in|uit ... afwezigheid|persfoto's|selfies|zwijgen|stilte|onkunde|traagheid|nietsdoen|middelmatigheid|fotootjes
slaagt|slagen|slaagde|slaagden er zelfs|weer|alweer|weeral|nog|telkens|altijd .. in om
krijgt|krijgen het|er zelfs|weer|alweer|weeral|telkens|altijd .. voor_elkaar|klaar|gedaan
gooit|gooien|smijt|smijten|verspilt|verspillen|verkwist|verkwisten|verbrast|verbrassen .. geld|centen|belastinggeld|miljoenen|tijd|budget
ze|zij|die zelf|er|daar? niks|niets|nul kunnen|kennen|weten|doen|snappen|uitvoeren
mislukte|gesjeesde|afgedankte|uitgerangeerde|gebuisde|halve|tweederangs|derderangs|zesderangs politici|ambtenaren|managers|leraars|advocaten|studenten|gasten|ingenieurs|genieën|artiesten
sociale_werkplaats|opvangtehuis|bejaardentehuis|slaapkliniek|slaapzaal|rusthuis|kleuterklas|kleuterschool|speeltuin|hangplek|dagopvang|kinderboerderij|reservaat|wachtkamer|praatbarak|theekransje|koffiekransje|breiclub|kaartclub|stamcafé voor|met|van
op het|dezelfde|een ritme|tempo|niveau|snelheid van een|de|ne|nen
niveau .. van een|ne|de kleuter|kleuterklas|slak|kroeg|toog|rioolput|riool|stoep|amateur|zandbak|steenweg
erger|lager|slechter|dieper|dommer|trager kon|kan|zakken|gaan|zinken .. het|niet|kan
nog|niet erger|lager|dieper|dommer kon|kan|zakken|worden
gesloten|dicht|toe|weg|onbereikbaar als|wanneer .. ge|je|u|men|het ... open|nodig|tijd|werken
altijd|steeds|eeuwig|constant|permanent .. chagrijnig|nors|kwaad|in_vergadering|op_verlof|bezet|afwezig|in_gesprek|gestresseerd|slechtgezind|ziek
triestig|triestige|armzalig|armzalige|pover|povere|belabberd|belabberde|slap|slappe|droevig|droevige|treurig|treurige|bedenkelijk|bedenkelijke|beschamend|beschamende|schabouwelijk|schabouwelijke|schandalig|schandalige|ondermaats|ondermaatse|zwak|laag|lachwekkend|lachwekkende|zielig|zielige bedoening|niveau|boel|zaak|gedoe|vertoning|volk|werk|dienstverlening|service|aanpak|kwaliteit|communicatie|beleid|figuren|mannen|bende|prestatie|staat
geen|weinig|nul|nog_weinig|niet respect|bewondering|waardering .. meer|voor|van
zegt alles|genoeg|veel .. over
van mij|mijn_part opstappen|buiten|vertrekken|ophoepelen|verdwijnen|naar_huis
weg|buiten met die|deze|dat|dit|dien|heel|al|onze|ons
druipt|straalt|spat .. er|van|ervan .. af
filosoferen|palaveren|keuvelen|tateren|leuteren|kletsen|babbelen|zeveren|mekkeren .. rond|bij|over|op|aan|in_plaats|terwijl
rond|bij|naast één|een|dezelfde put|lamp|paal|machine|kuil|gat|boom .. staan|stonden|stond|filosoferen|kijken|te
in plaats van .. te werken|werken|helpen|luisteren|doen
fluiten|lachen|spelen|voetvegen .. met .. burger|burgers|mensen|inwoners|ons|belastingbetaler|voeten
voeten .. aan|met|vegen|spelen .. burger|burgers|ons|regels|wet
liever ... dan ... pakken|helpen|werken|luisteren|doen|vangen|oplossen
kakelen|mekkeren|blaten|kwaken|snateren ... als|gelijk|wat
regels|regeltjes|formulieren|papieren|attesten|stempels|handtekeningen ... om .. gek|zot|te_bewijzen|ziek|moe
gek|zot|ziek|dol|depressief|wanhopig|razend .. van|worden|word|wordt|maakt|maken ... <housePart>|<serviceByName>
<housePart>|<serviceByName> .. maakt|maken .. gek|zot|ziek|dol|depressief|wanhopig|razend|beschaamd|kapot
het is|was weer van dat|datte
typisch|typerend|zoals_altijd|zoals_gewoonlijk|naar_gewoonte|gelijk_altijd ... te|geen|niets|niks|dicht|gesloten|weer|niemand|traag|koffie|vergaderen|vergeten|laat|verkeerd
legende|mythe|spook|fabeltje|sprookje|uitgestorven|bedreigde_diersoort|yeti|bigfoot
niemand weet|doet|zegt|snapt|kent|verstaat|durft|luistert|werkt|beweegt|antwoordt ... iets|wat|waar|niemand|wie|meer
niemand .. iets|verantwoordelijk|verantwoordelijkheid|ruggengraat
dus|dan .. werkt|doet|beweegt er? niemand
kracht|kunst|wetenschap|sport|discipline van het nietsdoen|niksdoen|uitstellen|doorschuiven|niets_doen|wachten|verliezen
nietsdoen|niksdoen|doorschuiven|lanterfanten|lummelen|lummelt|suffen|aanmodderen|aangemodder|geklooi|klooien|prutsen|sukkelen|gesukkel|ploeteren|modderen|rommelen|treuzelen|getreuzel|gezever|blunderen|gestuntel|gezapigheid
meester|meesters|meesterlijk|kampioen|kampioenen|expert|experts|specialist|specialisten|virtuozen|doctor|kei|koning .. in ... doorschuiven|uitstellen|nietsdoen|niksen|vergeten|verliezen|zwijgen|vergaderen|wachten|koffie|doorverwijzen|afschuiven|verzwijgen|blunderen|verspillen|rommelen|knoeien|het
te druk|bezig .. met .. nagels|koffie|patience|facebook|koffiepauze|lunch|roddelen|zichzelf|taart|vakantie|gsm|smartphone|kaarten|kruiswoordraadsel
nagels vijlen|lakken|vijlt|lakt|te_vijlen
nergens|elders .. anders? .. welkom|aan_de_bak|werk|raken|aangenomen
gefrustreerde|harteloze|hardvochtige|kille|arrogante|luie|domme|slome|verwaande|ijdele|bange|laffe|lakse|onverschillige|norse|zure|verzuurde|vadsige|corrupte|schijnheilige|hypocriete|incompetente|onbekwame|hooghartige|pretentieuze|zelfingenomen|zelfgenoegzame|ongeïnteresseerde|ongemotiveerde|onbeschofte|onvriendelijke|lompe|botte|uitgebluste|slaperige|slapende|overbetaalde|overbodige|onnozele|halfslachtige|krakkemikkige|zogezegde|zogenaamde|zelfverklaarde ${F} <housePart>|agentjes|types|volk|mensen|bende|medewerkers|stagiairs|klerken|kliek|cowboys|sheriffs|machine|papierschuivers|lieden|heerschappen|heren|dames|zakken|leiding|madammen|directie
overbetaald|overbetaalde|overbodig|vetbetaald|vetbetaalde|duurbetaalde|onderbenut
harteloos|onmenselijk|onverschillig|laks|hooghartig|wereldvreemd|zelfingenomen|zelfgenoegzaam|onbeschoft|lui|dom|vadsig|log|lomp|werkschuw|laf
te lui|dom|stom|lomp|traag|laf|arrogant|bang|beschaamd|gierig om|voor
ik noem dat|het ... pesten|diefstal|onkunde|schande|minachting|treiteren|prutsen|een|geldklopperij|onbeschoft
lintworm|engelengeduld|noodrantsoen|tent|slaapzak|kampeergerei|veldbed|testament|kerstmis
neem|breng ... boek|slaapzak|boterhammen|kussen|tent|stoel|veldbed|lunch|proviand ... mee ... wachten|want|uur|lang|als
gun|geef .. hen|ze|hun|onze .. bril|kompas|wekker|rekenmachine|telraam|woordenboek|handleiding|hersens|cursus|horloge|routekaart
bril|kompas|wekker|rekenmachine|telraam|woordenboek|handleiding nodig|kopen|cadeau|geven|schenken|mist
wanneer|hoelang|hoe_lang ... nog|eindelijk ... slapen|wakker|werken|doorgaan|lachen|zwijgen
afbreken|platgooien|sluiten|dichtdoen|opdoeken|afschaffen|opdoeken|dichtgooien|buitengooien|buitenzwieren|ontslaan|uitroken
moogt|mag|mogen|kan|kunnen ge|ze|je|men .. van_mij .. afbreken|platgooien|sluiten|dichtdoen|opdoeken|afschaffen|dichtgooien|buitengooien|ontslaan
${OWN} ${F} <housePart> .. maait|plant|asfalteert|strooit|legt|breekt|bouwt|stuurt|schrijft|belooft|plaatst ... en|maar ... laat|vergeet|verkeerde|weer|opnieuw ... staan|liggen|open|op|af
vertrouw|geloof|laat|stuur|geef ... ik ... kat|hond|goudvis|cavia|kanarie|schoonmoeder
kat|hond|goudvis|kanarie|schoonmoeder .. nog_niet|niet .. laten|toevertrouwen|meegeven|inschrijven
op zijn|hun|haar smalst|slechtst|traagst|domst|best_weer
`;
