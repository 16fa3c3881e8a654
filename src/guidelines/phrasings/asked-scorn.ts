/** Scorn in a question that wants no answer; here "niet" denies nothing. */

import { BASE, FILL, WHO } from './parts';

export const ASKED_SCORN = `
zijn|is|waren ${FILL} ${WHO} niet|geen ${FILL} ${BASE}
zouden|moeten|moet|mogen|zou|horen ${FILL} ${WHO} niet|geen ... <harm>|<removal>|<perish>
zouden|moeten|moet|zou|kunnen|kan|gaan we|wij|ze|iemand ${FILL} ${WHO} niet ... <harm>|<removal>|<perish>
waarom moeten|moet|zouden we|wij|ze ${FILL} ${WHO} niet ... <harm>|<removal>
wie|iedereen|iemand|jij|jullie|mensen ... <loathe> .. ${WHO}
<loathe> .. iedereen|jij|jullie|niemand|je|iemand|we ... ${WHO}
wie|iedereen|iemand|jij ... ${WHO} .. niet? <loathe>
wie|kan|iemand|waarom ... ${WHO} .. niet? .. kotsbeu|beu|uitstaan|luchten|gehad|verdragen
wie wordt|krijgt .. niet? .. <sick> ... van|door|als ... ${WHO}
wie ${FILL} wil|zou|vertrouwt|houdt|neemt|durft|mist|gaat ${FILL} nu|nog|nou|in_godsnaam|vrijwillig ... ${WHO}
wie wil|verzint|bedenkt er|het ${FILL} met|naast|bij|van|om ${FILL} ${WHO} .. wonen|werken|slapen|trouwen|zitten|leven|toe
wie ${FILL} zou|wil|zal ${FILL} ${WHO} .. missen|vertrouwen|aannemen|vermoorden|huren|willen
wie heeft|krijgt ${FILL} zin|goesting .. om|in ... ${WHO}
wie heeft|had ... ${WHO} ... nodig|gevraagd|uitgenodigd|binnengelaten
waarom|hoe_lang|hoelang|wanneer laten|mogen|mag|laat|moeten|moet|krijgen ... ${WHO} .. nog|hier|eigenlijk? stemmen|blijven|leven|binnen|rondlopen|überhaupt|uberhaupt|eigenlijk|bestaan|alles|ademen|voorrang|rechten ...
waarom bestaan|leven|lopen|zijn er|hier? ${FILL} ${WHO} .. nog|eigenlijk|überhaupt|uberhaupt|rond|$
waarom sterven|verdwijnen|vertrekken|rotten|creperen|gaan ${FILL} ${WHO} niet|allemaal|gewoon ...
wanneer verdwijnen|vertrekken|gaan|worden|zijn ... ${WHO} .. eindelijk|eens|weg|terug|op|kwijt|af|uitgeroeid ...
wanneer ... eindelijk|eens .. ${WHO} ... af|kwijt|weg|terug|buiten|uitgeroeid|opgesloten|verlost|vanaf
verdienen|verdient ${FILL} ${WHO} ${FILL} eigenlijk|wel|nog|echt ... leven|rechten|respect|bestaan|stemmen|hulp|plaats|mensen
hebben|heeft ${FILL} ${WHO} ${FILL} eigenlijk|wel|nog|echt ... hersenen|hersens|verstand|gevoelens|ziel|gevoel|rechten|manieren|schaamte|eer
zijn|is ${FILL} ${WHO} ${FILL} wel|eigenlijk|überhaupt|uberhaupt ${FILL} mens~|mensen|echte|normaal|menselijk|volwaardig|nuttig|nodig|slim|te_vertrouwen|vrouwen|mannen
kunnen|kan ${FILL} ${WHO} ${FILL} eigenlijk|wel|ooit|eens|niet|nooit ... denken|nadenken|iets|werken|goed|normaal|oprotten|deugen|eerlijk|zwijgen|gewoon ...
kan|wil|gaat|durft iemand|niemand|er_iemand ${FILL} ${WHO} ... <harm>|<removal>|<perish>|aanpakken|stoppen|zwijgen|weghalen
wat doen|doet|zoeken|komen ${FILL} ${WHO} .. hier|eigenlijk|in_ons|bij_ons
wat scheelt|mankeert|mankeren .. er? aan? met? die|al|alle ${FILL} ${WHO}
wat is er mis met die|al_die|deze ${FILL} ${WHO}
wat heb|hebben|kan|moeten je|we|wij|ge|jullie ... aan|met ${FILL} ${WHO} $
waar zijn|is ${FILL} ${WHO} .. goed voor
waartoe|waarvoor dienen|dient ${FILL} ${WHO}
is|bestaat|zijn er ${FILL} iets|iemand ${FILL} <foul>|<fault>|erger|lager|ergers .. dan|als ${FILL} ${WHO}
ben|zijn ik|jij|jullie|we .. enige|alleen .. die|dat ... ${WHO} ... <loathe>|<sick>|<foul>|haat|stinken|uitstaan
vind|vinden jij|je|jullie|gij|u ${FILL} ${WHO} ${FILL} ${BASE}
vind|vinden jij|je|jullie|iedereen|niemand|gij|u ${FILL} ${WHO} .. ook|niet ... ${BASE}
wat is er <foul>|erger|<fault> dan|als ${FILL} ${WHO}
wat verwacht|verwachtte je|ge|u .. van ${FILL} ${WHO}
heeft|hebben|kan|kunnen|doet|deden|had ... ooit|al ... ${WHO} ... iets nuttigs|goeds|zinnigs|deftigs|slims|positiefs|fatsoenlijks|bijgebracht|bijgedragen|gepresteerd ...
heeft|hebben|kan|had ... ${WHO} ... ooit|al iets ...
zou|zouden|was|is|zijn ... niet ... properder|beter|veiliger|mooier|rustiger ... zonder ${FILL} ${WHO}
snapt|begrijpt|vindt er|jij|u? iemand|jij|jullie ... ${WHO} ... nog|altijd|steeds ...
waarom <harm>|<removal> ze|we|wij|jullie ${FILL} ${WHO} niet? ...
tijd|moment niet? .. om|dat ${FILL} ${WHO} ... <harm>|<removal>|<perish>|weg
hoeveel ${FILL} ${WHO} ... nog|moeten ... bij|erbij|binnen|verdragen|slikken
uitleggen|zeggen|vertellen waarom ${FILL} ${WHO} ... mogen|moeten|bestaan|ademen|leven
sinds wanneer zijn|hebben|mogen|kunnen|is ${FILL} ${WHO} ...
waarom gooien|sturen|zetten|steken|jagen|laten we|ze|wij ${FILL} ${WHO} ... 
mogen|kunnen ${FILL} ${WHO} nog ademen|bestaan
`;
