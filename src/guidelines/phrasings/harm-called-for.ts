/** "Iemand moet hem eens …", "geef hem …", "tegen de muur ermee": harm asked of others. */

import { BODY, HARMED, MUST } from './menace-parts';

const THEE = `hem|haar|hen|hun|ze|die|dien|dat|da|u|zo'n|zo_een|zoiets|zulke|alle|allemaal|de|het|heel|${'<menaced>|<office>|<group>|<insult>|<coarseInsult>|<slur>'}`;

export const HARM_CALLED_FOR = `
iemand|men|ze|we|wij|ge|er ${MUST} .. ${THEE} ... ${HARMED}|<beatenTo>|<blowGiven> ... !bedanken
iemand|men|ze|we|wij|ge ${MUST} .. ${THEE} ... <weapon>|${BODY} ... geven|slaan|jagen|kloppen|timmeren|steken|schieten|rammen|planten|verkopen|bewerken|schoppen|trappen|leren|$
iemand|men|ze|we ${MUST} ... bom|brandbom|molotov|bulldozer|granaat|tank|kalasjnikov|vlammenwerper|mitrailleur|benzine|lucifer|kogel ... gooien|smijten|leggen|rijden|steken|op|onder|door|in|binnen
iemand|men|ze|we ${MUST} ... op|door|onder|tegen|over .. ${THEE} ... schieten|rijden|gooien|smijten|stampen|timmeren|trappen|lopen !bellen
zo|zulke|die|dat|<menaced>|<office>|<insult> ... ${MUST} ze|men|we|ge|iemand|je ... ${HARMED}|kogel|strop|<blowGiven>|<beatenTo>|<weapon>|creperen|tegen_de_muur|aan_de_galg
tijd|hoog_tijd ... dat <filler>? iemand|we|er|ze|men|iemand_van ... ${THEE} ... ${HARMED}|<blowGiven>|<beatenTo>|<weapon>|${BODY}|slaat|klopt|neerschiet|afmaakt|verkoopt|onder_handen_neemt|wacht|opwacht
tijd ... dat <filler>? ... bom|brandbom|molotov|granaat|kogel|brand|lucifer ... vliegt|ontploft|gegooid|gesmeten|valt|gooit|smijt|steekt
^ geef|verkoop|geeft|lap|trek <filler>? ${THEE} ... <blowGiven>|<weapon>
geef|verkoop|geeft <filler>? ${THEE} <filler>? <filler>? <menaced>? ... pak_slaag|pak_rammel|kogel|nekschot|rammel|slaag|toek|muilpeer|zweep|strop|klop|ransel|oplawaai
^ <filler>? sla|klop|stamp|schop|schiet|steek|knal|hang|verzuip|verdrink|smijt|gooi|rijd|rij|maak|pak|trap|timmer|ros|maai|duw|kieper|laat|jaag|ram|mep|brand|spijker|bind <filler>? ${THEE} ... <beatenTo>|omver|af|neer|dood|kapot|op_aan|overhoop|verrot|lens|in_brand
${THEE} ... <filler>? $|.. aan|in|op|tegen|onder|voor .. galg|muur|schavot|strop|guillotine|brandstapel|boom|paal|lantaarnpaal|trein|kanaal|gracht|leie|schelde|kruis|spies ermee
aan|in|op|tegen|onder|voor|door .. galg|muur|schavot|strop|guillotine|brandstapel|boom|paal|lantaarnpaal|trein|kanaal|gracht|leie|schelde|dender|vaart|oven|versnipperaar|zak .. ermee|ermee_allemaal
aan|in|op|tegen|onder|voor .. galg|muur|schavot|strop|guillotine|brandstapel|lantaarnpaal|vuurpeloton|leie|schelde|gracht|kanaal|vaart met ${THEE}
^ <filler>? steek|zet <filler>? ${THEE} ... in brand|de_fik|de_vlammen|lichterlaaie|de_hens
^ laat|laten|komaan|kom|vooruit|allez .. ons|we|hem|ze <filler>? <filler>? ${THEE} ... opwachten|${HARMED}|<beatenTo>|<blowGiven>|pakken|grijpen|bloeden|creperen
laat|laten ${THEE}|u .. bloeden|creperen|stikken|verzuipen|verdrinken|branden|kapotgaan|sterven|verrekken|verrotten|opdraven_voor
^ hang|hangt|knoop ze|hem|haar <filler>? op
^ maak|maakt hem|haar|ze af|kapot|dood $|en|voor|nu
^ pak hem|haar|ze $|en|bij
^ knal|maai|vergas|klop|hang|vergas|verzuip|lynch|vermoord|wurg|kruisig|castreer|onthoofd|steniging|stenig <filler>? ${THEE} ...
rijd|rij|rijdt|rijden <filler>? <filler>? over|recht_over|dwars_door|omver ${THEE}
rijd|rij <filler>? er <filler>? <filler>? over|door ...
helpt|bestaat|past|werkt .. maar een|1|dit .. ding|middel|oplossing|remedie|medicijn|straf ... <weapon>|nekschot|kogel|strop|galg|zweep|knuppel|rammel|slaag|<blowGiven>|bom|vuur
<weapon>|bom|benzine|kogel|nekschot|strop|galg|lucifer|bidon ... en <filler>? <filler>? het|dan|heel|we|gedaan|opgelost|weg|klaar ... gedaan|opgelost|weg|vanaf|klaar|proper|rust|ermee
<weapon>|kalasjnikov|mitrailleur .. de|het|die <filler>? raadzaal|gemeentehuis|stadhuis|zaal|school|moskee|kerk|kantoor|receptie ... in|binnen
bom|brandbom|granaat|molotov|lont|dynamiet|lucifer|vlam|vuur .. eronder|erin|erop|erbij|op_gooien|tegenaan|onder|naar_binnen|in_gooien ...
een|1 lucifer|vonk|molotov|bidon|jerrycan|kogel|duw|duwtje|schot|telefoontje|knip|lont ... en ... brand|weg|gedaan|dood|kanaal|gracht|vaart|ligt|opgelost|geweest|vanaf|trap|klaar|fik|vlammen
duw|duwtje|stoot ... is genoeg|volstaat|en_klaar
beste|enige_goede|goede|enige ... is <filler>? een dode|dooie ...
kogel|nekschot|strop|galg|doodstraf|guillotine|brandstapel ... voor <filler>? ${THEE} ... $|is
weg met ${THEE} ... <weapon>|desnoods|geweer|geweld
wie <filler>? ... <weapon>|benzine|knuppels|messen|kettingen|touw|bidons ... mee|meebrengen|brengt_mee|bij ...
wie doet|gaat|komt|helpt mee ... ${HARMED}|opwachten|<beatenTo>|<weapon>|rammel|slaan|kloppen|ruiten|steken
breng|brengt|neem|neemt ... <weapon>|knuppels|messen|kettingen|touw|bidons|fakkels|stenen|kasseien mee .. voor|tegen|als|want ...
doe|verlos|plezier ... en|door ... spring|springt|hang|verhang|verzuip|verdwijn|snij|steek|schiet .. van|voor|uit|u|je|uzelf|een
^ <filler>? spring <filler>? van|voor|uit|onder|in een|de|uw|het <filler>? brug|trein|raam|balkon|dak|toren|tram|bus|camion|kanaal
^ <filler>? hang|verhang|verdrink|verzuip|snijd|schiet u|je|uzelf|jezelf ... op|dood|neer|kapot|$|niemand|door|uw
^ <filler>? maak|maakt|help <filler>? u|je|uzelf|jezelf <filler>? <filler>? van kant|kapot
^ <filler>? crepeer|creperen|verrek|stik|sterf|verzuip|verrot|doodvallen|val_dood|rot_dood|krijg_kanker|krijg_de_kanker|krijg_de_tyfus|krijg_de_tering|krijg_een_beroerte|krijg_aids !van|in_stilte
val <filler>? dood|om|kapot $|en|gij|vuile|manneke|lelijke
`;
