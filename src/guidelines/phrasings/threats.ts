/** Harm announced to somebody. */

const I = "ik|we|wij|'k|kga|kzal";
const YOU = 'u|uw|uwe|uwen|je|jou|jouw|jullie|ulle|ulder|jij';
const ONE = `${YOU}|hem|haar|hen|hun|ze|zijn|die|dien|dat|dienen|iedereen|elke|al|<office>|<group>|<insult>|<coarseInsult>`;
const BLOW =
  'sla|slaan|slagen|klop|kloppen|schop|schoppen|stamp|stampen|trap|trappen|breek|breken|steek|steken|schiet|schieten|snij|snijden|ransel|mep|meppen|ros|rossen|knal|knallen|ram|rammen|timmer|kraak|kraken|verbrijzel|ruk|rukken|trek|hak|hakken|stomp|beuk|beuken|verkoop';
const DOWN =
  'dood|neer|kapot|in_elkaar|ineen|verrot|lens|overhoop|tegen_de_grond|buiten_westen|het_ziekenhuis_in|uit_elkaar|tot_moes|tot_pulp|halfdood|bont_en_blauw|op_de_spoed|het_hoekje_om|de_kop_in|aan_gruizels|aan_stukken|aan_flarden';
const THROW =
  'sleur|sleuren|trek|trekken|smijt|smijten|gooi|gooien|duw|duwen|rijd|rij|rijden|jaag|jagen|schop|schoppen|sjot|sjotten|kieper|kieperen|zwier|drijf';
const WATER =
  'gracht|beek|vaart|kanaal|rivier|dok|sloot|vijver|leie|schelde|dender|dijle|maas|trap|trappen|raam|venster|balkon|brug|vuur|broekbeek|water';

