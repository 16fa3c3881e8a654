/** Asking for votes, members or money for a party. */

const NUMBERS = Array.from({ length: 40 }, (_, number) => number + 1).join('|');
const PLACE = 'plaats|nummer|nr|plek|positie';
const US = 'ons|mij|me|onze|mijn';
const POLLS =
  '13_oktober|14_oktober|8_oktober|9_juni|8_juni|oktober|zondag|stembus|stemhokje|verkiezingen|stemdag|verkiezingsdag|kiezer|kieslokaal|stemlokaal';

export const CAMPAIGNING = `
flyeren|geflyerd
onze|mijn|ons .. <campaign>
opbrengst|opbrengsten|geld|storting|alles ... naar|voor ... verkiezingskas|campagnekas|partijkas
kom|komt|help|steun|stort|hang|bestel|proficiat|leve ... <campaign>
partijcongres|kandidatenvoorstelling|verkiezingsfeest|campagneteam|partijdag ... !van_alle succes|top|applaus|ovatie|sfeer|zaal|volle|leden|lijst
lijst ${NUMBERS} ... ${PLACE}|stem|kies|kleur|bolletje|vertrouwen|grootste
stem|stemt|stemmen|kies|kiest|gestemd|kiezen|stemde ... lijst <filler>? ${NUMBERS}
stem|stemt|kies|kiest ... op|voor ons|mij|<party>|onze_lijst|mijn_lijst|onze_partij|onze_kandidaten|onze_ploeg !<housePart>|dorp|project|museum|plein|park|station|ontwerp|voorstel|afval
stem|stemt ... plaats ${NUMBERS}
stem|stemt|kies|kiest zondag|massaal|slim|bewust|lokaal|blauw|rood|geel|op_13_oktober|dus|dan|gerust|vandaag|morgen .. op|voor? ons|mij|<party>|onze_lijst|mijn_lijst|lijst|onze_partij|onze_ploeg !<housePart>|dorp|project|met
uw|je|jouw|jullie stem ... voor|op|aan ... ${US}|lijst|partij
geef|geeft|gun|schenk|bezorg ${US} ... stem|vertrouwen|voorkeurstem|kans|steun|mandaat
geef|geeft|gun ... lijst ... stem|vertrouwen|kans
wij|we|ik reken|rekenen .. op .. uw|je|jullie stem|vertrouwen
met uw|je|jullie stem|vertrouwen ... kunnen|kan|wil|willen|maken|gaan|ga|zal ... ik|we|wij
bolletje|bolletjes|kruisje|vakje ... ${PLACE} ${NUMBERS}
bolletje|bolletjes|kruisje|vakje ... bij|naast|achter|van|voor lijst|mij|mijn|ons|onze|<party>
zonder uw|je|jullie stem|stemmen|kruisje ... ik|wij|we
kleur|kleurt|kleuren ... bolletje|bolletjes|vakje ... bij|naast|achter lijst|mij|mijn|ons|onze
ik sta|kom .. op|bij|voor .. lijst !van
ik sta|kom .. op ${PLACE} ${NUMBERS}
ik sta|kom .. op de eerste|tweede|derde|vierde|vijfde|zesde|zevende|laatste|voorlaatste plaats|plek
sta|kom ik .. op|bij|voor .. lijst !van
ik|'k ben|blijf .. kandidaat !om
plaats ${NUMBERS} .. onze|mijn lijst
ik ... stel|stelde .. mij|me .. kandidaat|verkiesbaar
ik|wij|we .. trek|trekken|duw|duwen .. lijst
trek|duw|sta ik .. lijst
onze|mijn kandidaten|lijsttrekker|verkiezingsploeg|kandidates
onze|mijn lijst .. telt|trekt|wint|presenteert|rond|klaar|wil|zal|belooft
wij|we stellen|stelden|presenteren ... kandidaten
lees|ontdek|bekijk|download|dit|hier ... ons|onze|mijn .. verkiezingsprogramma|programmapunten|standpunten
ons|onze|mijn .. verkiezingsprogramma|partijprogramma|programmapunt|speerpunten
steun|steunt|steunen|sponsor ... ${US} ... campagne|partij|lijst|kandidaten|verkiezingscampagne|kandidatuur !tegen|voor_proper
mijn campagne !tegen|rond|over
zet ons|mij op 1|één|nummer_1|nummer_één|kop
alleen|enkel|slechts met|door ... verandering ... dorp|gemeente|stad|hier
wie op|voor ons|mij|onze|hen|hun|de_oppositie|de_meerderheid|lijst|die ... stemt|kiest|gestemd
stem|stemt .. op|voor ... ons|verandering|vernieuwing|continuïteit|ervaring|de_toekomst|een_nieuwe|zekerheid
wie ... op|voor ons|mij|onze kiest|stemt|kleurt
kiest|stemt ... wie|dan .. voor|op ons|mij
een stem .. op|voor ... is|betekent
durf|kies|ga|tijd .. voor .. verandering|vernieuwing|een_nieuwe_wind|een_ander_bestuur|een_nieuw_bestuur|de_wissel ... stem|lijst|oktober|partij|kies|wij|ons
met|dankzij uw|jouw|jullie stem|vertrouwen ... maken|gaan|kunnen|komt|winnen|breken
mijn|onze|de tegenkandidaat|tegenkandidaten|concurrent|concurrenten .. belooft|beloven|liegt|heeft|hebben|kan
help .. ons|mij .. winnen|aan_een|verkiezen|campagne|flyeren|over_de_streep|verkozen
ik|wij|we wil|willen|ga|gaan|zal|zullen .. uw|jullie|jouw stem|vertrouwen|burgemeester|volgende_burgemeester .. winnen|verdienen|worden|waard
zetel|zetels ... erbij|winnen|halen ... wij|ons|partij|lijst
lijsten|partijen .. beloven|beloofden|liegen|beloven_u
maak van ons|mij
onze campagne !tegen|rond|over|voor ... steunen|kiezer|verkiezingen|oktober|partij|lijst|affiches|kandidaten
stort|storten|storting|gift|giften|schenk|bijdrage|doneer|donatie|opbrengst ... partij|partijkas|verkiezingskas|verkiezingsaffiches|verkiezingscampagne|onze_campagne|mijn_campagne !tegen
word|wordt|maak|maakt .. lid|partijlid van ... partij|partijafdeling|<party>
word|wordt .. lid van onze|mijn ... partij|partijafdeling|lijst|jongerenafdeling
lid|lidkaart|leden|lidgeld ... van de|onze|mijn partij|<party>
sluit .. aan bij onze|mijn|<party>|de ... partij|lijst|partijafdeling
onze|mijn partij .. is|heeft|wil|kiest|staat|zal|gaat|vraagt|doet|durft|zegt|was|blijft|won|wint|pleit|legt
alleen|enkel|slechts ... partij|lijst|<party> ... kan|wil|zal|durft|doet|brengt|verandering
enige partij|lijst die|dat|met|in
de_enige|enige ... partij|lijst die
wij van <filler>? <party>|partij|lijst
wij|ik bij <party>
<party> ... kiest|wil|belooft|gaat|doet|zal|heeft|is ... wij|ons|onze|voor_u
<party>|partij|lijst .. belooft|beloven|liegt|liegen|verraadt|bedriegt ... kiezer|kiezers|belooft|veel|maar|u
lijst <filler>? ${NUMBERS} .. belooft|liegt|wil|heeft|doet|kan|is|verkoopt
stem|kies ... niet|nooit|geen ... op|voor ... lijst|<party>|partij|die_van|hen|hun
geen stem .. voor|aan ... lijst|<party>|partij
kom|komt|help|helpt|wie|gaan|gaat ... flyeren|folderen|verkiezingsborden ... mee|plakken|helpen|zaterdag|uitdelen
affiche|affiches|bord ... raam|voortuin|gevel|tuin ... partij|lijst|campagne|stem|kandidaat
barbecue|bbq|eetfestijn|receptie|spaghettiavond|mosselfeest|ledenfeest|nieuwjaarsreceptie|wafelenbak|kaasavond|pannenkoekenslag .. van onze|mijn|de ... partij|lijst|<party>|partijafdeling
onze|mijn partijafdeling|partijgenoten|partijgenoot|partijvoorzitter|partijbestuur|ledenfeest
zet|breng|help|maak|maken|stuur ${US} ... grootste|aan_de_macht|meerderheid|in_de_raad|in_het_college|sjerp
maken|maak wij|we ... de_grootste
samen ... maken|winnen wij|we ... verkiezingen|grootste|verschil ... ${POLLS}
tijd voor verandering|een_nieuwe_ploeg|nieuwe_wind|een_nieuw_bestuur|een_ander_bestuur ... ${POLLS}|stem|lijst|kies
${POLLS} ... stem|stemt|kies|kiest|kleur ... op|voor <party>|lijst_${NUMBERS.replaceAll('|', '|lijst_')}|ons|mij !<housePart>|dorp|project
op naar de zege|overwinning|stembusslag ... partij|lijst|oktober
ik|wij|we ga|gaan|ging|wil|willen ... voor de sjerp|burgemeesterssjerp|burgemeesterschap
word|wordt|maak ... uw|de volgende|nieuwe burgemeester ... kies|stem|lijst
mijn kandidatuur
mijn|onze verkiezingscampagne|verkiezingsstrijd|verkiezingsslogan|affiches
drinkbus|pet|pin|sjaal|ballon|ballonnen|t-shirt|badge|lidkaart|gadget|tas|balpen ... van de|onze partij
`;
