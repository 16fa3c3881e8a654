/** That it should not be told yet, or not at all, said by who tells it. */

const DUTY =
  'mag|mocht|mogen|mochten|moog|kan|kon|kunnen|konden|moet|moest|moeten|moesten|hoor|hoort|hoorde|hoorden|horen|dien|dient|dienen|behoor|behoort|behoren|zou|zouden|had|hadden|wou|wilde|wilden';
const NOT =
  'niet|ni|nie|niks|niets|nooit|niemand|nergens|geen_woord|nog_niet|nog_niets|nog_niks|nog_niemand|geen_mens|geen_kat';
const YET = 'maar|doch|en_toch|toch|dus|evenwel|nochtans|wat_zou_ik';

export const NOT_TO_TELL = `
# may not tell
${DUTY} .. ... ${NOT} .. <utter> ... ${YET}
${NOT} .. ${DUTY} .. <utter> ... ${YET}
hoort|hoorde|behoort|dient|dienen|hoeft|hoeven .. ${NOT} .. te <utter>
${DUTY} ik|we|wij|dit|dat .. ... ${NOT} .. over|hierover|daarover .. <utter>
<silent> ... maar|doch|en_toch|nochtans|evenwel
moet|moest|moesten|moeten|zou|zouden|had|hadden|hoor|hoorde|dien ik|we|wij|dit|dat|het|dat_ik .. ... <silent>
${DUTY} .. ... voor mij|me|mezelf|mijzelf|ons|onszelf moeten? houden
mag|mocht|mochten .. de|deze kamer|zaal|muren|tafel|vergadering|lokaal .. niet uit|verlaten
zeg|zegt|vertel|vertelt|spreek het|dit|'t? .. niet|nergens|niemand voort|verder|door|rond
schend|schenden|schond|overtreed|breek|doorbreek .. ... <silent>|afspraak
staatsgeheim|staatsgeheimen als|maar|dat|te
nooit|niet bedoeld|bestemd|geschreven|gemaakt voor .. ogen|oren|buitenwereld|publicatie|pers|burger
voor de|het raad|gemeenteraad|pers|personeel|publiek|oppositie|vakbond het|dit weet|weten|hoort|verneemt|leest
mag|mocht|mogen|mochten|hoort .. niet geweten|gezegd|bekend|gehoord|verteld zijn|worden
ik|we|wij mag|mogen|mocht|mochten dat|dit|het .. nog? niet <utter> $
geen .. raadslid|mens|burger|journalist|ambtenaar|ouder .. mocht|mag|mochten <utter>
^ gefotografeerd|gekopieerd|overgeschreven|stiekem .. op|in|uit|van
is|zijn|waren|was .. <shut> maar|doch|en_toch
wil|willen|wou|wilde|wilden dit|het|dat pas|eerst ... maar|doch|toch
liever niet|nooit .. ziet|zag|verschijnen|publiek|gepubliceerd|gelezen|zien
houd|houdt|hou|houden u|je|ge|we .. best|maar|liefst .. voor uzelf|jezelf|u|je
niets|niks|niet .. .. aan .. personeel|ouders|buurt|inwoners|raad|vakbond|bewoners|kandidaten .. <madeKnown>
normaal|normaliter|eigenlijk|gewoonlijk|meestal|anders .. <silent> ik|we|wij
ik|we|wij .. ... weken|maanden|dagen|jaar|lang .. niets|niks|geen gezegd|gelost|verteld|woord
ik|we|wij|'k kan|wil|ga|zal|mag .. niet langer|meer <silent>
<silent> kan|wil|ga|zal ik|we .. niet
beloofd|beloofden|beloofde|gezworen|zwoer|zwoeren|afgesproken|afspraak|gevraagd|verzocht|overeengekomen|opgedragen|opgelegd|vroeg|vroegen|op_vraag|kregen|kreeg ... <silent>
<silent> .. ... beloofd|beloofden|afgesproken|de_afspraak|afspraak|gevraagd|gezworen|gevraagd|opgelegd|was_de_afspraak|de_boodschap|het_ordewoord|de_consigne
vraag|verzoek|vroeg|vroegen|gevraagd|verzocht|smeekte|smeekten om? .. ... ${NOT} te <utter>
<silent> ... gebroken|breek|breken|schend|doorbreek|gerespecteerd|genegeerd|aan_mijn_laars|geschonden|opgezegd
gedekt|gebonden|beschermd|verplicht .. door|aan|tot .. <silent>
ondanks|tegen|ingaand|in_strijd|in_weerwil|niettegenstaande .. .. <silent>|afspraak|afspraken|code|deontologie|instructie|instructies|orders|spreekverbod|wens|advies_van|verbod in|van|die|met|post|deel|vertel
tegen de .. deontologische|afgesproken|interne .. code|regels|afspraken in?
tegen .. afspraken|afspraak|instructies|regels|wil|code in
zonder .. medeweten|toestemming|goedkeuring|toelating|akkoord|fiat|goedvinden van .. ... <innerCircle>|<office>|iemand
# trouble for who tells it
op .. mijn|ons|onze kop|donder|doos|kap|neus|kloten|dak
kost|kosten mij|me|ons .. ... mandaat|kop|zitje|postje|job|baan|werk|schepenambt|zetel|lidkaart|vel
riskeer|riskeren ik|we .. ... mandaat|job|klacht|sanctie|ontslag|tucht|tuchtprocedure
zal|zullen|gaat|gaan .. .. vloeken|razend|furieus|woest|tieren|briesen|boos|kwaad|niet_blij|ontploffen|opspelen|niet_graag ... maar|dat|omdat|want|om
zal|zullen|gaat|gaan .. mij|me .. haten|villen|vermoorden|wurgen|lynchen|niet_bedanken|kwalijk
niet in dank
wordt|word mij|me|ik .. niet in_dank
mijn ontslag|broodroof
# as if you had not seen it
doe|doet alsof ge|je|u|of ... niet|niks|niets .. gezien|gelezen|weet|gehoord
vergeet dat ge|je|u .. dit|het
u|ge|je|jullie .. hebt|heb|heeft dit|het|'t|mij|niets|niks .. nooit|niet|niets|niks gelezen|gezien|gehoord
dit|het|dat heeft|heb|hebt|hebben niemand|u|ge|je .. van mij|gehoord|gezegd
wis|verwijder|verbrand|delete .. na lezing|lezen|dit_bericht
niet van mij
citeer|quoteer|noem mij|me .. niet|nergens
houd|hou|houdt|houden het|dit|'t|dat .. ... onder|stil|voor|geheim|discreet|binnenskamers|tussen .. ons|uzelf|jezelf|je|u|a.u.b|aub|nog|even
nog|nog_even|nog_wat|voorlopig|voorlopig_nog .. <silent>
onder|beneden de radar|pet|mat|roos houden|te_houden|gehouden|blijven|bleef
# before the hour
voor|vooraleer|voordat|eer|alvorens ge|je|u|iemand|iedereen|men|de_rest|het|'t|ze .. ... krant|gazet|media|pers|nieuws|radio|tv|persconferentie|stadhuis|gemeenteraad|raad .. leest|hoort|staat|ziet|verneemt|haalt|weet
pas|eerst .. ... maken|maakt|communiceren|communiceert|kondigt|kondigen|stellen|stelt|brengen|brengt ze|het|we|hij|de .. ... bekend|aan|voor|buiten|maar
jullie|u|ge|je|gij|gulder weten|weet|hoort|leest|lezen|horen|krijgt|krijgen|hebt het|'t .. hier|nu|van_mij .. al|alvast
<madeKnown> .. wordt|is|komt|volgt .. ... pas|eerst|later|straks ... ${YET}
publicatie|bekendmaking|communicatie|aankondiging|mededeling .. volgt|komt|is .. pas|later|nog|eerst
nog niet|niets|niks .. ... <madeKnown> ... maar|dat|en_toch|doch
is|zijn|werd|was|waren|heeft .. ... nog niet .. aan .. ... <madeKnown>
beslist|besloten|goedgekeurd|rond|getekend|gekozen|in_kannen_en_kruiken .. maar|doch|en nog niet .. <madeKnown>
niemand|nog_niemand .. weet|wist|mag|kent .. ... nog|dit|het|dat .. maar|behalve
zolang .. ... niet|nog_niet .. ... mogen|mag|moeten we|ik|wij|dit|het
voorkennis
nergens .. publiek|openbaar|online|op_papier|te_raadplegen|te_lezen|te_vinden|terug_te_vinden|gepubliceerd ... behalve|maar|wel
nergens .. publiek|openbaar te raadplegen|lezen|vinden|zien
behalve nu? hier
staat|staan niet|nergens .. op|in de|het .. website|agenda|notulen|verslag|persbericht|besluitenlijst|bundel ... maar|wel|en
op de agenda als .. ... personeelsaangelegenheid|personeelszaak|personeelsdossier|personeel|varia|punt|a|mededeling ... wel|maar|gaat
personeelsaangelegenheid|personeelsaangelegenheden|personeelszaak ... gaat|ging|betreft .. over
psst|pssst|ssst|sst ... voor|niet|geheim|mag|primeur ... maar|krijgen|krijgt|komt|wint|winnen|gaat|wordt|leest
op mijn|onze vingers getikt
op mijn|onze vingers .. worden|krijgen|krijg|getikt_worden
hoort|hoorde|behoort .. .. niemand te weten|horen|lezen
krijg|krijgen ik|we .. ... last|problemen|miserie|ruzie .. mee|door
`;