export const THREATS = `
${I} ${BLOW} .. ${ONE} ... ${DOWN}|<bodyPart>
${BLOW} ${I} .. ${ONE} ... ${DOWN}|<bodyPart>
${I} ${BLOW} .. alle <filler>? <filler>? ${YOU}|zijn|haar|hun .. <property>|<bodyPart>
${I} ${BLOW} .. alle .. <property>|<bodyPart>
${I} vermoord|wurg|verdrink|verzuip|kelen|keel|doodsla|vermoorden|wurgen|onthoofd|vergiftig|castreer .. ${YOU}|hem|haar|hen|die|dien|iedereen|elke|<office>|<group>|<insult>
vermoord|wurg|verdrink|verzuip|keel|onthoofd ${I} .. ${ONE}
${I} maak|maken .. ${YOU}|hem|haar|hen|die|dien|ze|iedereen|<office>|<insult> .. kapot|dood|af|een_kopje_kleiner
maak|maken ${I} .. ${YOU}|hem|haar|hen|die|ze|<office>|<insult> .. kapot|dood|af|een_kopje_kleiner
${I} ga|gaan|zal|zullen|kom|komen|wil|willen|zou|zouden|moet ... ${ONE} ... <harm>|<bodyPart> ... !beschermen|helpen|verzorgen
ga|gaan|zal|zullen|kom|komen|wil|zou ${I} ... ${ONE} ... <harm>
${I} ga|gaan|zal|zullen|kom|komen|wil|zou ... ${YOU}|hem|haar|hen|die|dien|ze|zijn|hun|<office>|<insult> ... ${DOWN} slaan|kloppen|schoppen|schieten|maken|steken|doen|rijden|stampen|trappen|rammen
${I} ga|gaan|zal|zullen|kom|komen|wil|zou ... ${YOU}|zijn|haar|hun ... <bodyPart>|<property> ... breken|inslaan|uitslaan|uitkloppen|omdraaien|afhakken|afsnijden|oversnijden|platsteken|ingooien|verbrijzelen|dichtslaan|dichttimmeren|afrukken|uitrukken|in_brand_steken|kapotslaan|lekprikken
${I} ga|gaan|zal|zullen|kom|komen|ga_eens ... ${YOU}|hem|haar|hen|ze|die .. met .. <weapon>
${I} ${THROW} .. ${ONE} ... ${WATER}|eraf|buiten|praalwagen|haar|podium|tribune|muur
${THROW} ${I} .. ${ONE} ... ${WATER}|eraf|buiten|haar|muur
${THROW} ik|wij zelf|persoonlijk van|uit|in|door .. praalwagen|podium|hun|zijn|het|de
${I} giet|gieten|gooi|gooien|smijt|kap|steek|steken|sproei .. <weapon>|vuur|brand|vuurwerk|lont ... ${YOU}|zijn|haar|hun|het ... <property>|<bodyPart>
${I} steek|steken|zet|zetten .. ${YOU}|zijn|haar|hun|dat|heel|het .. <property>|boel|kot|gemeentehuis|stadhuis .. in_brand|in_de_fik|in_de_vlammen|in_lichterlaaie
steek|steken|zet|zetten ${I} .. ${YOU}|zijn|haar|hun|dat|heel|het .. <property>|boel|kot|gemeentehuis|stadhuis .. in_brand|in_de_fik
${YOU}|zijn|haar|hun .. <property>|kot|boel .. in de fik|brand !vliegt
${YOU}|zijn|haar|hun|de .. <property> .. eraan|eraan_geloven|sneuvelen|diggelen|gruizels|aan_diggelen|moeten_eraan ...
${YOU}|zijn|haar|hun|alle ... banden|remmen platsteken|doorsnijden|doorknippen|lek
${YOU}|zijn|haar|hun <filler>? <filler>? <bodyPart> .. liggen|ligt|vliegen|vliegt|rollen|rolt|kraken|kraakt|breken|gaat|gaan|moet|moeten|komt|komen .. op|eraf|eruit|kasseien|straat|grond|tegen|over|er_af|eraan
<bodyPart> die kraken|breken|sneuvelen
ge|gij|je|jij|hij|u|zij|jullie|wie ... komt|kom|raakt|raak|geraakt|geraak|gaat|komen ... niet|nooit .. heelhuids|levend|op_eigen_benen|ongeschonden|in_een_stuk
kom|komt|raakt|geraakt|gaat ge|gij|je|jij|hij|u|jullie .. niet|nooit .. heelhuids|levend|op_eigen_benen|ongeschonden
ge|gij|je|jij|hij|u|zij|ze|jullie|die|wie ... zal|zult|zullen|gaat|ga|gaan het ... voelen|beklagen|berouwen|bezuren|bekopen|betreuren|merken_aan
zal|zult|zullen|gaat het .. in zijn|haar|uw|je|hun .. voelen
zal|zult|gaat ge|gij|je|hij|zij|u het .. beklagen|berouwen|bezuren|voelen|bekopen
ge|gij|je|jij|hij|zij|jullie|die|u gaat|ga|gaan eraan|er_aan|kapot|dood|creperen|bloeden $|en|als
ge|gij|je|hij|u zijt|bent|is er geweest
uw|je|jouw|zijn|haar|hun dagen zijn geteld
ik|we|wij weet|weten ... waar ${YOU}|ge|gij|je|hij|zij|ze|zijn|haar|hun ... woont|wonen|woon|slaapt|slapen|schoolloopt|werkt|school|naar_school|spelen|speelt|parkeert|auto_staat|wagen_staat|staat|zit|rijdt|loopt|traint|voetbalt
ik|we|wij weet|weten ... ${YOU}|hem|haar|hen|ze|die .. wonen|zitten|staan|te_vinden|slapen|werken
ik|we|wij vind|vinden|krijg|krijgen|pak|pakken|kom|komen ${YOU}|hem|haar|hen|ze .. nog|wel|nog_wel|halen|zoeken|vannacht|thuis|daarvoor
ik|we|wij wacht|wachten ${YOU}|hem|haar|hen|ze ... op
wacht|wachten ik|we|wij ${YOU}|hem|haar|hen|ze ... op
iemand|we|ze|men moest|moesten|moet|moeten|zou|zouden|mag ... eens|opwachten ... opwachten|<weapon>
iemand|men|ze|we moest|moesten|moet|moeten|zou|zouden|mag|mogen .. ${ONE}|hem|haar ... <harm>|<weapon>|opwachten|trap_af|sjotten|afranselen
iemand|men|ze|we moest|moesten|moet|moeten|zou|zouden ... ${WATER}|trappen|trap|balkon ... af|in|uit|van sjotten|smijten|gooien|duwen|moeten|schoppen|kieperen
`;
