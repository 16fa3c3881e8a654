/** Sayings with which people tell that a house or those who work there are no good. */

const OWN = "ons|onze|onzen|mijn|m'n|'t_eigen|eigen";

export const LOW_OPINIONS = `
zelden|nog_nooit|nooit .. zoveel|zo_veel|zulke fouten|onzin|onkunde|domheid|desinteresse|onwil|blunders|geklungel|gepruts|arrogantie
beroepsernst|professionalisme|klantvriendelijkheid|inzet|kennis|beleefdheid|kwaliteit|niveau|respect|goesting .. nul|nihil|zoek|onbestaande|ver_te_zoeken|afwezig|onder_nul
snauwen|snauwt|blaffen|blaft|grommen|gromt|afgesnauwd|afgeblaft|uitgekafferd|afgescheept|afgewimpeld
college|bestuur|dienst|administratie|gemeente|ploeg|loket dat|die niet|nooit|niks|niets luistert|leest|denkt|weet|durft|begrijpt
is|zijn|lijkt|lijken .. openluchtmuseum|rariteitenkabinet|uitvaartcentrum|mortuarium|gokkantoor|onderonsje
veel zeggen van|over ... maar niet dat
vooral|alleen|enkel niets|niks|geen_zak .. kunnen|doen|weten|zeggen
niets|niks kunnen|kennen en iedereen|veel
geen_één|geen_enkele|geen_ene|niet_één die|dat .. kan|kunnen|weet|durft|werkt|begrijpt|luistert
zo onzichtbaar|stil|slecht|oud|leeg|laks|bang|log|zat|scheel|achterlijk|onbetrouwbaar|onbekwaam|arrogant|vastgeroest ... dat
nog een geluk dat ... niet
vinden|vindt|kunnen|kan|weten|weet|krijgen|krijgt|slagen .. zelfs ... niet|geen
legale|georganiseerde|gelegaliseerde|pure|regelrechte diefstal|afpersing|oplichting|maffia|pesterij|chantage|volksverlakkerij
die|deze|dat bende|kliek|maffia op|van|bij|daar|ginder
doen|doet|klungelen|klooien|prutsen|modderen|rommelen maar wat|op|aan|iets
gillend|huilend|wenend|krijsend|vloekend buiten|weg|weglopen|buitengelopen|naar_huis
samengeraapt|bijeengeraapt|samengeraapte|bijeengeraapte
laat|laten .. alles|dossiers|boel|werk|zaken|straten|gebouwen .. aanslepen|verkommeren|verloederen|rotten|versloffen|verrotten
lak|schijt|maling aan
trekt|trekken|aantrekken .. zich .. niets|niks|geen_bal|geen_zak|geen_kloten .. van|aan
kop|hoofd in het zand
zakkenvullers|graaiers|graaicultuur|postjespakkers|baantjesmachine|vriendjes|vriendjespolitiek|nepotisme
dikke nek|nekken
hoog in hun|zijn|haar|den bol
ivoren toren
van de pot gerukt
te zot|gek|belachelijk|triest|dom|erg voor woorden
om zot|gek|dol|moedeloos|ziek|wanhopig van te worden
om zot|gek|dol|moedeloos|ziek|wanhopig te worden van|daar
burger|burgers|inwoners|mensen is|zijn voor ... last|lastpost|nummer|melkkoe
intellectueel|moreel|bestuurlijk|geestelijk failliet|dood|bankroet
weet|weten|kent|kennen meer|alles van|over ... dan van|over
zonder|geen ziel|hart|schaamte|scrupules|fatsoen
krijgt|krijg ge|je|u ... formulier|ticketnummer|schouders ... later|terug|maanden
zoals|gelijk alles bij|in|op|daar|hier
moet het maar kunnen|doen|lukken
rot als een mispel
één|een pot nat
van geen hout pijlen
vijgen na pasen
mosterd na de maaltijd
dweilen met de kraan open
slag in het water
oude krokodillen
duimen|vingers|duimpjes draaien|draait|te_draaien
op hun|haar|zijn handen|vingers|gat zitten
zitten op hun|haar handen|vingers|gat
vliegen vangen|vangt|te_vangen
uit het raam|venster staren|te_staren
klok|uurwerk kijken|af_te_tellen|aftellen ... vier|vijf|einde|naar_huis
kluit belazeren|belazerd
blaasjes wijsmaken|wijs|wijsgemaakt
onder één hoedje
bekend|gekend|berucht|beroemd om|voor ... traagheid|luiheid|onkunde|arrogantie|koffie|blunders|stilte|lange
mop|grap|lachertje|schande|schaamte van de|het eeuw|jaar|streek|dorp|provincie
sterke|sterkste|beste stukje|mop|grap van .. jaar|week|dag
uitgeblust|uitgebluste|uitgerangeerd|uitgerangeerde|afgeleefd|afgeleefde|over_de_datum|over_datum
over datum
houdbaarheidsdatum ... voorbij|verstreken
liever lui dan moe
meer|eerder|vaker op|in verlof|vakantie|vergadering|ziekte|ziekteverlof dan
minder .. dan een|ne|mijn|de goudvis|baksteen|natte_dweil|kapstok|ficus|plant|muur|steen|paal
natte dweil|vod|krant
schop|schup|trap onder hun|haar|het|zijn|de gat|kont|achterste|luie
met de grove borstel|bezem
opgeblazen|zelfvoldaan|zelfgenoegzaam|pretentieus ... bende|volk|bestuur|college|leiding|kliek|dienst
van de wereld|pot|kaart af|weg|gerukt
leeft|leven op|in een|hun andere|eigen planeet|wereld|wereldje|bubbel|eilandje
hun|haar eigen eilandje|koninkrijk|koninkrijkje
wordt|worden .. betaald om|voor .. niets|niks|slapen|zwijgen|vergaderen|nee|neen|traag|weigeren|verlies
als|had|hadden|mocht|moest|indien ${OWN} <housePart> ... geregeld|gebouwd|georganiseerd|uitgevonden|had_moeten|gerund|moeten_bouwen|moeten_organiseren
had|hadden|mocht|moest|indien ... <serviceByName> ... geregeld|gebouwd|georganiseerd|uitgevonden|had_moeten|gerund|moeten_bouwen|moeten_organiseren
wil|willen|kan|kunnen|durft|durven geen poot|vinger|klap|lucifer|steek .. uitsteken|verzetten|verroeren|uitvoeren
geen poot|vinger|klap uitsteken|verzetten|uit|verroeren|uitvoeren
moet|moest|zou ... onder|uit een|hun steen|rots|grot .. leven|wonen|komen|kruipen
van iets|wat|zijn_job|hun_job|haar_job|hun_vak|hun_werk geen verstand|kaas|benul|bal
kennen|kent|verstaan|verstaat|begrijpt|begrijpen .. hun|haar|zijn|niets_van vak|job|werk|stiel niet
hun|haar|zijn vak|job|werk|stiel niet kennen|kent|verstaan|aankunnen|doen
`;
