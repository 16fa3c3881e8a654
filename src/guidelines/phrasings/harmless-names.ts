/** Names that nobody is hurt by: of oneself, told in report, or meant kindly. */

const NAME = '<insult>|<coarseInsult>|<insultWhenAimed>|<demeaning>';
const DRESSED = '<unflattering>|<demeaning>|<contemptuous>';
const A = "een|ne|nen|n|zo'n|zo_ne|echte|rechte|volslagen|complete|een_echte|ne_echte|nen_echten|een_beetje";
const CALLED = 'noemde|noemden|schold|scholden|uitmaakte|versleet|riep|riepen';
const NAMED =
  'genoemd|uitgescholden|uitgemaakt|gescholden|versleten|scheldwoord|scheldwoorden|scheldnaam|bijnaam|spotnaam';

export const HARMLESS_NAMES = `
ik|ikke|ikzelf ${DRESSED}? <insult>|<insultWhenAimed>|<coarseInsult>
ik ben|was|voel|voelde|leek|lijk|bleef <filler>? <filler>? .. ${A} ${DRESSED}? ${NAME}
ik voel|voelde mij|me|mezelf .. ${A} ${DRESSED}? ${NAME}
ben|was|voel|voelde|leek|lijk ik|ikzelf <filler>? <filler>? .. ${A} ${DRESSED}? ${NAME}
ben|was ik <filler>? <filler>? ${DRESSED}? ${NAME} $
wij|we zijn|waren|voelen|voelden <filler>? <filler>? allemaal|maar|een_stelletje|soms ${DRESSED}? ${NAME}
zijn|waren wij|we <filler>? allemaal|maar|toch|soms? een_stelletje? ${DRESSED}? ${NAME}
domme|stomme|onnozele|gekke ik|mij|ikke
mezelf|mijzelf .. ${NAME}
stond|sta|zat|zit|liep ik .. als|gelijk|lijk ${A} ${DRESSED}? ${NAME}
uitscheldt|uitschelden|uitmaakt|uitmaken ... ${NAME}
noemde|noemden|schold|scholden ... ${A} ${DRESSED}? ${NAME}
${CALLED} me|mij|ons|elkaar|mekaar|iemand|haar|hem|hen ... ${NAME}
${CALLED} .. <office> ... ${NAME}
${NAME} ... ${NAMED}
${NAMED} ... ${NAME}
scheldt|schelden|uitschelden|uitscheldt|noemen|schold elkaar|iemand|iedereen|een_ander|anderen|mekaar|een_kind|uit|voor ... ${NAME}
lief|lieve|liefste|schattige|schattig|grappige|allerliefste ${DRESSED}? ${NAME}
het_verhaal|de_fabel|het_sprookje|het_lied|het_boek|de_film|de_roman van|over .. ${NAME}
`;
