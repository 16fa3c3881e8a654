/** Contempt that never says the ugly word. */

import { FILL, WHO } from './parts';

export const INNUENDO = `
${WHO} .. horen|hoort|thuishoren|thuis|leven|passen|passen_beter|moeten|moet .. in|op|bij|achter|naar|aan|tussen|thuis ... <whereNoneBelongs>
${WHO} .. in|op|bij|achter|aan|tussen ${FILL} <whereNoneBelongs> ${FILL} horen|hoort|thuis|thuishoren|moeten
${FILL} in|bij|achter|naar ${FILL} <whereNoneBelongs> met ${FILL} ${WHO}
zet|steek|stop|sluit|stuur ${FILL} ${WHO} ... in|op|bij|achter|naar|aan|terug ... <whereNoneBelongs>
moet|moeten .. wel|zot|gek|blind|dom|wanhopig|zat .. blind|gek|zot|dom|doof|zat|dronken|wanhopig|ziek|gestoord|om|zijn ... ${WHO}
alleen|enkel een|zotten|gekken|idioten|blinden ... ${WHO} ... vertrouwen|trouwen|nemen|aannemen|stemmen|geloven|helpen|trouwt|vertrouwt|neemt|stemt
enige goede|goeie <filler>? ${WHO} .. dode|dood|is
goede|goeie|beste ${WHO} is ${FILL} dode
liever|beter ... <lowerThanPeople>|dood|sterven|hel|alleen|ziek|kanker|blind|doof|doodgaan ... dan ... ${WHO}
wereld|land|dorp|straat|belgie|vlaanderen|samenleving|europa|stad|leven|hier ... zonder|veel_beter_zonder ${FILL} ${WHO}
zonder ${FILL} ${WHO} .. was|is|zou|hadden|zijn ... beter|veilig|veiliger|proper|properder|rustig|rustiger|mooier|plezanter
beter|veiliger|properder|mooier|rustiger ... zonder ${FILL} ${WHO}
slimme|eerlijke|brave|goede|werkende|propere|betrouwbare|deftige ${WHO} ... bestaat|bestaan|tegenkomen|gezien|mop|sprookje|zeldzaam|uitvinden
beste|juiste|enige plaats|plek voor ${FILL} ${WHO} ... <whereNoneBelongs>|keuken|bed
hitler|adolf had|hadden ... ${WHO} ... moeten|mogen|vergeten
wie|al_wie met ${FILL} ${WHO} omgaat|slaapt|trouwt|leeft|praat ... vlooien|luizen|ziek|ziektes|dom|gek|stinkt|zelf
verhuis|verhuizen|verhuist|slot|alarm|bewaker|politie|deur ... als|zodra|wanneer ... ${WHO} ... komen|komt|staat|wonen|binnenkomt|woont
als|zodra|wanneer|met ... ${WHO} ... komen|komt|staat|wonen|binnenkomt|woont|huis ... verhuis|verhuizen|slot|alarm|bewaker|oppassen|dieptepunt
dieptepunt|wanhopig|diep_gezonken ... ${WHO} ... trouwt|trouwen|slaapt|date
wereld|land|dorp|straat|samenleving .. beter|veiliger|mooier|properder ... als|zonder|indien ... ${WHO} ... verdwijnen|verdwenen|niet|weg|minder|bestonden|waren
mocht|mochten|moesten ${FILL} ${WHO} ... verdwijnen|niet_bestaan|wegvallen|morgen ... missen|beter|proper|veilig
niemand ... ${WHO} ... missen|mist
ik|we|wij zou|zal|ga|zouden|laat|wil .. nooit|niet|nooit_van_mijn_leven ... kind|dochter|zoon|kinderen|zus ... ${WHO} ... <filler>? laten|trouwen|spelen|omgaan|thuiskomen|laten_spelen|zien
ik|we|wij zou|zal|ga|zouden|wil|verhuur|neem|stem|koop .. nooit|niet ... ${WHO} .. aannemen|vertrouwen|stemmen|verhuren|binnenlaten|huren|trouwen|geloven|kopen|helpen|willen|als|in_huis
ik|we|wij ${FILL} nooit|niet .. op|aan|bij|naar|van ${FILL} ${WHO} .. stem|stemmen|verhuur|verhuren|ga|koop|kopen
ik ga|wil|moet ${FILL} niet|nooit .. naar|bij|van ... dokter|tandarts|kapper|bakker|leerkracht|winkel ... ${WHO} .. is
${WHO} als|aan|achter|op ${FILL} ${FILL} baas|burgemeester|stuur|macht|hoofd|dokter|schepen|minister|leerkracht|piloot|rechter|huisarts dan|nee|neen|nooit|zonder|bespaar|laat|allez|ga|stap|verhuis|god|help|amai|rip|vergeet
${WHO} als|op|achter|aan|in|met <filler>? <filler>? baas|dokter|huisarts|burgemeester|leerkracht|juf|minister|president|buur|buren|stuur|brandweerwagen|diploma|politie|schepen|leraar|piloot|rechter|chef|onze_kermis ... zonder_mij|nee|neen|lachen|ontslag|bestaat_niet|allez|ga_ik|dank|bah|onmogelijk|stap_ik|verhuis|hopeloos|$
${WHO} met ${FILL} diploma|verstand|werk|job|hersens|manieren ... bestaat|bestaan|sprookje|mop|grap|onmogelijk|nooit_gezien
waar ${FILL} ${WHO} .. wonen|komen|zijn|is|komt|woont ... verdwijnt|verdwijnen|steelt|gestolen|begint|stinkt|ellende|problemen|miserie|stank|misdaad|verloedert
sinds|sedert ... ${WHO} ... slot|gordijnen|sloten|deur|alarm|hek|bang|onveilig|proper|rustig|verhuisd|verhuizen|camera|camera's|hond
${WHO} ... dan|want|dus|en ${FILL} leg|doe|sluit|verstop|hou|haal|tel|zet ik|ge|je|we|uw|mijn ... fiets|slot|deur|gordijnen|was|portefeuille|vorken|zilver|handtas|spullen|kinderen
haal|hou|zet|sluit|verstop|tel|leg ... was|fiets|fietsen|deur|portefeuille|kinderen|zilverwerk|spullen ... want|als ... ${WHO}
liever|beter ... dan met|bij|naast|aan|voor|van|door|een|die ${FILL} ${WHO}
vraag|leen|geef|verhuur ... nooit|niets|niks|geen ... aan|van|met ${FILL} ${WHO}
straat|huis|huizen|wijk|blok|buren|waarde|prijs|prijzen ... ${WHO} ... te_koop|daalt|zakt|verhuizen|verkopen
${WHO} ... blok|straat|wijk|buurt ... te_koop|verkopen|verhuizen|daalt|zakt
${WHO} ... geweest|gezeten|aangeraakt|gezeten_heeft|aangeraakt_heeft ... wassen|ververst|ontsmetten|poetsen|weg|verbranden
... wassen|ververst|ververs|ontsmet|ontsmetten|poets|poetsen|desinfecteren ... als|na|wanneer|nadat ... ${WHO}
twee soorten .. mensen ... ${WHO}
hoe minder|meer ${FILL} ${WHO} hoe
... wie|wat .. boel|alles|straat|straten|dorp vervuilt|kapotmaakt|steelt|verpest|stuk_maakt ... ${WHO}
wereld|land|dorp|straat|leven|school|stad|wijk zonder ${FILL} ${WHO}
sinds|sedert ... ${WHO} ... er|hier|gekomen|wonen|zijn .. stinkt|gestolen|verdwijnt|onveilig|niet_meer|niks|kapot|verloederd|vuil
ga|gaat|keer|rot|hup ${FILL} terug|naar ... land|waar|thuis|zandbak|jungle|keuken|marokko|turkije|afrika|congo|polen|syrie .. ${WHO}
${WHO} ${FILL} ga|gaat|keer .. terug|naar_huis|naar_je|naar_uw|naar_jullie
ga|gaat|rot|keer .. terug naar ${FILL} waar ... vandaan
vroeger|onze_grootouders|in_de_oorlog ... wisten|wist ... wat|hoe ... ${WHO}
${WHO} ... plaats|plek kennen|weten|wijzen
${WHO} .. kunnen|kan ${FILL} beter|best niet|thuisblijven|zwijgen|verdwijnen|vertrekken|wegblijven|oppassen|dood ...
${WHO} .. kan|kun|kunt|moet je|men|ge|u ${FILL} beter|best|nooit|niet|voor_geen ... vertrouwen|geloven|binnenlaten|vertrouwen|mijden|vermijden|aanwerven
${WHO} .. beter|best ${FILL} niet|nooit .. vertrouwen|vertrouwt|geloven|aannemen|binnenlaten|aanwerven
vertrouw|geloof ${FILL} nooit|geen ${FILL} ${WHO}
ik|je steek|wissel|loop|ga ... over|om|weg|straat ... als|wanneer ... ${WHO}
als|wanneer ${FILL} ${WHO} ... loop|ga|steek|verander|hou|houd|sluit ik ... om|over|weg|deur|vast
hou|houd|bewaar|sluit|steek|doe ... portefeuille|portemonnee|deur|fiets|fietsen|zakken|handtas|spullen|gsm|kinderen ... als|bij|want|wanneer|voor ... ${WHO}
${WHO} .. dus|want zet|hou|sluit|steek ... fiets|fietsen|deur|portefeuille|kinderen|zakken
er lopen|zijn|wonen|komen|zitten|rijden ... te_veel|teveel|veel_te_veel|al_genoeg|genoeg|meer_dan_genoeg ${FILL} ${WHO}
te_veel|teveel ${FILL} ${WHO} ... hier|rond|straat|land|binnen|klas|school|belgie
als .. ${WHO} bent|zijt|was|waren ... beter|thuisblijven|schamen|doodschamen|verhangen|zelfmoord|hoop|pech|dom|slecht
was|ben ik <filler>? ${WHO} ... schamen|doodschamen|verhangen|van_kant
enige|enigste ... ${WHO} ... kunnen|doen|willen|kan|doet|goed|kennen .. profiteren|stelen|liegen|kweken|zeuren|in|voor|klagen|poetsen|koken|niks|niets
enige|enigste .. waar ${FILL} ${WHO} goed ... zijn|is
${WHO} ... alleen|enkel|maar|slechts ${FILL} goed|geschikt|nuttig .. voor|in|om|als
${WHO} .. dienen|dient|bestaan|leven .. om|alleen|enkel|voor|toch .. te|voor|om|profiteren|seks|poetsen|koken|bediend
${WHO} .. zo zijn|is die|dat|ze|nu|nou
zo zijn|is .. die ${WHO} ${FILL}
zo zijn|doen ze|die allemaal|nu_eenmaal|nou_eenmaal|altijd
${WHO} .. verandert|veranderen nooit|niet
laat me niet lachen ... ${WHO}
${WHO} .. laat me niet lachen
krijgen|krijgt ... alles|gsm|huis|geld|voorrang ... gratis|schoot|zomaar ... onze|eigen ... ${WHO}
${WHO} ... krijgen|krijgt alles ... schoot|gratis|cadeau ... onze|wij|eigen
tegen|over .. vlakte|plat met ${FILL} <signOfAGroup>
<signOfAGroup> .. tegen_de_vlakte|platgooien|in_brand|in_de_fik|afbranden|opblazen
<signOfAGroup> ${FILL} moet|moeten|mag ${FILL} .. weg|plat|tegen_de_vlakte|branden|verdwijnen|afgebroken|terug|dicht
<signOfAGroup> .. broedplaats|broeinest|nest
<signOfAGroup> .. terug naar
schande|schandalig|belachelijk|onbegrijpelijk|gek|waanzin dat ${FILL} ${WHO} ... mogen|mag
terug naar waar ge|gij|ze|je|jij|u|jullie .. vandaan komt|komen|kwaamt|bent
proper|wit|zuiver .. is|en blank|wit
blijven|blijf|houd|houden .. blank|wit|zuiver|vlaams ... en|proper
`;
