/** What the author feels for a group, says to it or wants nothing of. */

import { BASE, FILL, WHO } from './parts';

const I = "ik|we|wij|iedereen|kga|kzou|'k";
const HAVE = 'heb|hebben|krijg|krijgen|voel|voelen|koester|had|heeft|kreeg';

export const LOATHING = `
${I} ... <loathe> ${FILL} <curse>|<foul>? ${WHO}
^ <loathe> ${FILL} <curse>|<foul>? ${WHO}
<loathe> ${I} ${FILL} ${WHO}
${WHO} .. <loathe> ${I}
${I} ${FILL} <curse>|<foul>? ${WHO} .. <loathe>
${I} <loathe> het .. als|om|dat|wanneer ${FILL} ${WHO} te|naast|rond|in|op|bij|zien|praten|horen
${I} ... walg|walgen|gruwel|gruwelen|gruw|walgde|kots|baal .. van|op ${FILL} <curse>|<foul>? ${WHO}
walg|gruw|gruwel|kots|baal ${I} .. van|op ${FILL} <curse>|<foul>? ${WHO}
${I} .. van ${FILL} ${WHO} walg|walgen|gruwel|kots
van ${FILL} ${WHO} walg|gruwel|kots|word|krijg ${I}
${I} ... word|wordt|worden|ben|krijg|krijgen|krijgt .. <sick> ... van|door|bij|als|met .. ${WHO}
${I} ... word|wordt|worden|ben|krijg|krijgen|krijgt .. van|door|bij ${FILL} ${WHO} .. <sick>
word|krijg ik .. <sick> ... van|door|bij|als ... ${WHO}
van|door|bij ${FILL} ${WHO} word|krijg|moet ik .. <sick>
om .. van te kotsen|braken|walgen .. ${WHO}
${I} ... moet|zou|wil .. <sick> ... van|als|bij ... ${WHO}
${I} ... ben|zijn ${FILL} ${WHO} .. beu|kotsbeu|zat|strontbeu|moe|spuugzat|kotsmoe|liever_kwijt
${I} kan|kunnen|kon ${FILL} ${WHO} ${FILL} niet|nooit|moeilijk|onmogelijk|amper .. uitstaan|luchten|verdragen|rieken|ruiken|velen|pruimen|hebben|zetten|af|meer_zien|luchten_of_zien
kan|kunnen ik|we ${FILL} ${WHO} ${FILL} niet|nooit|onmogelijk .. uitstaan|luchten|verdragen|rieken|ruiken|velen|pruimen|hebben|zetten|af|meer_zien
${I} ${FILL} ${WHO} niet|nooit .. kan|kunnen .. uitstaan|luchten|verdragen|rieken|velen|pruimen|hebben|meer_zien
${I} ${FILL} ${WHO} niet|nooit .. uitstaan|luchten|verdragen|rieken|velen|pruimen .. kan|kunnen
${I} kan|kunnen niet|nooit tegen ${FILL} ${WHO}
${WHO} kan|kunnen ik|we niet .. uitstaan|luchten|verdragen|rieken|velen|pruimen|meer_zien
${I} kan|kunnen|kon geen <filler>? ${WHO} .. uitstaan|luchten|verdragen|rieken|ruiken|velen|pruimen|zien|horen|luchten_of_zien
<dislike>|<fondness> .. voel|heb|voelen|koester ik .. voor|van|tegen|jegens|aan ${FILL} ${WHO}
heb|hebben|krijg|krijgen|voel|voelen ik|we|wij ${FILL} <dislike> .. van|voor|aan|tegen|jegens ${FILL} ${WHO}
${I} kan|kunnen .. niet hebben|uitstaan|verdragen|aanzien ... ${WHO}
${I} ... ver|verste .. van|vandaan|weg ... ${WHO}
${I} ... ver|verre .. van ${FILL} ${WHO} .. blijven|vandaan|weg
${WHO} zien|horen|ruiken .. genoeg ... verpesten|kotsen|bederven
mijn|ons bloed|maag|haar|nekharen|gal ... van|door|bij|als|om ... ${WHO}
${WHO} ... mijn|ons bloed|maag|haar|nekharen|gal kookt|keert|komen|rijzen|overhoop|om|kookt
${WHO} vind|vinden|vond ik|wij|we ${FILL} <curse>? ${BASE}
om ${FILL} ${WHO} ${FILL} ${BASE} te vinden
${I} ... niet <filler>? ${WHO} .. <loathe>
${I} .. gun|gunnen ${FILL} ${WHO} ${FILL} licht|lucht|adem|leven|niets|niks|geen
${I} verdraag|verdragen|moet|moeten|lust|mag|pruim|respecteer|vertrouw|tolereer|aanvaard|wil|geloof ${FILL} ${WHO} niet|nooit|voor_geen|langer_niet !uitsluiten|kwijt|missen|vergeten|kwetsen|beledigen|discrimineren|laten|alleen|zomaar|verplichten|overhalen|storen|pijn
${WHO} vertrouw|moet|mag|respecteer|lust|verdraag ik|we .. niet|voor_geen|nooit
${I} ${HAVE} ... <dislike> ... aan|van|tegen|voor|jegens|op|bij|tegenover|naar ${FILL} ${WHO}
${I} ... <dislike> aan|van|tegen|voor|jegens|op|tegenover ${FILL} ${WHO} ${HAVE}
mijn|onze .. <dislike> .. voor|van|tegen|jegens|tegenover ${FILL} ${WHO}
${I} ${HAVE} het ${FILL} gehad|moeilijk met ${FILL} ${WHO}
${I} ${HAVE} .. genoeg|buik_vol|schoon_genoeg van|met ${FILL} ${WHO}
ik ben .. klaar met ${FILL} ${WHO}
${I} vind|vinden|vond ${FILL} ${WHO} ${FILL} <curse>? ${BASE}
vind|vinden|vond ik|wij|we ${FILL} ${WHO} ${FILL} <curse>? ${BASE}
${I} ${FILL} ${WHO} ${FILL} ${BASE} vind|vinden
ik noem|zie|beschouw|behandel ${FILL} ${WHO} .. als|gewoon ${FILL} ${BASE}
voor|volgens mij .. ${WHO} ${FILL} ${BASE}
in mijn|onze ogen .. ${WHO} ${FILL} ${BASE}|niets|niks|nul
${I} spuw|spuug|schijt|kak|pis|spuwen|kots|vloek|scheld|trap .. op|naar ${FILL} ${WHO}
${I} ... veeg|vegen mijn|ons gat|voeten|kont .. aan ${FILL} ${WHO}
${I} wou|wens|hoop|wenste .. dat ${FILL} ${WHO} .. doodgingen|verdwenen|oprotten|stierven|doodgaan|wegbleven
fuck|foert|fock|krijg_de_kanker|krijg_de_tering|krijg_de_klere ${FILL} ${WHO}
weg|buiten|dood|eruit|terug|naar_de_hel met|aan|voor ${FILL} <curse>|<foul>? ${WHO}
rot|flikker|donder|sodemieter|kras|hoepel|pleur|tief|val|stik op|toch|dood|maar .. met|, .. ${WHO}
rot|flikker|donder|kras|hoepel|tyf op ${FILL} ${WHO}
${WHO} rot|flikker|donder|kras|hoepel|tyf|pleur op|dood|weg
${WHO} ga|gaan|val|vallen ${FILL} dood|sterven|weg|terug|creperen
nee|neen dank|bedankt .. ${WHO}
${FILL} <lowerThanPeople>|<villain>|<foul> ${FILL} die|dat|deze <group>
een|zo'n ${FILL} <foul>|<curse> ${WHO}
niets|niks|niemand|niet_iets|iets|bestaat ${FILL} <foul>|<fault>|afstotelijkers|walgelijkers|erger|lager|ergers ... dan|als ${FILL} ${WHO}
geen|zo <foul>|<fault> volk|mens|mensen|ras|soort|bende als|dan ${FILL} ${WHO}
lager|dommer|erger|minder|viezer .. ladder|wereld|dier|beest|ras|trap ... dan|als ${FILL} ${WHO}
meer <filler>? menselijks|verstand|hersens|waardigheid|beschaving|manieren|eer|nut ... dan|als ${FILL} ${WHO}
${I} wens|wensen ... ${WHO} ... ver|zo_ver weg|mogelijk|vandaan|hiervandaan|van_hier
${FILL} jammer van|dat|genoeg <filler>? <filler>? ${WHO}
`;
