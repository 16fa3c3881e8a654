/** Harm that is wished, called for, or hinted at. */

const YOU = 'u|uw|uwe|uwen|je|jou|jouw|jullie|ulle|ulder|jij';
const ONE = `${YOU}|hem|haar|hen|hun|ze|zijn|die|dien|dat|dienen|iedereen|elke|al|<office>|<group>|<insult>|<coarseInsult>`;

export const VEILED_THREATS = `
ik|we hoop|hopen|wens|wensen|bid|wou .. dat ... ge|gij|je|jij|hij|zij|ze|die|u|jullie|<office>|<insult> ... sterft|sterven|sterf|crepeert|creperen|creveert|doodvalt|doodgaat|verongelukt|verdrinkt|verzuipt|stikt|verrekt|verrot|doodbloedt|kanker|wegrot|brandt|opbrandt|onder_een_trein|onder_een_bus|onder_een_camion|tegen_een_boom
hopelijk|laten_we_hopen ... sterft|crepeert|verongelukt|doodvalt|verdrinkt|stikt|kanker
ge|gij|je|jij|hij|zij|ze|die|jullie|<insult>|<office>|dat|u moogt|mag|mogen|moge ... creperen|crepeeren|doodvallen|stikken|verrekken|doodgaan|verrotten|creveren|branden_in_de_hel
van mij|ons mag|moogt|mogen .. ge|gij|je|hij|zij|ze|die|jullie|dat ... creperen|crepeeren|doodvallen|stikken|verrekken|doodgaan|verrotten|creveren|verzuipen
mag|mogen|moogt ge|gij|je|hij|zij|ze|die|jullie ... creperen|crepeeren|doodvallen|stikken|verrekken|verrotten|creveren
ik wens|gun ${YOU}|hem|haar|hen|ze|die|<office> ... kanker|dood|ziekte|ongeluk|kogel|strop|pijn|ellende|hartaanval
ge|gij|je|jij|hij|zij|ze|die|u|jullie|wie|zulke|<office>|<insult> ... verdien|verdient|verdienen|verdiende|krijgt|krijgen|krijg <filler>? <filler>? <filler>? kogel|strop|galg|nekschot|kopschot|pak_slaag|pak_rammel|doodstraf
<punishment>|kogel ... verdient|verdienen .. hij|zij|ze|ge|zoiets|dat|die|u|zo'n
kogel|nekschot|strop|galg ... meer verdient|verdienen .. niet
hang|hangen <filler>? ze|hen op ... lindebomen|bomen|boom|galg|kraan|toren|lantaarnpalen|palen
${ONE} .. een|nen <filler>? kogel|nekschot|strop|kopschot .. geven|door|geeft|verkopen|verdient|moeten|krijgt
een|nen <filler>? kogel|mes|baksteen|bijl|kassei door|in|tegen|op uw|je|zijn|haar|hun|de .. kop|hoofd|voorruit|venster|raam|rug|nek|hart|ruit
<weapon> ... klaar|geladen|geolied|geslepen|gescherpt .. voor|liggen|week|ligt|staat|en|$
er|hier|thuis hangt|ligt|staat .. bij mij|ons ... <weapon>
ik heb nog|thuis .. <weapon> .. liggen|staan|hangen|klaar|in
ik|we breng|brengen|neem|nemen|pak|haal .. <weapon> mee|en|.. !schoonmaken
<weapon> .. breng|neem|ligt|heb ik .. mee|klaar|bij
laat|laten we|ons|wij .. ${ONE} .. <harm>|halen|opwachten|gaan_halen ... <weapon>
laat|laten we|ons|wij .. hem|haar|die|dat|<office>|<insult> ... <harm>
hang|schiet|maak|knal|steek|sla|klop|schop|gooi|smijt <filler>? hem|haar|ze|die|dat|<office>|<insult> <filler>? ... neer|dood|kapot|af|in_elkaar|aan_de_galg|tegen_de_muur|de_gracht_in|het_kanaal_in|de_vaart_in|in_de_gracht|in_het_kanaal|in_de_vaart|omver|verrot
hang|hangen <filler>? hem|haar|ze|die|dat|<office> allemaal? op aan|met|zonder|in
hang|hangen <filler>? hem|haar|ze|die|<office> ... aan ... hoogste|galg|boom|lantaarnpaal|paal|kraan|toren
hij|zij|ze|die|dat|u|ge|<office>|<insult>|allemaal ... aan_de_galg|tegen_de_muur|voor_het_vuurpeloton|onder_de_guillotine
de_eerste|elke|iedere|wie|al_wie ... krijgt|krijgen|krijg ... <weapon>|klop|vuist|pak|schop|emmer|lood|hagel|klappen|rammel ...
nog_een|nog_een_keer|nog_een_woord|als_ge_nog|als_je_nog ... en|of|dan .. er|ik|we|uw|je|gij|ge ... ongelukken|doden|gewonden|bloed|klappen|rammel|spoed|ziekenhuis|kerkhof
er gebeuren|vallen|gebeurt .. nog ongelukken|doden|slachtoffers .. als|wanneer|indien ge|gij|je|hij|ze|u
of|anders|dan|want er gebeuren|vallen|gaan_er .. ongelukken|doden
ongelukken|ongeluk gebeuren|gebeurt|is .. rap|snel|gauw|vlug|gebeurd ...
ge|gij|je|jij|hij|u|jullie zult|zal|gaat|zullen .. nog .. iets|wat .. tegenkomen|meemaken|overkomen|beleven
kijk|let|pas maar|dan|best <filler>? achterom|op|uit .. als|wanneer|'s|voor ge|je|hij|ze|avonds ... buitenkomt|buitenkom|buiten|donker|alleen|naar_huis|fietst|stapt|wandelt|vertrekt
pas|let <filler>? <filler>? op <office>|<insult>|gij|manneke|mannetje|maat|ventje
kijk|check|controleer .. uw|je|zijn remmen|banden|remkabels
slaap|slapen ... met een oog open
ge|gij|je|hij|u .. slaapt|slaap beter|best .. een oog
er zijn er .. voor minder ... geeindigd|gevonden|verdwenen|doodgeslagen|afgemaakt|kop|verdronken|gestorven|in
bel|bestel|reserveer|regel|kies <filler>? <filler>? uw|je|een|de|alvast .. ambulance|kist|lijkwagen|doodskist|begrafenis|graf
ambulance|lijkwagen|spoed|ziekenwagen ... bellen|nodig ... voor? u|je|hem|haar
maak|schrijf <filler>? <filler>? uw|je testament
volgende keer ... <weapon>|<bodyPart>|ziekenhuis|kerkhof|spoed|niet_de_banden|niet_bij_woorden|doden
<weapon> ... meer|is_alles .. nodig|heeft|moet ... <signOfAGroup>|<office>|gemeentehuis|stadhuis|kot
<signOfAGroup> .. niet nodig ... vol zit
elke|een|die boot|trein|bus met <filler>? <group>|<office> .. torpedo|bom
gezegd|verwittigd|gewaarschuwd .. ge|u zijt <weapon>
zou|zouden|is .. zonde|jammer|spijtig .. zijn|moest|als|mocht er|uw|je|zijn|haar ... iets overkwam|overkomt|gebeurde|overkomen|gebeuren
tussen zes planken
op uw|je|zijn|haar bakkes|muil|smoel|bek|gezicht .. krijgen|slaan|kloppen|timmeren|klop|slaag|rammel
pak slaag|rammel|klop|ransel .. krijgen|krijgt|komt|komen|wacht|verdient|geven ge|u|je|hij|hem|ze|die
`;
