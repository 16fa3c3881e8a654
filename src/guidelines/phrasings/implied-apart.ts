/** Contempt implied: they are set apart from everybody else, as a plague, a joke or a thing to get rid of. */

import { FILL, WHO } from './parts';

export const IMPLIED_APART = `
iedereen|alle|alles|overal|allemaal|elke|niemand|geen ... behalve|buiten|uitgezonderd|tenzij .. ${WHO}
behalve|uitgezonderd voor|aan|van|met|bij|die|bij? ${FILL} ${WHO} $
behalve die van ${FILL} ${WHO}
mensen en er? zijn? ${FILL} ${WHO}
gewone|normale|echte|deftige|eerlijke mensen .. en .. ${WHO}
${WHO} .. is|zijn|blijft|blijven ${FILL} ${WHO} die|dat|zonder|in|op|met|en|hoe|ook|altijd|daar|$
${WHO} blijft|blijven ${FILL} ${WHO}
maar het|hij|zij|ze blijft|blijven ${FILL} ${WHO}
noem|geef|toon|zoek|vind|wijs mij|me|eens|maar ... ${WHO} ... die|dat|met|ooit|zonder
noem|geef|toon|zoek|vind ... uitvinding|uitvinder|verdienste|reden|bewijs|held|nobelprijs|ding|iets ... ${WHO}
als|indien|mochten ${FILL} ${WHO} .. <omen>|vogels|dieren|fruit|geld|auto's|slim|nuttig|eerlijk|verstand|werk|intelligent|proper .. was|waren|hadden|konden
als ik ${FILL} ${WHO} was|waar|ben
zult|zal|zou|moet maar ${FILL} ${WHO} zijn|wezen|heten
ge|je zult|zal maar ${FILL} ${WHO} zijn
liever .. dan ${FILL} ${WHO} zijn|te_zijn|geboren
${WHO} zich|gelieve|gelieven te? onthouden
${WHO} hoeven|moeten|hoeft|moet .. niet te? solliciteren|reageren|bellen|komen|proberen|aankloppen|aanbellen|mailen|afkomen|denken
geen ${FILL} ${WHO} ... huurder|huurders|kandidaat|reacties|reageren|gewenst|graag|aub|a.u.b.|alstublieft|aan_de_deur
twee|drie|vier|vijf|tien plagen|rampen|kwalen|ziektes|problemen|soorten|ergernissen|vijanden|gevaren ... en|of ${FILL} ${WHO}
<omen> .. en dan|nu|ook? nog|ook ${FILL} ${WHO}
en dan ook? nog ${FILL} ${WHO}
alsof .. nog? niet|geen genoeg|erg|voldoende ... ${WHO}
hoeveel ${FILL} ${WHO} ... nodig .. om|voor
hoeveel ${FILL} ${WHO} passen|kunnen|gaan er in|op
waarom ${FILL} ${WHO} ... geen|niet|nooit ... omdat|want|daar
vraag|vraagt .. aan ${FILL} ${WHO} ... en hij|ze|ge|je|uw
leer|leren|leert ${FILL} ${WHO} ... en|is hij|ze|zoals|als|gelijk|zinloos
${WHO} ... leren|opvoeden|uitleggen .. is .. zoals|als|gelijk|onbegonnen|zinloos|hopeloos
${WHO} .. dat_is|is|zijn zoals|gelijk|lijk|als .. een|ne|nen <lowerThanPeople>|<dimThing>|vis|olifant|piano|fiets|tang|vlag|auto|huis
${WHO} als|tot voorbeeld|rolmodel|held|expert|autoriteit|leider ...
ruikt|riekt|stinkt|meurt|rook|stonk .. naar ${FILL} ${WHO}
<whereNoneBelongs>|onderaan|achteraan|buiten|elders ... voor ${FILL} ${WHO}
voor ${FILL} ${WHO} ... <whereNoneBelongs>|onderaan|achteraan|elders|buiten $
plaats|plek .. voor|van ${FILL} ${WHO} .. onderaan|achteraan|buiten|elders|is|<whereNoneBelongs>
met|tegen ${FILL} ${WHO} ... praten|spreken|omgaan .. zoals|als|gelijk
ruil|ruilen|inruilen|omruilen|wisselen ${FILL} ${WHO} ... voor|tegen
${WHO} ruilen|inruilen|omruilen|wisselen voor|tegen
van|met ${FILL} ${WHO} ... prullenmand|vuilbak|papiermand|oud_papier|versnipperaar|vuilnisbak|haard|kachel
kijk|kijkt .. naar|maar ${FILL} ${WHO} ... <omen>|en_ge|en_je|dan
wilt|wil weten ... kijk .. ${WHO}
nut|zin|voordeel|meerwaarde|bedoeling van ${FILL} ${WHO}
wegens|vanwege|omwille_van|door toedoen? ${FILL} ${WHO} .. <omen>|verhuizen|verkopen|te_koop|weg|vertrokken|straat
te_koop|verhuisd|gesloten|dicht|vertrokken|weggetrokken wegens|vanwege|door ${FILL} ${WHO}
zou|zouden|wilt|wil u|ge|je|gij|jullie ${FILL} ${WHO} ... laten|vertrouwen|toevertrouwen|aannemen|helpen
blaft|gromt|bijt|hapt|blaffen|bijt|grommen .. naar|tegen|in ${FILL} ${WHO}
dieren|honden|katten|paarden voelen|ruiken dat ... ${WHO}
beste|lieve|geachte ${FILL} ${WHO} ... uitgang|deur|vliegtuig|bus|trein|terug|vaarwel|tot_nooit|wegblijven|weg|zwijgen
vlag|champagne|fles|feest|vuurwerk ... ${WHO} .. verhuisd|vertrokken|weg|buiten|dood|uitgewezen|verdwenen
${WHO} .. laat|laten ik|we|wij .. liggen|staan|stikken|links|verdrinken|creperen|rotten|buiten|wachten
${WHO} ... applaudisseer|applaus|klap|juich|lach|feest|vier ik|we
overal waar|als ${FILL} ${WHO} ... <omen>|geen_gras|niets|niks|gras|miserie|puin
waar ${FILL} ${WHO} .. geweest|passeert|passeren|voorbij|voorbijkomen|komen ... <omen>|gras|niets|niks|puin|leeg|weg
enige|enigste .. wat|dat|waar|die ... ${WHO} ... kinderen|kweken|maken|eten|slapen|zagen|stelen|liegen|zuipen|kunnen|goed
zelfs|ook de|een|den duivel|hel|hond|honden|ratten|varkens|dood|vuilkar|pastoor ... geen|niet ... ${WHO}
god|allah|schepper|natuur ... fout|vergissing|foutje|moe|slapen|haast|grap ... ${WHO}
${WHO} ... fout|vergissing|foutje|grap|mislukking van god|allah|de_schepper|de_natuur|schepping
bad|douche|zeep|wassen|wast ... ${WHO} ... zonde|verspilling|nooit|regen|regent
${WHO} ... wast|wassen|douchen|doucht zich? .. nooit|alleen|enkel|maar|niet
zonde|verspilling van het|de ... ${WHO}
werk|werken|arbeid|hygiene|dankbaarheid|eerlijkheid|beleefdheid ... voor ${FILL} ${WHO} ... vreemd|vies|onbekend|nieuw|moeilijk|onbestaand
woordenboek van ${FILL} ${WHO}
als|indien lui|luiheid|stelen|liegen|zagen|klagen|dom|domheid ... sport|olympisch|beroep|vak ... ${WHO}
sport|olympisch|beroep ... wonnen|wint|winnen ${FILL} ${WHO}
deftige|fatsoenlijke|propere|normale|eerlijke|beschaafde familie|gezin|straat|wijk|buurt|school|mens|zaak .. geen|zonder ... ${WHO}
in|op ${FILL} deftige|fatsoenlijke|propere|normale|eerlijke|beschaafde ... geen ${FILL} ${WHO}
niet spelen|omgaan|zitten|praten|trouwen met ${FILL} ${WHO}
kinderen|kind|dochter|zoon ... niet|nooit .. spelen|omgaan|trouwen met .. van? ${FILL} ${WHO}
wie geen ${FILL} ${WHO} is
een|ne|nen ${WHO} in huis|uw_huis|de_familie|de_kamer|de_zetel .. ongeluk|miserie|ambras|luizen|schande|nooit|dan|niet
${WHO} .. beloofd|beloven|zweren|gezworen ... dus|en niet|gebeurt|nooit|vergeet|gelogen
uitvinding|uitvinding_van|werk_van ${FILL} ${WHO} zeker
${WHO} ... betalen .. om ... ademen
teken|tekens|bewijs dat|van ... ${WHO} ... <omen>
achter|onder elk|elke|ieder|iedere schandaal|diefstal|probleem|misdaad|bank|oorlog|crisis|steen|complot .. zit|zitten|schuilt|vindt ... ${WHO}
${WHO} achter|zit_achter|zitten_achter elke|elk|de|het|alle ... 
`;
