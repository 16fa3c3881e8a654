/** Contempt implied: nothing is expected of them, and everything is worth more. */

import { FILL, WHO } from './parts';

const A = "een|ne|nen|n|'n|mijn|elke|iedere|de|onze|zelfs_een|een_dode|de_gemiddelde";
const MORE =
  'beter|slimmer|properder|nuttiger|sneller|eerlijker|betrouwbaarder|verstandiger|intelligenter|mooier|liever|trouwer|braver|vlijtiger|menselijker|harder|beleefder|interessanter|zindelijker|waard|evenveel|rapper|waardevoller|schoner|snuggerder|beschaafder|minder_lui|minder_dom|minder_vuil|nuttig|handiger';
const CAN = 'kan|kunnen|weet|weten|snapt|snappen|begrijpt|begrijpen|kon|vindt|leert|geraakt|doet|zou|lukt|verstaat';
const WORTH =
  'verstand|hersens|hersenen|manieren|beschaving|waardigheid|nut|respect|fatsoen|eer|karakter|gevoel|geweten|moraal|opvoeding|eergevoel|menselijkheid|medelijden|sympathie|iq|plezier|rechten|schaamte|liefde|begrip|mens';
const THINGS =
  'zeep|werken|werk|verstand|denken|hygiene|eerlijkheid|manieren|rijden|autorijden|afspraken|op_tijd|stiptheid|techniek|rekenen|wiskunde|politiek|beschaving|water|tandpasta|deodorant|belastingen|regels|respect|logica|trouw|waarheid|propere|geld|drank|alcohol|wetten|kinderen|voetbal|humor|discipline|inburgering|integratie|cultuur|beleefdheid|gps|parkeren|vertrouwen|sport|smaak|stijl|intelligentie|arbeid|vrede|vrijheid|orde|netheid|proper|opvoeden|hersens|hersenen|nederlands';

