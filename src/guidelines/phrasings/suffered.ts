/** "Ge zult …", "uw …": what somebody is told to suffer. */

import { HIS, ONE, THEM, YOU, YOURS } from './menace-parts';

export const SUFFERED = `
${YOU}|${THEM} krijgt|krijgen|krijg|kunt|kan|moogt|mag|zult|zal|gaat|vangt|vang|vliegt|pakt ... <blowGiven> ... krijgen|incasseren|verwachten|vangen|pakken|over|op|onder|tegen|in|van|met|door|en|$|rond
krijgt|krijg|krijgen|vangt ${YOU}|${THEM} ... <blowGiven> ... over|op|onder|tegen|in|van_mij|met|door|en|$|rond
${YOU} krijgt|krijg|gaat|zult|zal|gaan|vangt .. ervan langs|lusten|langs_krijgen|lappen
${YOU} gaat|zult|zal|zullen|ga .. iets|wa|wat|nog_wat|nogal|er|ervan meemaken|beleven|zien_gebeuren|lusten|lustten|tegenkomen
${YOU}|hij|zij|ze gaat|zult|zal|zullen|ga|gaan ... bloeden|creperen|branden|hangen|sterven|boeten_met|janken|kermen|kruipen|smeken|afzien|spartelen !voor_de|aan
hier|daarvoor|daar|hiervoor gaat|zult|zal|ga|zullen .. ${YOU}|hij|zij|ze .. voor? bloeden|hangen|branden|creperen|sterven
${YOU}|hij|zij|ze ... met ${YOURS}|${HIS} <filler>? leven|bloed|kop|tanden|benen bekopen|boeten|betalen
bekopen|boeten|betalen ... met ${YOURS}|${HIS} <filler>? leven|bloed|kop|tanden|benen
${YOU}|hij|zij|ze speelt|speelde|spelen .. met ${YOURS}|${HIS} leven|gezondheid
niet|nooit meer kunnen|kunt|zult|meer lopen|lachen|kauwen|bijten|rechtstaan|praten|spreken|typen|schrijven|fluiten|slikken|plassen|kruipen .. ${YOU}|als|na|$
${YOU} ... niet|nooit meer <filler>? <filler>? kunnen|kunt|gaan|buiten|wakker|levend|thuis|lopen|lachen|kauwen|rechtstaan|praten|typen|bewegen lopen|lachen|kauwen|bijten|rechtstaan|praten|spreken|typen|schrijven|komen|raken|geraken|wakker|worden|zitten|slapen|kunnen
${YOU} ... niet|nooit meer lachen|lopen|bewegen|lacht|loopt|ademt|beweegt|wakker|opstaan|buitenkomen|recht|rechtop
${YOU}|hij|zij|die|wie|ze komt|komen|kom|geraakt|raakt|gaat|geraak|wandelt|stapt ... niet|nooit meer? <filler>? <filler>? levend|heelhuids|buiten|recht|op_eigen_kracht|rechtop|terug|thuis
komt|geraakt|raakt|gaat|kom ${YOU}|hij|zij .. niet|nooit meer? <filler>? levend|heelhuids|op_eigen_kracht|rechtop|buiten
herkent|herkennen|kent|herkend ... ${YOU}|u|hem|haar .. niet|nooit meer
moeder|vrouw|ma|kinderen ... ${YOU}|u|hem|haar .. niet|nooit meer <filler>? herkennen|herkent|terugkennen|kennen
daar|er|hiervan|daarvan gaat|zult|zal|zijt ${YOU}|hij .. niet|ni|nie goed van ...
${YOU} gaat|zult|zal .. er .. niet goed van <filler>? zijn|worden
${YOU} zijt|bent|zult|is .. eraan voor_de_moeite|$|manneke|vriend|als|maat
zijt|bent ${YOU} eraan|dood|van_mij|de_pineut
morgen|straks|binnenkort|vannacht|vandaag|zondag|volgende_week zijt|bent|ligt|is ${YOU}|hij|ze|die ... dood|kapot|eraan|er_niet_meer|geweest|<fate>
${YOU} leeft|leven|haalt|ademt .. niet|geen <filler>? <filler>? lang|lange|langer|einde|kerst|kerstmis|nieuwjaar|morgen|week|weekend|volgende
${YOU}|hij|zij ... nooit|niet geboren waart|was|geweest
moeten|moet|moest|moesten|zult|gaat sterven|dood|creperen|kapot|hangen ^? ${YOU}|gij|allemaal|$
${YOU}|hij|zij|die|ze|<menaced> .. moet|moeten <filler>? dood|sterven|kapot|creperen|kassiewijle !te
^ dood aan|met ${ONE}|de|het|alle
${YOURS}|${HIS} <filler>? tanden ... bijeenrapen|bijeen_rapen|oprapen|zoeken|terugvinden|bijeenvegen|bijeen|inslikken|tellen|kwijt|rapen|vegen|inpakken|zien_liggen|eruit
bijeenrapen|oprapen|zoeken|rapen|tellen|inslikken ... ${YOURS} <filler>? tanden
${YOURS}|${HIS} <filler>? <filler>? kop|hoofd|bakkes|smoel|muil|poten|benen|vingers|handen|kloten|ballen|tong|oren|nek|keel|strot|knieen ... eraf|eraan|af|rolt|rollen|sneuvelt|sneuvelen|gebroken|breekt|breken|kraakt|kraken|over|afgehakt|afgesneden|ingeslagen|kapot|los|omgedraaid
niet|nooit <filler>? levend|heelhuids <filler>? thuis|buiten|van|uit|weg|weer|meer|terug|voorbij|over|de
koppen ... rollen .. die van u|uw|jou|hem|die_van ...
${YOURS}|${HIS} <filler>? <filler>? <dear> ... brandt|branden|ontploft|ontploffen|sneuvelt|sneuvelen|weigeren|begeven|afbrandt|afbranden|platgebrand|in_brand|in_de_fik|in_vlammen|in_rook|in_de_vlammen|plat|aan_diggelen|aan_gruizels|in_de_gracht|eraan|vergiftigd|ondersteboven
<dear> .. van u|jou|jullie|hem|haar|ulle ... brandt|branden|ontploft|sneuvelt|weigeren|begeven|in_brand|in_de_fik|in_vlammen|in_rook|plat|eraan|vergif|rattenvergif|dood|verdwijnen
jullie|uw|je <filler>? <dear> gaat|gaan|zal|vliegt .. in vlammen|brand|rook|de_lucht|lucht ...
${YOURS}|${HIS} <filler>? dagen|uren|uurtjes|tijd|uur|laatste_uur .. geteld|om|bijna_om|geslagen|op|gekomen
${YOURS} laatste dag|dagen|uur|nacht|weekend|week|adem|zonsondergang|kerst|wandeling|rit ...
${YOURS}|een|de|je <filler>? prijs op ${YOURS}|${HIS} hoofd|kop
naam ... op .. kogel|grafsteen|lijst|dodenlijst|grafzerk ...
kogel|kogels ... met ${YOURS}|${HIS} naam
${YOU}|hij|zij|die <filler>? zijt|bent|is|staat|wordt .. volgende|op_de_lijst|dodenlijst !op|bij|voor|aan|in|die|spreker
vissen|opvissen|terugvinden|vinden|terugvist|opvist|bijeenschrapen|bijeenkrabben|afkrabben|identificeren ... gracht|kanaal|vaart|schelde|leie|dender|maas|stukjes|stukken|put|kofferbak|bos|koffer|gebit|rivier
${YOU}|u|hem|haar ... gracht|kanaal|vaart|schelde|leie|dender|maas|stukjes|stukken|put|kofferbak|rivier|dok ... vissen|opvissen|terugvinden|vinden|drijven|halen
${YOU}|hij|zij eindigt|belandt|eindigen|drijft|verdwijnt|ligt|slaapt|rot .. in|onder|op|tussen|bij .. gracht|kanaal|vaart|schelde|leie|dender|maas|put|beerput|mestput|beton|kofferbak|bos|koffer|vissen|zoden|planken|grond|kist|kerkhof|goot
put|beerput|diepvries|mestput|kofferbak|bos|kelder|kerkhof ... voor ${THEM}|u $
plaats|plek|ruimte ... voor ${THEM}|u ... put|beerput|diepvries|mestput|kofferbak|bos|kelder|kerkhof
beerput|diepvries|mestput|kofferbak|vriezer ... plaats|plek|ruimte|groot|diep ... voor
loopt|lopen|gaat|komt|aflopen ... slecht|fout|niet_goed|verkeerd|lelijk ... met|voor ${YOU}|u|hem|haar|uw|jullie|dat .. 
met|voor ${YOU}|u|hem|haar|uw loopt|gaat|komt ... slecht|fout|niet_goed|verkeerd|lelijk ...
blijft|blijven|schiet <filler>? ... van ${ONE} ... niets|niks|weinig|geen ... over|heel|overeind|plek
blijft|blijven .. niets|niks|weinig|geen_steen|geen_spaander|geen_spat|geen ... van ${ONE} ... over|heel|overeind|$
`;
