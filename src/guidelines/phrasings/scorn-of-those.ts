/** What is said of those who were named just before, without naming them again. */

import { CALLED, FILL } from './parts';

const NAMES = `<foul>|<fault>|${CALLED}`;
const THOSE = "die|dat|deze|zo'n|zulke|dit|zo|zulk";

export const SCORN_OF_THOSE = `
het|dat|t|'t zijn|is|waren|blijven ${FILL} ${NAMES}
ze|zij|die zijn|waren|blijven ${FILL} <curse>? ${NAMES}
${CALLED} zijn|is het|dat|ze|die
<foul>|<fault>|laag|vuil|vies soort|volk|bende|ras zijn|is het|dat|ze|die
^ ja? ${FILL} <foul>|<curse>|laag|vuil ${FILL} volk|soort|bende|ras|types|gasten|lui|mensen|figuren|wezens
^ ${FILL} allemaal|stuk_voor_stuk|een_voor_een|allen ${FILL} ${NAMES}
^ ${FILL} wat een|voor <filler>? ${NAMES}
wat een <foul>|<curse> ${CALLED}
wat een <dehumanising>|<insult>|<coarseInsult>
ik|we word|krijg|worden ... er ${FILL} <sick> ${FILL} van
ik|we|wij ... wou|hoop|wens|wenste .. dat ze|die|hij|zij doodgingen|stierven|verdwenen|oprotten|doodgaan|sterven|verdwijnen|wegbleven
ik|we spuug|spuw|schijt|kots|pis ${FILL} erop|op
stuur|zet|gooi|schop|jaag ze|hem|haar|die .. terug|buiten|eruit|weg
vind|vinden|vindt ${FILL} hem|haar|ze|hen ${FILL} <foul>|<fault>
ze|die|zij niet|nooit te vertrouwen|betrouwen|harden
zulk <lowerThanPeople>|<dehumanising>|<villain>|<insult> ...
${THOSE} <dehumanising>|<insult>|<coarseInsult>|<lowerThanPeople>|<slurWhenAimed>
${THOSE} <foul>|<curse> volk|soort|bende|ras|types|gasten|lui|mensen|wezens|<lowerThanPeople>|<insult>|<villain>
van|met|voor|tegen|aan|op zulke|zo'n|die|dat ${FILL} <insult>|<dehumanising>|<coarseInsult>
zo leven|zijn|doen|eten die|zo ${FILL} <lowerThanPeople>|<villain>|mensen|wilden
dat|zulk|zo'n soort|volk|ras|slag ... vervuilt|steelt|stinkt|liegt|deugt|moet|mag|hoort|verandert|verdient|kent|leeft|profiteert|kan|vreet|kweekt|komt
dat|zulk|zo'n soort|volk|ras|slag ... niet|nooit|geen|niks|niemand|weg|dood|buiten|terug
haar|zijn|hun|jullie soort ... moet|hoort|mag|deugt|verdient|uitgeroeid|weg|dood|dom
zulke|die|dat|deze mensen|types|lui|volk|soort|wezens|figuren ${FILL} moet|moeten|moesten|mogen|zouden|horen|verdienen ... <harm>|<removal>|<perish>|afschieten|weg
zulke|die|dat|deze mensen|types|lui|volk|soort ${FILL} zijn|is ${FILL} ${NAMES}
ze|zij|die|hen|hun ... moet|moeten|moesten|mogen|zouden|verdienen ... <harm>|<removal>|<perish>|<punishment>
ze|zij|die|hen|hun .. moet|moeten|moesten ${FILL} <gone> $
ik haat|veracht|verafschuw|verfoei|minacht ze|hen|hun|die|dat
ik kan ze|die|hen niet .. uitstaan|luchten|verdragen|rieken|ruiken|velen|pruimen|zien
ik ... niet ... ruiken|uitstaan|luchten|verdragen|aanzien|rieken $
ik word|walg|kots|krijg ... van|op ze|hen|die|dat|haar|hem
terug naar waar ... vandaan
niemand ... dat|zulk|zulke|die soort|volk|gespuis|ras|mensen
weg|buiten|dood|eruit met|aan ze|hen|dat|die|ermee
<perish> ermee
zet|steek|gooi|smijt|schop|jaag|stuur ze|hen|die|dat|hem|haar|ermee ... achter|terug|buiten|op|in|uit|weg
terug op|naar|in ${FILL} boot|bus|land|vliegtuig|trein|waar
advies|oplossing|raad|remedie|recept|medicijn .. <harm>|<removal>|<perish>|<punishment>
het|dat zijn .. ${CALLED}
ik|we|wij noem|noemen|heet|vind|beschouw het|ze|hen|die|dat|zoiets .. ${CALLED}
voor|volgens mij is|zijn|blijven het|ze|dat|die .. ${CALLED}|<foul>
${THOSE} .. zijn|is|blijven|blijft .. ${CALLED}|<vile>
zoiets|zulks|dat|die <foul>|<vile> .. komt|hoort|mag|moet|blijft
jammer dat er|ze ... overblijven|overleven|leven|zijn
laat|laten ze|hen|die|dat .. <perish>|<harm>
ze|die|zij ${FILL} kennen|kent|kunnen|doen|doet|denken ${FILL} niks|niets|alleen|enkel ${FILL} kweken|slaan|stelen|pikken|liegen|profiteren|anders|goed|zuipen|zeuren|vechten|aan
die|dat je|ge|men|we|u|ze ${FILL} beter|best|moet|moest|zou ${FILL} <harm>|<removal>|<perish>|buitenschopt|wegjaagt|opsluit|afmaakt|neerschiet|afschiet|buitengooit|terugstuurt|uitroeit|mijdt|vermijdt
ze|die|dat|zij .. leven|leeft|kweken|vreten|stinken|rieken|riekt|eten|planten ... als|gelijk|naar ${FILL} <lowerThanPeople>|<dehumanising>
ze|die|dat|zij .. stinken|stinkt|stelen|liegen|profiteren|parasiteren|verkrachten|moorden
zit niet? in hun|het|zijn bloed|genen|aard|natuur
moesten|moeten|zouden ze afschieten|opsluiten|verbieden|uitroeien|vergassen|deporteren|afmaken
onze voorouders|grootouders ... wisten|kleinkrijgen
ze|die ... kleinkrijgen|afmaken|afschieten|uitroeien|aftuigen|uitmoorden
het dak|vliegtuig|gebouw op|in die <insult>|<dehumanising>
`;
