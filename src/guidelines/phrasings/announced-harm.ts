/** "Ik sla u …", "we gaan hem …": harm that somebody announces to do. */

import { BODY, HARMED, HIS, I, ONE, SHALL, YOU, YOURS } from './menace-parts';

export const ANNOUNCED_HARM = `
${I} <filler>? <blow> ... ${ONE} ... <beatenTo>
<blow> ${I} ... ${ONE} ... <beatenTo>
${I} ... ${ONE} ... <beatenTo> <blow>
${I} <filler>? <blow> .. ${YOURS}|${HIS} <filler>? <filler>? ${BODY} !schoon|proper|vol
<blow> ${I} .. ${YOURS}|${HIS} <filler>? <filler>? ${BODY}
${I} <filler>? <blow> .. u|je|jou|hem|haar|hen|ze|dien|die|elke|iedereen ... op|tegen|in|door|onder|tussen|uit|aan|van ${YOURS}|${HIS}|de|het <filler>? ${BODY}
<blow> ${I} .. u|je|jou|hem|haar|hen|ze|dien|die ... op|tegen|in|door|onder|tussen|uit|aan|van ${YOURS}|${HIS}|de|het <filler>? ${BODY}
${I} <filler>? <blow> .. u|je|jou|hem|haar|hen|ze|dien|die <filler>? de|het <filler>? ${BODY}
<blow> ${I} u|je|jou|hem|haar|hen|ze|dien|die <filler>? de|het <filler>? ${BODY}
${I} <filler>? <blow> .. u|uw|je|hem|haar|hen|ze|die <filler>? ... met .. <weapon>
<blow> ${I} u|uw|je|hem|haar|hen|ze|die ... met .. <weapon>
${I} <filler>? <blow> .. alle|elke|al|iedere <filler>? ${BODY}
${ONE} .. ${BODY} <blow> ${I}
${I} <filler>? <blow> .. ${YOURS}|${HIS} <filler>? <filler>? <filler>? <dear> .. <beatenTo>|in|uit|eruit|over|af|lek|stuk|kapot|aan
<blow> ${I} .. ${YOURS}|${HIS} <filler>? <filler>? <filler>? <dear> .. <beatenTo>|in|eruit|over|lek|stuk|kapot
${I} <filler>? sla|slaan|klop|kloppen|stamp|stampen|schop|rijd|rij|rijden|knal|ram|schiet|steek|timmer|ros .. u|je|jou|jullie|hem|haar|ze|die|u_allemaal .. zo|zodanig|totdat|tot|recht|erover|hard|omver|eraf
${I} <filler>? <slay> .. ${ONE}
<slay> ${I} .. ${ONE}
${I} .. u|hem|haar|je|ze|die ... <slay>
${I} <filler>? ${SHALL} ... ${ONE} ... ${HARMED}
${SHALL} ${I} ... ${ONE} ... ${HARMED}
${I} <filler>? ${SHALL} ... ${ONE} ... <blowGiven> geven|verkopen|jagen|planten|steken|draaien|toedienen|uitdelen
${SHALL} ${I} ... ${ONE} ... <blowGiven> geven|verkopen|jagen|planten|steken
${I} <filler>? ${SHALL} ... ${YOURS}|${HIS}|de ... ${BODY} ... breken|afrukken|uitrukken|afhakken|afkappen|afsnijden|afbijten|inslaan|inkloppen|instampen|uitslaan|uitkloppen|dichtslaan|dichtkloppen|dichttimmeren|dichtknijpen|omdraaien|omwringen|verbouwen|vertimmeren|platslaan|kraken|vermorzelen|verbrijzelen|uittrekken|oversnijden|opensnijden|afschieten|induwen|inrammen|slaan|timmeren|kloppen|stampen|schieten|trappen|schoppen
${I} <filler>? ${SHALL} ... ${ONE} ... ${BODY}|<weapon>|<beatenTo> ... slaan|timmeren|kloppen|stampen|schieten|steken|rammen|jagen|duwen|douwen|smijten|gooien|rijden|hangen|drukken|knallen|planten|kwakken|spijkeren|zetten|leggen
${I} <filler>? ${SHALL} ... ${YOURS}|${HIS}|de ... <dear> ... <beatenTo>|inslaan|ingooien|platsteken|platbranden|afbranden|oversnijden|doorsnijden|doorknippen|lekprikken|leksteken|lek_steken|kapotslaan|stukslaan|in_brand_steken|in_de_fik_steken|vergiftigen|opblazen|bekladden|platrijden|slopen|toetakelen
${I} <filler>? ${SHALL} .. u|je|hem|haar|hen|ze|die|jullie ... leren|laten_voelen|doen_voelen|pakken|krijgen|vinden|halen|komen_halen|opzoeken|bezoeken .. met|wat_pijn|zwemmen|vannacht|thuis|een_voor_een|dood_of_levend|kapot
${I} verbouw|verbouwen|vertimmer|vertimmeren|bewerk|herschik|herschikken|verander|plamuur|schilder|goan|gaan|ga .. ${YOURS}|${HIS} ... ${BODY} ... verbouwen|vertimmeren|herschikken|$|met|dat
${I} verbouw|verbouwen|vertimmer|vertimmeren|herschik|bewerk .. ${YOURS}|${HIS} ... ${BODY}
${I} maak|maken|draai|hak|klop|sla|kap <filler>? <filler>? gehakt|moes|pulp|brandhout|stoofvlees|brij|frikandellen|preparé|filet|puin|schroot|worst|pap .. van ${ONE}
${I} maak|maken .. van ${ONE} .. gehakt|moes|pulp|brandhout|stoofvlees|brij|puin|worst
${I} geef|geven|verkoop|verkopen|plant|jaag|jagen|ram|duw|steek|douw|draai|knal|trek|stuur|lap .. ${ONE} ... <blowGiven>|<weapon> !terug
geef|verkoop|plant|jaag|ram|steek ${I} .. ${ONE} ... <blowGiven>|<weapon>
${I} plant|jaag|ram|steek|duw|draai|zet|schiet|knal .. een|nen|mijn|mijnen|de <filler>? <filler>? <weapon>|<blowGiven>|hagel|lood .. in|door|tussen|op|tegen ${YOURS}|${HIS}|de
${I} laat|laten .. honden|hond|rottweiler|pitbull|herder|stier|mastino ... los|bijten ... op|tot ${ONE}|bot
${I} laat|laten .. op ${ONE} los|bijten
hond|honden|rottweiler|pitbull|varkens ... honger|lusten|eten|vreten ... controleurs|ambtenaren|deurwaarder|deurwaarders|schepenen|flikken|agenten|alles|u|hem|botten|<menaced>
${YOURS} <filler>? ${BODY} ... mijn <weapon>|vuist|bot|knie|schoen|botten|vuisten
mijn|mijne|mijnen|onze <filler>? <weapon>|vuist|vuisten|bot|botten|schoen|knie ... ${YOURS}|${HIS} <filler>? <filler>? ${BODY}
handen|vuisten|vingers|pollen|voet|voeten jeuken|jeukt|kriebelen om ${ONE} ... ${BODY}|${HARMED}|<beatenTo>
handen|vuisten|vingers|pollen jeuken|kriebelen ... <weapon>|${BODY} ...
${I} rem|remmen .. niet|nooit ...
rem|remmen ${I} .. niet|nooit ...
geef|geven ${I} .. gas
<weapon> ligt|staat|hangt|is .. geladen|klaar|naast|achter|bij ...
${I} rijd|rij|rijden|rijen .. door|erover|over|recht_over|omver|plat|los_over ... ${ONE}|over|rem|remmen|$
${I} geef|geven <filler>? gas
${I} mik|mikken ... op .. ${BODY}|hoofden|koppen
${I} dans|pis|spuw|spuug|dansen|pissen|schijt .. op ${YOURS}|${HIS} graf|kist
${I} draai|ga|zit|vlieg|neem|doe ... voor ${ONE} ... bak|gevang|gevangenis|cel|jaar_celstraf
${I} ga|ben|heb ... niets|niks ... verliezen ... neem|mee
${I} neem|nemen .. er? <filler>? paar|een_paar|u|heel|iedereen|veel .. mee $|in|naar_het_graf
${I} wil|zou|willen ... ${ONE} .. zien creperen|bloeden|branden|sterven|kruipen|stikken|hangen|smeken|afzien
${I} rust|rusten|stop|zal ... niet ... voor ... onder_de_grond|onder_de_zoden|dood|kapot|hangt|ligt|crepeert
${I} krijg|krijgen|pak|pakken|vind|vinden|grijp|grijpen|nekken|nek|heb ${ONE} nog|nog_wel|wel_nog|nog_eens|wel|toch|allemaal|een_voor_een $|en|al|waar|ooit|.. kapot
${I} vind|vinden|krijg|krijgen|pak .. ${YOU}|hem|haar|ze .. toch|wel|overal|nog ...
nergens ${YOU}|u|hem ... verstoppen|veilig|schuilen
${YOU} kunt|kan|moogt ... nergens|niet verstoppen|verschuilen|schuilen|veilig
${I} kom|komen|kommen .. u|je|jullie|hem|haar|ze <filler>? <filler>? halen|vinden|pakken $|vannacht|vanavond|met_een|met_een_man|met_mijn|manneke|gij|allemaal|een_voor_een|stuk
${I} zet|zetten .. u|je|hem|haar|ze|dat .. betaald ...
${I} staan|sta|kom|komen|verschijn .. .. <weapon> !helpen|snoeien|zagen|kappen|klaar
`;