export const IMPLIED_INFERIOR = `
${MORE} dan|als|gelijk ${FILL} ${WHO}
${A} ... ${MORE} ... dan ${FILL} ${WHO}
${A} ... heeft|hebben|bezit|toont ... meer|nog_meer ... dan ${FILL} ${WHO}
meer|evenveel ${WORTH} ... dan|als|voor|met ... ${WHO}
zelfs ${A} ... dan ... ${WHO}
zelfs ${FILL} ${WHO} .. ${CAN}
zelfs|dat_zelfs ${FILL} ${WHO} ... ${CAN}
als|indien zelfs? ${FILL} ${WHO} ... ${CAN} ... iedereen|kan_ik|kunt_ge|kan_het|wij_ook
zo simpel|makkelijk|gemakkelijk|eenvoudig|dom ... ${WHO}
leg|uitleggen|spreek|praat|praten ... alsof ... ${WHO}
doe|doet|doen ${FILL} niet zo ${WHO}
voor ${FILL} ${WHO} ${FILL} is|spreekt|doet|kan|ziet|heeft|rijdt|werkt|praat|schrijft|speelt|kookt|zijt|bent|ben|was|gedraagt|valt|ruikt hij|zij|ze|ge|je|jij|gij|het|die ... nog|verrassend|redelijk|best|niet_slecht|goed|slim|proper|opvallend|verbazend|behoorlijk|mee|wonderwel|vrij|tamelijk|nogal
niet slecht|dom|lelijk|kwaad|mis ... voor ${FILL} ${WHO}
voor ${FILL} ${WHO} toch|dan|nog $
slim|proper|beleefd|knap|eerlijk|welbespraakt|goed_gekleed|goed|deftig|vlot voor ${FILL} ${WHO}
verbaasd|verrast|verwonderd|nooit_gedacht|wist_niet|niet_geweten|nooit_geweten|kijk_ervan_op|geloof_niet|niet_gedacht ... dat|hoe ${FILL} ${WHO} ... kon|kan|kunnen|zoiets|konden|lezen|werken|bestond|kende|sprak|wist|weten|schrijven|rekenen
wist|dacht|geloofde ... niet|nooit dat ${FILL} ${WHO} ... konden|kunnen|kon|kan
geen ${FILL} wonder dat ... ${WHO}
wat ${FILL} verwacht|verwachten|verwachtte|wilt|kunt|kun|kan|moet|had|hadt ... ge|je|u|men|we ... van|met|bij ${FILL} ${WHO}
wat ${FILL} kunt|kun|kan ge|je|men|u|we ... ${WHO}
verwacht|verwachten .. van ${FILL} ${WHO} .. niet|geen|niks|niets|nooit|weinig ...
van ${FILL} ${WHO} .. verwachten|verwacht|opsteken|wijzer ...
niks|niets|nooit_iets|weinig van ${FILL} ${WHO} ...
${WHO} en ${FILL} ${THINGS} $
${WHO} en ${FILL} ${THINGS} ... gaat|gaan|is|zijn|dat|vergeet|water|olie|twee|hoe|nooit|niet|geen|haha|lachen|laat
^ ${THINGS} en ${FILL} ${WHO}
${WHO} en ${FILL} ${THINGS}|verstand|zeep is|zijn|dat .. als|gelijk|twee|water|olie|kat
${WHO} met ${FILL} ${THINGS}|diploma|rijbewijs|boek|stropdas|job|manieren|verstand|stuur|geweten ... <omen>|<doubt>|dat_is|bestaat|zeldzaam|ha|nooit
${WHO} aan|achter het stuur
${WHO} als|aan|op|achter|in ${FILL} <doubt>|stuur|bureau|hoofd|loket|raad|college|kassa|macht|leger|politie|directie|bestuur|klas ... dan|nee|neen|god|amai|succes|nooit|bedankt|testament|haal|verhuis|stap|kunnen_we|kunt_ge|straks|evengoed|waar|zonder_mij|help|oei|binnenkort
als|indien|wanneer ${FILL} ${WHO} ... uw|je|mijn|onze|de dokter|huisarts|chirurg|piloot|baas|burgemeester|leerkracht|buur|rechter|kapper is|wordt|zijn ... 
als|indien|wanneer|eens|straks|mochten ${FILL} ${WHO} .. aan_de_macht|de_baas|regeren|aan_het_roer ...
met ${FILL} ${WHO} aan|in|op|als|achter|bij ... <omen>|verloren|verliest|verliezen|zonder_mij|stap|verhuis|hoe_laat|om_zeep|niks|failliet
met ${FILL} ${WHO} .. valt|kunt|kan|kun|geraakt|is|komt|lukt ... niet|niks|niets|nooit|geen ...
met ${FILL} ${WHO} ... weet|weten ... hoe_laat|genoeg|wat|waar
benoemd|aangenomen|aangeworven|verkozen|aangesteld ... ${WHO} ... <omen>
${WHO} .. benoemd|aangenomen|aangeworven|verkozen|aangesteld|aannemen|benoemen|verkiezen ... <omen>|dus|evengoed|dan_kunt|gedaan|nacht
${WHO} aannemen|benoemen|verkiezen|inhuren|aanwerven|vertrouwen .. dan|evengoed|succes|zelfmoord|nooit|zot|dom
zit|zitten|zet er? ${FILL} ${WHO} in|op|naast|bij ... dan ...
met|door zoveel|al_die|te_veel|veel ${FILL} ${WHO} ... <omen>|niks|niets|niet|geen
omgaat|optrekt|speelt|samenwoont|trouwt|slaapt|omgaan|spelen met ${FILL} ${WHO} ... <omen>
met ${FILL} ${WHO} omgaat|optrekt|speelt|samenwoont|trouwt|slaapt|slapen|naar_bed ... 
verschil tussen ${FILL} ${WHO}
verschil ... ${WHO}
wat ${FILL} is|zijn|krijg|krijgt|hebben|heeft|doet|doen|zegt|noem|noemt ... kruising|kruist|samenzet|bijeenzet|optelt|gemeen ... ${WHO}
wat ${FILL} krijg|krijgt|noem|noemt ge|je|men|u ... ${WHO}
hoe herkent|herken|krijg|krijgt|noem|noemt|noemen|vang|vangt|telt|doodt ge|je|men|u|ik ... ${WHO}
ge|je|men|u herkent|herken|ruikt|ruik|hoort|hoor|ziet ${FILL} ${WHO} .. al_van|van_ver|aan|op_een|meteen|direct
${WHO} herkent|herken|ruikt|ruik|hoort|hoor ge|je|men|u ...
herkent|herken|ruikt|ruik|hoort ${FILL} ${FILL} ... de|die ${WHO} $
waarom ${FILL} hebben|heeft|dragen|draagt|kunnen|kan|zitten|lopen|ruiken|rijden|lachen ${FILL} ${WHO} ... omdat|opdat|dan|anders
twee soorten ${FILL} ${WHO}
twee soorten mensen ... ${WHO}
${WHO} .. zijn|is ${FILL} alleen|enkel|maar|slechts goed|geschikt|nuttig|bruikbaar|op_tijd|slim|wakker|vriendelijk|actief|eerlijk
${WHO} .. werken|werkt|lopen|loopt|bewegen|lachen|komen|staan ${FILL} alleen|enkel|pas ${FILL} als|wanneer|om|voor
enige keer|moment|dag|plaats|plek|manier|taal ... ${WHO} ... is
${WHO} hebben|heeft|houden|houdt|steken|steekt|zitten|zit|liggen|ligt ${FILL} .. hand|handen|zetel|cafe|sofa|hangmat|nest|bed|gat op|open|uit|altijd|de_hele_dag|heel_de_dag|de_godganse_dag|op_onze
${WHO} zitten|zit|liggen|ligt|hangen ... hele_dag|heel_de_dag|godganse_dag
${WHO} .. hebben|heeft nog? nooit|nog_nooit ${FILL} een_dag|gewerkt|een_boek|iets|een_vinger|belastingen|een_bad|een_factuur|een_hand ... 
${WHO} hebben|heeft .. hier|beschaafd|land|plaats ... verloren|niets_te|niks_te
${WHO} blijft|blijven ${FILL} ${WHO}
${WHO} .. uit ${FILL} goot|jungle|woestijn|bos|boom|bomen|krot|kamp|tent halen|hale
evolutie|darwin|schepper|natuur|god|onze_lieve_heer|schepping ... ${WHO}
${WHO} ... evolutie|boom_uit|uit_de_boom|uit_de_bomen|van_de_apen|missing_link|stenen_tijdperk|middeleeuwen|oertijd|steentijd|zevende_eeuw
${WHO} .. stonden|stond|waren|was|zat|zaten ... achteraan|te_laat|niet_bij|vooraan|afwezig
licht|lamp|lichten ... ${WHO} ... niemand_thuis|uit|gedoofd
${FILL} veel|alles van ${FILL} ${WHO} .. zeggen|beweren ... maar|behalve
kunt|kan ge|je|men van ${FILL} ${WHO} ... zeggen|beweren ...
dat kunt|kan|kun ge|je|men|u ... van ${FILL} ${WHO} ... niet
dat kunt|kan|kun ge|je|men|u van ${FILL} ${WHO} niet zeggen|beweren
iedereen|we|wij|ge|je|u|gij weet|weten|kent|kennen .. hoe|wat ${FILL} ${WHO} .. zijn|doen|kunnen|gaat|is|willen|deugen|uitspoken|werken|rijden $
we|wij kennen dat ${FILL} ${WHO}
ge|je|u|gij weet|kent .. hoe .. gaat .. met|bij ${FILL} ${WHO}
bekend|geweten|algemeen_geweten hoe ${FILL} ${WHO}
hetzelfde als|gelijk|dan .. met|bij|aan|van? ${FILL} ${WHO}
${WHO} is|zijn|staat|dat_is hetzelfde|gelijk_aan|synoniem|water_en_vuur|een_contradictie|om_problemen_vragen|vragen_om ...
afspreken|praten|discussieren|onderhandelen|samenwerken|werken|trouwen|samenleven|uitleggen met|aan ${FILL} ${WHO} ... als|gelijk|zinloos|verspilling|tijdverlies|nutteloos|hopeloos|onmogelijk|gekkenwerk|tegen
voor de prijs|kost|kosten van ${FILL} ${WHO}
ge|je|u|gij moet|moest|zou|zoudt eens? ... zien|ruiken|horen|weten hoe|wat|waar ${FILL} ${WHO}
dierentuin|zoo|safari|circus|kermis|apenkot|jungle|kooi|stal|kennel|beestenboel|dierenasiel ... ${WHO} .. $
dierentuin|zoo|apenkot|kooi|kennel|beestenboel|circus ... ${WHO} ... los|loopt|lopen|gratis|hier|vol|ontsnapt
${WHO} ... dierentuin|zoo|safari|circus|apenkot|jungle|planckendael|kooi|stal|kennel|hok|beestenboel|zwijnenstal|varkensstal|leiband|muilkorf
verrijking|verrijkt|multiculturele|multicultureel|diversiteit|cultuurverrijkers|gastvrijheid ... <omen> ... ${WHO}
${WHO} ... verrijking|verrijkt ... <omen>
dankzij ${FILL} ${WHO} ... <omen>|verrijking|verrijkt
${WHO} .. vermenigvuldigen|vermenigvuldigt|kweken|kweekt|fokken|werpen|planten|jongen ...
natuurlijk|zeker|uiteraard|typisch een|ne|nen ${WHO} $
een|ne|nen ${WHO} natuurlijk|zeker|uiteraard|vanzelfsprekend|wellicht|waarschijnlijk $
was ${FILL} ${WHO} .. zo'n|zoiets|dat ... niemand|laat|doet
hond|honden ${FILL} losgelaten|opgehitst|los ... ${WHO}
${WHO} ... hond|honden losgelaten|los|op_afgestuurd
sluit|steek|hou|houd|verstop|bewaak|pas_op_met|bescherm uw|je|mijn|jullie|onze|de dochters|vrouwen|vrouw|kinderen|dochter|meisjes|kuikens|geiten|schapen|paarden|honden|katten ... ${WHO}
`;
