/** Ugly names that hurt nobody: of oneself and one's own, of animals and things, denied, warned of, told in play. */

const NAME = '<insult>|<coarseInsult>|<insultWhenAimed>|<demeaning>|<likenedTo>';
const DRESSED = '<unflattering>|<demeaning>|<contemptuous>';
const A = "een|ne|nen|n|zo'n|zo_ne|echte|rechte|volslagen|complete|een_echte|ne_echte|nen_echten|een_beetje";
const CHEAT = '<insult>|<insultWhenAimed>|<likenedTo>|<wrongdoer>';

export const GOOD_NATURED = `
ik|ikzelf ben|was|blijf <filler>? <filler>? de|het|den <filler>? ${DRESSED}? ${NAME}
ben|was ik <filler>? <filler>? de|het|den <filler>? ${DRESSED}? ${NAME}
${NAME} die|dat ik|we|wij ben|was|zijn|waren|blijf
${NAME} ben|was|bleef|blijf ik
mijn|m'n|mijnen|mijne|onze|ons ${DRESSED} kop|hoofd|brein|vingers|geheugen|ik
wij|we zijn|waren|blijven <filler>? <filler>? een|allemaal|maar|toch? bende|bendeke|stelletje|clubje|hoop|groepje|zootje|ploegje? ${DRESSED}? ${NAME}
ons|onze|mijn bende|bendeke|clubje|stelletje|groepje|ploegje|hoopje|team ${DRESSED}? ${NAME}
ik ${A} ${DRESSED}? ${NAME} ben|was|bleek
ik|mij|me .. ${A} ${DRESSED}? ${NAME} voelen|voel|voelde|vond|vind
ik|mij|me .. als ${A} ${DRESSED}? ${NAME}
zeg|zegt|beweer|bedoel|vind|denk|geloof niet dat ... ${NAME}
niet|nooit <filler>? zeggen|beweren|bedoelen|insinueren|denken dat|of ... ${NAME}
geen|niet .. van ${NAME}
niet iedereen|elke|alle|al|altijd ... ${NAME}
niemand is|noemt|noem|noemde <filler>? ${DRESSED}? ${NAME}
noem|noemen|noemt <filler>? niemand|geen_mens <filler>? ${NAME}
${NAME} noemen|uitschelden|schelden <filler>? is|kan|mag|lost|helpt|brengt|hoeft|gaat|doen
${NAME} te? noemen|noem|noemde|noemt|uitmaken|uitscheld
wie iemand|anderen|een_ander|mensen|elkaar ... ${NAME}
wie|iedereen_die|mensen_die|al_wie .. zegt|zeggen|denkt|denken|beweert|beweren|vindt|vinden|roept|gelooft dat ... ${NAME}
woorden|termen|woord|term|scheldwoorden|scheldwoord als|zoals|gelijk|met ... ${NAME}
ben|bent je|jij|u ook .. ${NAME}
proficiat|verjaardag|jarig|hiep|gefeliciteerd|dankjewel ... ${NAME}
${NAME} ... verjaardag|jarig|proficiat|gefeliciteerd
${NAME} ... zie|zien hem|haar|u|je|ze .. graag
${NAME} met een .. hart|hartje van|dat
${NAME} .. van_goud|van_peperkoek|en_een_schat|en_een_engel
lief|lieve|liefste|allerliefste|schattige|zotte .. ${NAME}
<pet> ... is|was|blijft|wordt|heet|zijn <filler>? <filler>? ${A}|de? ${DRESSED}? ${NAME}
onze|ons|mijn|mijne|deze|kleine <pet> .. ${NAME}
${NAME} van een|ne|nen|onze|mijn|zo'n <pet>
${NAME} van een|ne|nen|n|zo'n ${DRESSED}? <lifeless>|<dullThing>|<obscenity>
<lifeless> .. is|was|blijft|lijkt|wordt|zijn <filler>? <filler>? ${A}|de|het? ${DRESSED}? ${NAME}
${NAME} <lifeless>
wat een|ne|nen ${DRESSED}? ${NAME} die|dat|zo'n .. <lifeless>
opgelet|let_op|pas_op|opletten|oppassen|waarschuwt|waarschuwen|waarschuwing|hoed|wees_alert voor ... ${CHEAT}
${CHEAT} ... aan_de_deur|doen_zich_voor|zich_voordoen|geven_zich_uit|die_zich_uitgeven|opgepakt|aangehouden|veroordeeld|phishing|bankkaart|actief_in
speel|speelt|speelden|liep|liepen|voetbalden|rennen|rende|lopen als|gelijk|lijk kippen_zonder_kop|een_kip_zonder_kop|kieken_zonder_kop|kiekens_zonder_kop|een_kieken_zonder_kop
arme|arm sukkels|sukkelaars|sukkel|dutsen|duts|sukkelaar|stakkers|schapen|dieren
speelt|spelen|gespeeld|vertolkt|rol|vermomd|verkleed|schmink als|van|de|een .. ${NAME}
ben|is|was|zijn|altijd|weer|zit de_lul|de_pineut|den_dupe
uw|zijn|mijn|je|hun|zijne|haar|jouw lul|tieten|poes|zaad
`;
