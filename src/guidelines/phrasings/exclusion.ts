/** What a group is denied: respect, rights, a place, its being human. */

import { FILL, WHO } from './parts';

const OUR = 'hier|ons|onze|dit|deze|mijn|bij_ons|belgie|vlaanderen|europa|nederland';
const NONE = 'geen|geen_enkele|niet_een|geen_een|geen_een_enkele';
const BE = 'zijn|is|bent|zijt';

export const EXCLUSION = `
ik|we|wij ... geen|weinig|nul|niet_het_minste|geen_enkel|geen_greintje|geen_sikkepit <filler>? <fondness> .. voor|met|in|bij|aan|van ${FILL} ${WHO}
heb|hebben ik|we|wij ${FILL} geen|weinig <filler>? <fondness> .. voor|met|in|aan ${FILL} ${WHO}
voor|met|in ${FILL} ${WHO} ${FILL} heb|hebben|kan|voel|bestaat ik|we|wij|er .. geen|weinig|nul .. <fondness>
${WHO} .. verdienen|verdient|krijgen|krijgt .. geen|niet|nooit|nul|weinig ${FILL} <fondness>|<right> !minder
${WHO} .. verdienen|verdient ${FILL} niet .. om_te_leven|te_leven|te_bestaan|te_stemmen|beter|mens|leven|gered|geholpen
${WHO} ${FILL} het_niet|niks|niets verdienen|verdient ... leven|bestaan|beter $
${WHO} .. verdienen|verdient .. <right>|<fondness>|leven niet
${WHO} .. mogen|mag niet bestaan|leven|trouwen|meespelen|meedoen|meepraten $
${WHO} .. moeten|moet|hoeven|mogen niet|nooit denken|peinzen|verwachten|rekenen|hopen dat|op ...
${WHO} .. kan|kunnen ${FILL} geen|nooit <filler>? <good>|mens|ouder|ouders|moeder|vader|vrouw|man|leider|vrienden ... zijn|worden|hebben
${FILL} geen <good> woord .. over ${FILL} ${WHO}
wij|we|ik willen|wil|moeten|moet|dulden ${FILL} geen ${FILL} ${WHO} $
verdienen|verdient ${WHO} ${FILL} niet|geen|nooit ${FILL} <right>|<fondness>|te_leven|te_bestaan
${NONE} <filler>? <group>|vrouw|zwarte ${FILL} verdient|verdienen ${FILL} <fondness>|<right>|te_leven
niemand|geen_mens|geen_enkel_mens|geen_normaal_mens|geen_zinnig_mens|geen_hond|geen_kat .. <liking> ... ${WHO}
niemand|geen_mens|geen_hond ${FILL} mag|wil|lust|moet|vertrouwt|verdraagt|mist|respecteert ${FILL} ${WHO} $
noem ${FILL} ${WHO} geen|nooit mensen|mens|vrouwen|mannen|vrouw|man|belgen|vlamingen
niemand|geen_mens|geen_hond ${FILL} ${WHO} .. wil|mag|vertrouwt|mist|uitstaan|kan_uitstaan
${WHO} ${FILL} niemand|geen_mens|geen_hond .. mist|wil|graag|vertrouwt
van|om ${FILL} ${WHO} houdt|geeft|houden|hou niemand|geen_mens|ik_niet
ik|we|wij hou|houd|houden|geef|geven .. niet|nooit|niks|niets|geen van|om|moer|zier ${FILL} ${WHO}
ik|we|wij hou|houd|houden van ${FILL} ${WHO} niet
ik|we|wij geef|geven .. niks|niets|geen_moer|geen_zier|geen_fluit om ${FILL} ${WHO}
ik|we|wij .. niet|geen .. van|fan ${FILL} ${WHO} hou|houd|houden
ik|we|wij ben|zijn .. geen .. fan|liefhebber|voorstander van ${FILL} ${WHO}
ik|we|wij .. moet|moeten|wil|willen|hoef .. niets|niks|geen .. hebben|weten|te_maken|van|met ... ${WHO}
${WHO} .. moet|wil|hoef ik|we|wij .. niks|niets|niet .. hebben|weten|te_maken
ik|we|wij|liefst wil|willen|wens|wensen|hoef|hoeven|moet|moeten|duld|dulden|verdraag .. geen ${FILL} <foul>|<curse>? ${WHO} ... in|naast|als|bij|op|aan|hier|meer|zien|hebben|over
ik|we|wij wil|willen .. niet|nooit .. dat ${FILL} ${WHO} ... hier|komen|in|naast|bij|mijn|ons|onze
ik|we|wij wil|willen|zou|zal|ga .. niet|nooit|geen ... met|naast|bij|door|van|naar|aan ${FILL} ${WHO} ... samenwerken|werken|wonen|zitten|praten|trouwen|slapen|leven|omgaan|daten|eten|geholpen|behandeld|delen|verhuren|spelen|te_maken|les_krijgen
${BE} ${FILL} ${WHO} ${FILL} niet|geen|nooit <filler>? <good> !minder
${WHO} .. ${BE} <filler>? <filler>? niet|geen|nooit|nergens|amper|nauwelijks <filler>? <filler>? <good>
${WHO} .. ${BE} <filler>? ons|onze|mijn|de|het|die|uw ... niet waard
${WHO} .. ${BE} het niet|nooit waard
${WHO} niet|nooit|geen <filler>? <good> ${BE}
${NONE} <filler>? <group>|vrouw|zwarte .. is|deugt|kan|valt|heeft <filler>? <good>|deugt|vertrouwen|iets
${NONE} <filler>? <group>|vrouw|zwarte deugt
${WHO} .. deugen|deugt|deugden niet|nergens|voor_geen|nooit
${WHO} ${FILL} niet|nergens deugen|deugt
${WHO} .. zullen|zal|gaan|gaat|kunnen|kan|worden|wordt|kon .. nooit|niet ... <good>|echte|vrouwen|mannen|vlaming|vlamingen|belg|belgen|mensen|begrijpen|beschaafd|aanpassen|integreren|veranderen|leren|iets_bereiken|slagen|bijdragen !minder
${WHO} .. kunnen|kan|doen|doet|leren|leert|presteren|kennen <filler>? niks|niets|geen_fluit|geen_bal|geen_zak $
${WHO} .. kunnen|kan|doen|doet niks|niets|nooit_iets|niet|nooit .. goed|behalve|anders|juist|deftig|fatsoenlijk|nadenken|denken|rijden|logisch|deugdelijk|bij
${WHO} .. brengen|dragen|leveren|voegen|geven|betekenen ... niets|niks|nooit_iets|geen ... bij|op|toe|terug|voor
${WHO} .. weigeren|willen|wil|weigert .. niet|nooit|zich .. werken|integreren|aanpassen|deugen
${WHO} .. hebben|heeft|kennen|kent|bezitten <filler>? <filler>? niet_de|niet_het|niet_genoeg|niet_veel <lacking>|hersens|capaciteiten
${WHO} .. hebben|heeft|kennen|kent|bezitten <filler>? <filler>? geen|niets|niks|nul|nooit|weinig|amper <filler>? <filler>? <lacking>
${WHO} <filler>? geen|nul|amper <filler>? <lacking> hebben|heeft|kennen|bezitten
hebben|heeft <filler>? ${WHO} <filler>? geen|niets|niks|nul <filler>? <lacking>
${WHO} .. zouden|zou|horen|dienen|hadden|had ${FILL} niet|geen|nooit ... mogen ... !worden|gediscrimineerd|uitgesloten|vergeten|lijden|wachten <allowed>
${WHO} .. zouden|zou|hadden|had ${FILL} niet|geen|nooit ... <allowed> .. mogen|moeten|hebben|moeten_hebben
${WHO} .. mogen|mag ${FILL} niet|geen|nooit ... <allowed> ... mogen|krijgen|hebben|zijn|worden $
dat ${WHO} ${FILL} niet|geen|nooit .. <allowed>|<right> mogen|mag|zouden_mogen|zouden_moeten|mogen_hebben|mogen_krijgen|verdienen|verdient|moeten_krijgen
dat ${WHO} ${FILL} niet|geen|nooit .. mogen|zouden_mogen|zou_mogen .. <allowed>|<right>
dat ${WHO} ${FILL} niet|geen|nooit .. zouden|zou|moeten mogen|moeten|kunnen .. <allowed>
zouden|mogen|moeten|zou|mag ${FILL} ${WHO} niet|geen|nooit ... mogen .. <allowed>
${WHO} .. mogen|mag|moeten|zouden ${FILL} niet|geen|nooit|nooit_meer ... <allowed> .. bestaan|leven
${WHO} .. mogen|mag|moeten|moet|zouden|zou ${FILL} geen|nooit ... <right> ... krijgen|hebben|mogen|verdienen|worden
er is|zijn|bestaat|bestaan|zit ${FILL} niets|niks|geen ${FILL} goeds|goede|goed|moois|positiefs|eerlijke|slimme|deugdelijke|nuttigs|normale|verstand ... aan|bij|met|in|zoals|onder ${FILL} ${WHO}
er bestaan|zijn geen ${FILL} goede|eerlijke|slimme|fatsoenlijke|brave|normale|propere ${WHO}
er zit|zat geen ... in|bij ${FILL} ${WHO}
er is geen plaats|plek voor ${FILL} ${WHO} in|op|bij|onder ons|onze|mijn|dit|het_dorp|de_samenleving|deze
we|wij|onze_samenleving|ons_land|belgie|vlaanderen|niemand hebben|heeft ${FILL} geen|niet|niks ${FILL} ${WHO} .. nodig
we|wij|onze_samenleving|ons_land|belgie|vlaanderen|niemand hebben|heeft ${FILL} ${WHO} .. niet|niks|nergens .. nodig
niemand heeft ${FILL} ${WHO} .. nodig|gevraagd
niemand zou|zal ${FILL} ${WHO} .. missen
niemand ... ${FILL} ${WHO} .. gevraagd
^ geen ${FILL} <foul>|<curse>? ${WHO} .. in|op|naast|bij|meer|hier mijn|ons|onze|dit|deze|meer|aub|alstublieft|vlaanderen|belgie
ik|we|wij gun|gunnen ${FILL} ${WHO} ... niet|geen
^ geen <group> $
^ geen <group> geen|en|of
van ${FILL} ${WHO} ... nooit|niets|niks ${FILL} goeds|iets_goeds|deftigs|nuttigs ... gekomen|komen|komt|verwachten
${WHO} .. horen|hoort|passen|past ${FILL} er ${FILL} niet|nooit bij|thuis|tussen
er is|zit|zat niets|niks|geen_greintje|weinig menselijks|menselijk|eerlijks|moois|normaals|slims|beschaafds|natuurlijks ${FILL} aan|bij|in|van ${FILL} ${WHO}
geen mens|kat|hond|ziel|haan zou|zal|kan|wil|heeft|mist .. ${WHO}
wij|we|ik moeten|moet|hoeven|hoef|willen|wil ... geen ${FILL} ${WHO} .. hebben|zien|meer
${WHO} ${FILL} nergens|niet toe|voor|te dienen|deugen|vertrouwen
${WHO} ${FILL} niet te vertrouwen|betrouwen|pruimen|harden ${FILL} is|zijn|valt|vallen
niet dat ${FILL} ${WHO} .. dezelfde|gelijke|evenveel|ook ${FILL} rechten|stem|kansen
niet zoiets als een|de ${FILL} goede|eerlijke|slimme|deftige|propere|brave|normale|betrouwbare ${WHO}
${WHO} ... komen|komt ${FILL} ${FILL} niet|nooit .. in|binnen|op|over|aan mijn|ons|onze|de|deur|drempel|huis
dit is geen plek|plaats|land|huis|school|cafe|straat voor ${FILL} ${WHO}
heb|hebt|hebben|is|zijn .. nooit|nog_nooit ... ${WHO} ... ontmoet|gezien|gekend|gehad
zo'n ras|volk|soort mist|wil|moet niemand
${WHO} is|zijn ${FILL} geen|niet ... maar ${FILL} <lowerThanPeople>|<dehumanising>|<villain>|<insult>|objecten
^ geen ${FILL} ${WHO} meer|toegelaten|gewenst|welkom|alstublieft|aub|binnen
${WHO} ${FILL} niet|nooit|nergens welkom|gewenst|toegelaten|nodig $
${WHO} .. horen|hoort|passen|past|thuishoren <filler>? niet|nooit|nergens <filler>? <filler>? ${OUR}|thuis|onder|tussen|in_onze|in_ons|bij_ons|op_een_gewone|in_belgie|in_vlaanderen|in_europa
${WHO} .. ${OUR} niet|nooit|nergens horen|hoort|passen|thuis|thuishoren|welkom
${WHO} .. hebben|heeft ${FILL} ${OUR} ${FILL} niets|niks|geen_plaats ... zoeken|verloren|te_doen|maken|$
ik|we|wij zie|zien|beschouw|beschouwen|aanvaard|erken|behandel ${FILL} ${WHO} niet .. als|voor .. mens~|mensen|gelijken|gelijke|volwaardig|vol|vrouwen|mannen|belgen|vlamingen
${WHO} .. ${BE} niet|geen .. zoals|als wij|ons|iedereen|gewone
${WHO} .. ${BE} ${FILL} geen <filler>? echte|volwaardige|normale|gewone|deftige ...
voor ${FILL} ${WHO} .. geen|niet plaats|plek|ruimte in|bij|op ons|onze|dit
ik|we|wij kan|kunnen|wil ${FILL} geen|niet .. respect|sympathie|begrip|waardering|medelijden .. opbrengen|hebben|voelen .. voor|met ${FILL} ${WHO}
`;
