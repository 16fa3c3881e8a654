/** Contempt implied: whoever lets them near loses something. */

import { FILL, WHO } from './parts';

const SEES =
  'zie|ziet|zien|passeert|passeren|voorbijkomt|voorbijkomen|nadert|naderen|binnenkomt|binnenkomen|opstapt|opstappen|lacht|kruist|belt|aanbelt|aanbellen|staat|staan|komt|komen|zit|zitten|rondloopt|rondlopen|wonen|woont|verhuist|intrekt|intrekken|geweest|zijn|is|geeft|spreekt|aanspreekt|loopt|lopen';
const GUARD =
  'hou|houd|houdt|hang|steek|verstop|sluit|doe|leg|zet|bewaak|tel|grendel|haal|berg|bind|breng|let|pas|trek|neem|roep|bel|vergeet|controleer|check|poets|was|spoel|ontsmet|open|smeer|waarschuw|draai|maak';
const MINE = 'mijn|uw|je|ons|onze|de|het|jullie|hun|zijn|haar|alles';

export const IMPLIED_DISTRUST = `
als|wanneer|zodra|telkens|elke_keer|iedere_keer ... ${WHO} .. ${SEES} .. ${GUARD} .. ik|ge|je|we|${MINE}
als|wanneer|zodra|telkens|eens ... ${WHO} ... <omen> ... ik|ge|je|we|u|men
als|wanneer|zodra|telkens ik|ge|je|we|u|men ... ${WHO} .. zie|ziet|zien|tegenkom|tegenkomt|hoor|ruik|passeer|kruis|tegenkomen ... ga|steek|stap|loop|hou|draai|maak|wissel|sluit|spuw|spuug|keer|neem|zet|bel
${GUARD} ... ${MINE} .. <omen>|<belonging> ... ${WHO}
${GUARD} op|vast|dicht|goed|af ... ${WHO}
${WHO} ... ${GUARD} ${FILL} mijn|uw|je|onze ${FILL} <omen>|<belonging>
${WHO} ... tel|telt|tellen|telde ... vingers|vorken|lepels|zilver|kassa|geld|kippen|ringen|tanden|koeien|schapen|bestek|messen
tel|telt|tellen|telde ... vingers|vorken|lepels|zilver|kassa|kippen|ringen|tanden|bestek ... ${WHO}
sinds|sedert|vanaf ... ${WHO} ... <omen>|<belonging>
<omen> ... sinds|sedert ... ${WHO}
waar|overal_waar|daar_waar|eens|zodra ${FILL} ${WHO} ... <omen>
${WHO} ... sindsdien|sedertdien ... <omen>|<belonging>|verdwijnen
sindsdien ... <omen> ... ${WHO}
zet|steek|zetten ${FILL} ${WHO} achter|aan|op|in|bij|tussen|voor ... en|dan ...
zet|laat|geef|stuur|neem ${FILL} ${WHO} .. <doubt>|<belonging>|vinger|hand|boek|pen|schop|job|uniform|micro|stem|geld|stuur|kassa|bus|binnen ... en|dan hij|ze|ge|je|binnen|morgen|weg|dan|de|het|uw
laat|laten ${FILL} ${WHO} binnen|erin|binnenkomen|toe|in_uw_huis|in_je_huis|bij_uw_kinderen ...
laat ${FILL} kinderen|kind|dochter|dochters|hond|kat|huis|kas|geld nooit|niet .. alleen|los|samen .. ${WHO}
nooit|niet .. alleen_met|alleen_laten_met|achterlaten_met|toevertrouwen_aan ${FILL} ${WHO}
geef|geeft ${FILL} ${WHO} ${FILL} vinger|hand|arm
geen cent|euro|sleutel|geld|kind|hond|plant .. aan|bij ${FILL} ${WHO} .. geven|toevertrouwen|lenen|achterlaten
geloof|vertrouw|betrouw|leen|luister nooit|niet|niks|niets .. ${WHO}
van|bij|aan ${FILL} ${WHO} ${FILL} koop|koopt|leen|leent|verhuur|verhuurt|verkoop|verkoopt|geef|geeft|vertrouw|neem|laat|wil|moet ${FILL} ge|je|ik|we|u|men|niemand .. geen|niks|niets|niet|nooit
ik|wij|we|men|ge|je|niemand ${FILL} koop|koopt|kopen|verhuur|verhuurt|verkoop|ga|neem|eet|wil|drink|laat|bestel|vertrouw|stap|zit|slaap|zwem|ga ${FILL} niks|niets|niet|nooit|geen ... bij|aan|van|met|naast|in|door|na|achter|op ${FILL} ${WHO}
na ${FILL} ${WHO} ... ik|ge|we|je|moet|moeten|niet|nooit|eerst ... wc|toilet|zetel|stoel|zwembad|water|bad|bed|lakens|glas|douche|zitten|zwemmen|drinken|poetsen|wassen|ontsmetten
na|tijdens ${FILL} bezoek|komst|passage|doortocht van ${FILL} ${WHO} ... <omen>
wie ${FILL} met|naast|bij|aan ${FILL} ${WHO} ... <omen>
wie ${FILL} ${WHO} .. vertrouwt|gelooft|aanneemt|binnenlaat|trouwt|verkiest|verhuurt ... verdient|vraagt|zoekt|moet_niet|krijgt|is_dom|is_gek|is_zot
dat|die ${FILL} mensen|sommigen|iemand|er ... ${WHO} .. vertrouwen|vertrouwt|geloven|verdedigen|helpen ... onbegrijpelijk|gek|naief|dom|ongelooflijk|blind
wat ${FILL} ${WHO} .. zegt|zeggen|belooft|beloven|vertelt ... delen|korrel|zout|helft|gelogen|geloven|vergeten|onzin|niks|niets
de ${FILL} waarheid|eerlijkheid ... ${WHO} ... geboren|sprookje|zeldzaam
${WHO} ${FILL} die|dat ${FILL} de_waarheid|eerlijk|werkt|werken|betaalt|denkt|nadenkt|op_tijd|deugt|leest ... geboren|geloof|mirakel|zeldzaam|bestaat|bestaan|sprookje|wonder|ziet|gezien|uitvinden|filmen|museum|primeur|krant
hoe|waar|waarvan .. ${WHO} .. aan ${FILL} geld|wagen|auto|dikke|mercedes|bmw|villa ... komen|komt|geraken|geraakt|haalt|halen
drie_keer raden .. ${WHO}
drie_keer raden|raad ... wie|welke|wat ... ${WHO}
raad|raadt eens|maar|je_nooit|ge_nooit ... ${WHO}
genie|professor|einstein|helderziende|glazen_bol|diploma|detective|sherlock ... ${WHO}
${WHO} ${FILL} <filler>? wie_anders|wat_anders|natuurlijk|uiteraard|typisch|tuurlijk|logisch|zoals_altijd|verrassing|zoals_gewoonlijk|wat_dacht_ge|wat_had_ge_gedacht|hoe_kan_het_anders|wat_had_je_gedacht|wie_had_dat_gedacht $
alweer|weer|weeral|nog|opnieuw|uiteraard|natuurlijk|tuurlijk|typisch ${FILL} ${WHO} $
alweer|weer|weeral|altijd ${FILL} ${WHO} .. uiteraard|natuurlijk|tuurlijk|typisch|wie|hoe|wat|zoals|logisch|verrassing
${WHO} .. in ${FILL} krant|nieuws|politieblad ... <omen>|altijd|weer
^ typisch|echt|klassiek ${FILL} ${WHO} ,? .. <omen>|eerst|altijd|nooit|weer|nooit|maar|en
^ typisch ${FILL} ${WHO} $
^ typisch .. ${WHO} die|weer
`;
