/** What should be done to a group, or happen to it, says somebody who wants it gone. */

import { FILL, WHO } from './parts';

const MUST =
  'moeten|moet|moesten|zouden|zou|mogen|mag|dienen|dient|horen|hoort|mochten|gaan|zullen|zal|kunnen_beter|kan_beter|verdienen|verdient|kunnen|kan';
const INF = '<harm>|<removal>';
const US = 'we|wij|ik|ze|iemand|men|je|jullie|regering|overheid|politie|staat|iedereen|europa|politiek|leger|belgie';

export const ILL_WISHED = `
${WHO} .. ${MUST} ${FILL} .. <harm>|<removal>|<perish>
${WHO} .. ${MUST} ${FILL} .. <gone> $
${WHO} .. ${MUST} ${FILL} terug|weg|verdwijnen|vertrekken naar|uit|hier|van
${MUST} ${FILL} ${WHO} ${FILL} <gone> $
${WHO} ${FILL} .. <harm>|<removal>|<perish> ${FILL} ${MUST}
${WHO} ${FILL} ${MUST} ${FILL} worden <harm>|<removal>
${MUST} ${FILL} ${WHO} ${FILL} .. <harm>|<removal>|<perish>
${MUST} ${FILL} ${US} ${FILL} ${WHO} .. ${INF}
${US} ${FILL} moet|moeten|zou|zouden|zal|gaat|gaan|wil|willen|zullen|mogen|mag|kunnen|kom ${FILL} .. ${WHO} ... ${INF}
moet|moeten|zou|zouden|zal|gaat|gaan|wil|willen|zullen|ga|kunnen ${US} ${FILL} ${WHO} ... ${INF}
${US} ${FILL} ${WHO} .. ${INF} moet|moeten|zou|zouden|zal|wil|willen
laat|laten we|ons|wij ${FILL} ${WHO} ... ${INF}|<perish>
laat|laten ${FILL} ${WHO} .. <harm>|<perish> !niet
tijd .. om|dat|voor .. ${WHO} ... ${INF}|<perish>|wegjagen
om ${FILL} ${WHO} te|eens ${INF}
zin|goesting|plezier .. om|in ${FILL} ${WHO} .. ${INF}
steek|zet|gooi|smijt|stop|sluit|hang|schiet|jaag|stuur|schop|zwier|kieper|knal|drijf|voer|duw|dump|pleur|flikker|stamp|zetten|gooien|steken ${FILL} <foul>|<curse>? ${WHO} ... op|in|uit|af|neer|terug|buiten|weg|dood|kapot|achter|tegen|over !werk|school|klas|opvang|de_agenda|de_lijst|de_kaart|zonnetje
vermoord|dood|castreer|vergas|verban|deporteer|verbied|martel|onthoofd|verkracht|verdrink|wurg|stenig|verbrand ${FILL} <foul>|<curse>? ${WHO}
sla|schop|trap|klop|stamp|mep|knuppel ${FILL} <foul>|<curse>? ${WHO} .. dood|neer|kapot|in_elkaar|buiten|eruit|verrot|weg
${WHO} .. verdienen|verdient ${FILL} <punishment>
verdienen|verdient ${FILL} ${WHO} ${FILL} <punishment>
${WHO} ${FILL} <punishment> verdienen|verdient
${WHO} .. het verdienen|verdient .. om|te|gehaat|sterven|lijden
${WHO} .. verdienen|verdient ${FILL} te sterven|lijden|worden|creperen|creveren|branden
${WHO} .. verdienen|verdient ${FILL} om ... <harm>|<removal>|<perish>|gehaat|mishandeld
alle|al ${FILL} ${WHO} ${FILL} .. op|in|naar|aan|achter|tegen|uit een_boot|boot|trein|vliegtuig|kamp|rij|oven|gas|galg|muur|tralies|land|cel|kooi|kamer|zee
<group> buiten|eruit|weg|dood|oprotten|opkrassen|wegwezen $
${WHO} ${FILL} terug naar|in|op ${FILL} .. land|zandbak|boot|vliegtuig|woestijn|rimboe|jungle|marokko|turkije|afrika|vandaan|keuken|fornuis|kamp
${WHO} .. uit het|ons|dit land|europa|belgie|vlaanderen|straatbeeld|stad|dorp
${WHO} .. het|ons land uit
${WHO} buiten|eruit zo|!de|in|op|naar|met|spelen
iemand|men|ze|iedereen zou|moet|moeten|zouden ... ${WHO} .. lesje|les|iets doen|leren|aanpakken|aandoen|te_grazen
iemand|men ... iets doen .. aan|tegen|om ... ${WHO}
ik|we hoop|hopen|wens|wensen|bid|wou|wenste .. dat ${FILL} ${WHO} .. <perish>|<harm>|sterft|creperen|creperen|verongelukt|kanker|corona|doodgaat|verdwijnt|verdwijnen
ik|we wens|wensen|gun ${FILL} ${WHO} ... dood|kanker|ziekte|ziektes|ellende|ergste|pijn|kwaad|hel|kogel|lijden
hopelijk|laten_we_hopen ... ${WHO} .. <perish>|sterft|doodgaat|verdwijnt|kanker|verongelukt
ik|we wil|willen|zou|zie|zien ... ${WHO} ... zien|graag .. <perish>|<harm>|bloeden|lijden|branden|sterven|dood|pijn
ik|we wil|willen|zou ${FILL} ${WHO} ${FILL} <perish>|bloeden|lijden|branden zien
ik|we zal|zullen|ga|gaan .. ervoor|er_voor zorgen dat ${FILL} ${WHO} .. <perish>|<harm>|lijden|pijn|afzien|nooit
ik|we zal|zullen|ga|gaan|kom|wil .. bom|granaat|kogel|mes|geweer|benzine|molotov|brandbom .. op|naar|tegen|in|bij|door ... ${WHO}
kogel|strop|mes|bom|vlammenwerper|knuppel|galg|gaskamer|bijl .. voor|door|naar|in|op ${FILL} ${WHO}
ik|we spuug|spuw|sla|klop|schop|trap|schiet|steek|rij|mep|wurg|vermoord|dood|maak|verkracht|ransel ${FILL} ${WHO}
als|wanneer ... ${WHO} .. zie|tegenkom|tegenkomen|spreek|kruis|passeert|aanspreekt .. sla|steek|schop|schiet|spuug|spuw|klop|trap|maak|vermoord|rij ik|we
vroeger|thuis|bij_ons|in_de_tijd ... ${WHO} ... <punishment>|<harm>|<removal>|opgesloten|gegeven
${WHO} moet|moeten|mag|mogen|zou|zouden|dien|kan ge|je|men|u|ze|we|wij|gij|iemand .. ${INF}
${WHO} die|dat je|ge|men|we|u ${FILL} beter|best|moet|zou|moest ${INF}|buitenschopt|wegjaagt|opsluit|afmaakt|neerschiet|afschiet|buitengooit|terugstuurt|uitroeit
zou|zouden|moet|moeten|mogen ${FILL} op ${FILL} ${WHO} ... schieten|slaan|spuwen|jagen
... op ${FILL} ${WHO} ${FILL} moeten|mogen|kunnen|zou|zouden ${FILL} schieten|jagen
aan ${FILL} ${WHO} ... ${INF}
met ${FILL} ${WHO} ... korte_metten|de_grond_gelijk|weg|spuitje|dood
laat|laten ze|hen|hun <perish>|<harm>
dat is|verdient wat ${FILL} ${WHO} .. verdient|verdienen|nodig_hebben|nodig_heeft
<punishment> ... wat|dat|voor ${FILL} ${WHO} verdient|verdienen
${WHO} ${FILL} <punishment> ${FILL} nodig|verdienen|verdient hebben|heeft|$
beter|best|mooi|goed|zalig|leuk|fijn ... als|dat|indien|zonder ${FILL} ${WHO} ... niet_meer|nooit|verdwenen|weg|dood|verdwijnen|zonder|bestonden|bestaan|zouden
tijd .. dat ${FILL} ${WHO} .. <gone>|<perish>
iets|werk doen|gedaan|maken .. aan|tegen|van ${FILL} ${WHO}
${WHO} jullie|gij|jij zijn|zijt|bent|gaan de|eraan volgende|$
${WHO} gaan|gaat eraan|kapot|dood|boeten
${WHO} .. overblijven|overblijft|overleven|overleeft|over_blijft|nog_overblijven
geen <filler>? ${WHO} .. overblijft|overblijven|overleeft|meer_rest|rest|over_is|over_zijn
elke|elk|iedere|een boot|trein|bus|moskee|camion|vliegtuig met|vol ${FILL} ${WHO} .. torpedo|bom|zinken|kapseizen|laten|ontploffen|zinkt
... ${WHO} .. tegen|tegenkom|tegenkomen|zie|ontmoet|kruis ... sla|steek|schiet|spuug|breek|knal|vermoord|vuisten|ruiten|kop|klappen|mes
ik|we laat|laten|zal|ga ... vuisten|mes|geweer|hamer|knuppel|benzine ... als|wanneer|op|bij|voor ... ${WHO}
ik|we|wij ga|gaan|zal|zullen|wil|kom ... ${WHO} ... ${INF}|aanvallen|pakken|opwachten|schieten
nog een ${FILL} ${WHO} ... en|dan ik|we|er|wij ... breek|sla|schiet|steek|vuisten|klappen|botten|knal|vallen|vermoord
er gaat een bom af ... ${WHO}
geef mij|me ... minuten|minuut|geweer|mes|knuppel ... ${WHO}
wacht|let|pas maar|op ... ${WHO} ... weten|krijgen|komen|vinden|pakken|wonen
tegen ${FILL} ${WHO} ... helpt|werkt|bestaat .. maar|alleen|enkel|een
hitler|adolf|nazi's|duitsers ... ${WHO} .. vergeten|gelijk|vergast|werk
hitler|adolf had|heeft ... gelijk ... ${WHO}
binnenkort|straks|ooit|morgen ... ${WHO} ${INF}
binnenkort|straks|ooit|morgen maken|slaan|schieten|steken we|wij|ik .. ${WHO}
wie helpt|doet|gaat|komt ... ${WHO} .. ${INF}
dood ${WHO}
stop|stoppen|tegenhouden|stoppen_met ${FILL} ${WHO} $
`;
