/** Jokes at the cost of the own house, and praise that is not meant. */

const F = '<filler>? <filler>? <filler>?';
const ARE = 'is|zijn|was|waren|blijft|blijven|wordt|worden|lijkt|lijken|werd|noem|heet|vormt|vormen';

/** "Is een puinhoop": of the one who was named right before. */
export const MESSY = `
${ARE} ${F} <mess>
${ARE} ${F} groot|grote|echte|echt|complete|totale|volslagen|ware|regelrechte|absolute|eeuwige|levende|levend|onwaarschijnlijke|zielige|dure|trieste|slechte|gigantische|enorme ${F} <mess>
${ARE} ${F} <slack> !geschoold|nieuws|zicht|ter_been|bereikbaar|weer|licht|verlicht
${ARE} ${F} <slack> $
stinkt|stinken|meurt|verzuipt|verzuipen|verloedert|verloederen
trekt|lijkt|gelijkt ${F} op <filler>? <filler>? <mess>|circus|kleuterklas|niets|niks
daar ${ARE} <filler>? <slack>
<slack> ${F} en ${F} <slack>
<slack> <slack> en ${F} <slack>
`;

/** The own house is in the joke. */
export const MOCKED = `
vraag|vraagt|stel|geef|stuur|mail|bel|zet|steek|leg|zoek ... <housePart>|<serviceByName>|ambtenaren ... en ge|je|u|dan|hij|ze ... geen|niets|niks|nul|schouders|ziektebriefje|ziektebriefjes|ticketnummer|antwoordapparaat|zucht|kastje|wachtmuziek
wat|wie is|zijn|weet het verschil tussen .. <housePart>|<serviceByName>|ambtenaar
is|zijn geen <housePart> ${F} het|dat|maar|eerder ${F} is|zijn|een|ne
dat|dit|het is geen <housePart> ${F} dat|het|maar
<housePart>|<serviceByName> ... of <filler>? wat|zoiets daarvoor|ervoor|doorgaat|door_moet_gaan
wat|dat|die ${F} <housePart>|dienst|bestuur noemen|noemt
noemen|noemt dat|zich|ze .. <housePart>|dienstverlening|klantgericht|klantgericht_werken|service|beleid|besturen|communicatie
welkom|welgekomen in|bij|op .. <mess>|absurdistan ... <housePart>|<serviceByName>
een|ne|ons <housePart> met het|de hart|snelheid|verstand|charme|empathie|ijver|warmte|iq|visie van
spinnenwebben|stof|schimmel .. hangt|hangen|ligt ... op|over|aan ... ambtenaren|dossiers|bureau|bureaus
<housePart>|<serviceByName>|ambtenaren ... hoe lui|traag|dom|dik|zot|ver|diep
hoe lui|traag|dom|slecht|laag ... <housePart>|<serviceByName>|ambtenaren
hoe|wanneer|waarom ... <housePart>|<serviceByName> ... nog eens|ooit wakker|werken|iets
wie|iemand|wie_durft ... <housePart>|<serviceByName> ... wakker maken|schudden
maak|schud|bel .. <housePart>|<serviceByName> ... wakker
met zo'n|zulke|zulk|dergelijke <housePart>|<serviceByName>|diensten|ambtenaren|bestuur|collega's ... geen vijanden|vijand
met zo'n|zulke <housePart>|<serviceByName> ... wegsteken|schamen|verbaast|verbazen|vanzelf
puinhoop|chaos|zootje|circus|klucht|poppenkast|boeltje|janboel|knoeiboel op|bij .. <serviceByName>
puinhoop|chaos|zootje|circus|klucht|poppenkast|boeltje|janboel|knoeiboel op|bij ons|onze|mijn .. <housePart>
wat een ${F} <mess>|bedoening|vertoning|zever|gepruts|geklungel|zootje .. op|bij|in|van|aan|daar .. ons|onze|mijn|dat|dit .. <housePart>
wat een ${F} <mess>|bedoening|vertoning|zever|gepruts|zootje .. <serviceByName>
wat een ${F} <mess>|bedoening|vertoning|zever|gepruts|zootje ... bij_ons|hier_op|dat_gemeentehuis|dit_bestuur|dat_bestuur|op_het_gemeentehuis|op_het_stadhuis
<slack>|lui|traag <housePart>|<serviceByName>
<mess> ${F} is|zijn|blijft het ... <housePart>|<serviceByName>
`;

/** Praise that is not meant, when it stands next to what went wrong. */
export const MOCK_PRAISE = `
proficiat|bravo|briljant|geniaal|topwerk|topprestatie|knap|straf|schoon_werk|meesterlijk|wereldklasse|hulde|petje_af|chapeau|applaus|gefeliciteerd|klasse|magistraal|hoera|fantastisch|geweldig|prachtig|indrukwekkend|topdienst|top
`;

/** What went wrong, said in so many words. */
export const GONE_WRONG = `
verkeerd|verkeerde|foute|foutief|kwijt|kwijtgeraakt|misspeld|dt-fout|schrijffout|schrijffouten|taalfout|taalfouten|verzakt|omgekeerd|scheef|opengebroken
te laat
weken|maanden|jaar|uren|uur|dagen wachten|wachttijd|aanschuiven|later|te_laat|over_gedaan
nog altijd|steeds|eens niet|geen
twee|drie|vier keer|maal opnieuw|fout|dezelfde|hetzelfde
in plaats van
onkruid ... staan
`;
