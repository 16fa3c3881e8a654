/** Threats by their ways of speaking: prices, deadlines, traps, tools laid ready, an example made of somebody else. */

import { BODY, HARMED, HIS, I, ONE, THEM, YOU, YOURS } from './menace-parts';

const SOON =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|vanavond|vannacht|straks|binnenkort|na_school|na_de_match|na_de_les|na_de_training|aan_de_poort|buiten|op_de_parking|dan|deze_week|volgende_week';
const ROUND = 'in|door|tegen|op|rond|uit|tussen|onder|achter';
const THROAT =
  'nek|keel|strot|kop|smoel|bakkes|muil|gezicht|tanden|ribben|gat|hol|kloten|ballen|oren|tronie|slokdarm|maag|bek|oog|ogen|schedel|helm';

export const MENACE_OF_MANY_KINDS = `
euro|bak|vat|premie|beloning|flappen|fles|trakteer|trakteren|tournee|cash|kas ... voor <filler>? wie|degene|diegene|iemand|de_eerste|hij_die ... ${BODY}|${HARMED}|<misfortune>|<beatenTo>|breekt|slaat|schiet|klopt|rijdt|steekt|lek|plat
wie ... ${BODY}|${HARMED}|<beatenTo> ... krijgt|verdient .. van mij|ons .. bak|euro|pint|pinten|vat|fles|premie
${I} betaal|betalen|geef|geven|trakteer ... wie|iemand ... ${HARMED}|<beatenTo>|${BODY}|<misfortune>
${I} pak|pakken|grijp|grijpen|nekken|krijgen|krijg .. die|dien|dat|diene|hem|haar|ze|u|je|de <filler>? <menaced>|<office>|${SOON}|wel|nog ... ${SOON}|$|.. ${SOON}
${I} doe|doen|doen_we ${YOU}|u|hem|haar|die|ze .. wat|iets|iets_aan|pijn|kwaad .. $|en|serieus|aan|zweer
${I} .. zweer|beloof|verzeker ... ${ONE} ... <blowGiven>|${HARMED}|<fate>|<beatenTo>|${BODY}|dood|kapot|eraan
${ONE} ... <blowGiven>|${HARMED}|<fate>|<beatenTo>|dood|kapot|eraan ... ik zweer
${THEM} ... gaat|gaan|zal|zullen <filler>? <filler>? <blowGiven> vangen|krijgen|incasseren|pakken|eten|proeven
${YOU}|${THEM} ... gaat|gaan|zal|zult|zullen|ga ... afzien|bloeden|eraan|creperen|branden|kermen $|en|manneke|vriend|<office>|als|wacht|gij|ik
^ ${YOU}|hij|zij|ze|die gaat|gaan|ga|zijt|bent|is eraan
gaat|gaan|zal|moet|kan <filler>? <filler>? bloed .. vloeien|stromen|spatten|kleven
bloed .. aan|op|over .. muren|muur|handen_kleven|stoep|vloer|trappen|straat|kasseien
ik|we <filler>? doe|doen ${YOU}|u|hem|haar|die|ze <filler>? wat|iets|iets_aan|pijn|kwaad
of ik doe ${YOU} wat
${YOU}|${THEM} ... soep|pap|eten|drinken ... door een rietje
door een rietje .. eten|drinken|soep|zuigen|pap
${YOU}|${THEM} ... naar_huis|weg|thuis|buiten|vertrekt|huis ... met|in|op .. 112|ambulance|ziekenwagen|lijkwagen|lijkzak|kist|brancard|berrie|krukken|rolstoel|mug|kruiwagen|draagberrie|zak
${YOU}|${THEM}|dat|het ... ${ROUND} ${YOURS}|zijn|hun <filler>? ${THROAT} ... geplooid|geramd|duwen|duw|douwen|draaien|rammen|steken|stampen|kloppen|slaan|gedraaid|gestoken|gestampt|geklopt|vliegt|geslagen|wikkelen|binden
krijgt|krijg|krijgen ... ${ROUND} ${YOURS}|${HIS} <filler>? ${THROAT}
zit|steekt|hangt|vliegt|knalt|landt ... ${ROUND} ${YOURS} <filler>? <filler>? ${THROAT} ...
met ${HIS}|${YOURS} <filler>? kop|hoofd|smoel|bakkes|gezicht|muil|tanden|poten door|tegen|in|onder|op|tussen|over .. glas|muur|raam|vitrine|deur|stoeprand|balie|loket|boom|bumper|tafel|kassei|kasseien|trap|voorruit|toog|betonmolen|deurpost|wc|stoep|borduur
staat|zit|ligt|kijkt|loopt|hangt|belandt hij|zij|ge|gij|die|ze ... loop|vizier|<weapon>|strop|galg|gracht|put|kofferbak
in de loop van ... <weapon>|kijken
hangt|ligt|staat <filler>? nog|al|altijd|genoeg .. koord|touw|strop|kabel|benzine|spade|schop|kalk|beton ... voor|klaar|in|schuur|garage|lang
aan|op|in .. galg|lantaarnpaal|lantaarnpalen|boom|bomen|kraan|paal|schandpaal|kerktoren|kerkhof|brandstapel ... plaats|plek|ruimte .. voor ...
plaats|plek ... voor ${THEM} ... aan|op|in .. galg|lantaarnpaal|boom|kraan|schandpaal|kerktoren|kerkhof|brandstapel
^ <filler>? <office>|<menaced>|college|schepencollege|gemeenteraad|bestuur|<insult> aan|tegen|op|naar|in .. galg|schandpaal|muur|brandstapel|schavot|strop|lantaarnpaal|guillotine|kanaal|gracht|schelde|leie
op|naar|aan .. brandstapel|schavot|galg|guillotine|schandpaal .. met|ermee
jammer|spijtig|zonde|dommage ... dat <filler>? ze|hij|zij|die|het|niemand ... niet|nog ... doorgedaan|doorgegaan|afgemaakt|harder|verder|voortgedaan|bewoog|raak|gemist|uitgedaan|erin|doorgeslagen|afgewerkt|overleefd
niet|niet_hard_genoeg <filler>? hard|genoeg|goed geslagen|geklopt|gemikt|geraakt|gestoken|geschoten ...
er|daar|hier ligt|zit|staat|hangt iets|een_pakje|een_pakketje|een_cadeau|een_verrassing ... tikt|ontploft|knalt|afgaat|tikken|ontploffen
iets|pakje|pakketje|doosje|brief dat|die tikt|ontploft|knalt|lekt
zet|op .. een rij|rijtje ... schiet|schieten|vuur|knal|knallen|kogel|mitrailleur
niemand|iemand|wie|niet_iemand ... die ... ${THEM} ... ${HARMED}|<misfortune>|<beatenTo>|neerschiet|doodrijdt|doodslaat|omverrijdt|afmaakt|buitenslaat|leert
^ <filler>? gooi|smijt|duw|schop|stamp|sleur|trap|kieper|kegel|donder|sjot|flikker|keil ze|hem|haar|die|dat|dien ... eraf|er_af|van|uit|buiten|overboord|over|in|af|onder
${I} sleur|sleuren|sleep|slepen|trek|trekken|smijt|smijten|stamp|trap|schop|jaag|kegel u|je|hem|haar|ze|die|dich|jullie ... van|uit|vanachter|door|over|buiten|achter|aan|onder|langs|in
${I} ... laat|laten|doe|doen ${THEM}|u|je ... inslikken|opvreten|opeten|bloeden|kruipen|smeken|kermen|slikken|janken|likken|vreten|afzien|kronkelen
${I} schiet|steek|knal|klop|sla|rijd|rij|maai|prop|duw|smijt|gooi|hang|stamp|verzuip|leg .. er <filler>? <filler>? <filler>? een|paar|enkele|allemaal|een_voor_een|minstens ... 
prop|schiet|steek|knal|klop|sla|maai|duw|smijt|gooi|hang|stamp|verzuip ik|we er <filler>? een|paar|enkele|allemaal ...
${I} schieten|schiet|bijten|bijt|steken terug
<weapon>|knuppels|kettingen|stokken|pikhouwelen mee want|dit|deze|en|$|jongens|mannen
${I}|ze <filler>? heb|hebben <filler>? uw|je|zijn|haar <filler>? foto|adres|nummerplaat|sleutel|sleutels|telefoonnummer
${I} ... heb|hebben ... sleutel|sleutels van uw|je|zijn ... 
ijzerdraad|prikkeldraad|vislijn|visdraad|staaldraad|nagels|spijkers|glasscherven|scherven|kraaienpoten|punaises|olie|vetkrijt ... fietspad|bocht|pad|wegel|baan|oprit|hoofdhoogte|halshoogte|banden|wielen|fietsers|<menaced>|paadje|jaagpad
span|spannen|leg|leggen|strooi|strooien ... ijzerdraad|draad|nagels|glas|spijkers|touw|kabel ... hoofdhoogte|halshoogte|fietspad|<menaced>|fietsers|voor
ik|we|wij heb|hebben ... jaar <filler>? <filler>? voor over|bak|cel|gevang
jaar zitten|cel|bak|gevang ... gij|u|hij|dood|ligt|ruil|waard|over
${YOURS}|${HIS} <filler>? <dear> was|waren|is <filler>? <filler>? <filler>? oefening|opwarming|begin|voorproefje|waarschuwing|repetitie|aperitief|voorgerecht|verwittiging
was|waren|is <filler>? <filler>? <filler>? oefening|opwarming|voorproefje|generale_repetitie|aperitief ... ${YOU}|${YOURS}|volgende
was|waren het uw|je <dear> ...
een|1 duwke|duwtje|duw|stampke|foutje|ongelukje|ongeval|ongelukske|brandje|valpartij|accident|accidentje|misstap is|zijn|gebeurt|gebeuren <filler>? rap|snel|gauw|vlug|zo|zo_rap ...
zou|zoudt|kunt|kan|moet <filler>? <filler>? beter|best niet|nooit <filler>? <filler>? alleen|'s_avonds|in_het_donker|te_laat ...
nacht|vannacht|donker kom|komen|sta|staan ik|we|wij ...
ik|we kom|komen ... over de muur|haag|omheining|hek|poort
${YOU}|hij|zij <filler>? gaat|loopt|fietst|stapt|rijdt|wandelt|zit|vertrekt|jogt|zwemt ... altijd|elke|'s_avonds|iedere ... alleen|donker|bos|kanaal|jaagpad|tunnel|parking|eenzaam|onverlicht
${YOU}|hij|zij <filler>? gaat|loopt|fietst|stapt|rijdt|wandelt|zit|vertrekt ... alleen ... donker|bos|kanaal|jaagpad|tunnel|parking|uw_auto|onverlicht|he
${YOURS}|${HIS} vrouw|man|moeder|dochter|zoon zet|brengt|haalt|rijdt|fietst|wandelt|werkt|parkeert ... om|altijd|elke|alleen|iedere ...
kogel|strop|nekschot <filler>? <filler>? te_duur|te_goed|te_zacht|verspild|te_snel|zonde ... 
voor ${THEM} ... kogel|strop|nekschot|galg ... te_duur|te_goed|klaar|genoeg|waard|over|hangen|bewaard
nog <filler>? dagen|nachten|een_week|vier_dagen|drie_dagen|twee_dagen ... kogel|kogels|bom|strop|bezoek
ducttape|kabelbinders|kalk|ongebluste_kalk|bleekwater ... schop|spade|kalk|touw|vuilzakken|put|kofferbak|zeil|zaag|bijl
gas geven|gegeven|geef|erop ... op|over|tegen .. dat|die|ze|<menaced>|<group>|volkje|fietsers
geef|geven|gaf ... gas ... op|over|als|wanneer .. dat|die|ze|hem|<menaced>|<group>|volkje
opdracht ... om ${THEM} ... in|onder|met|${HARMED} ...
ik|we steek|steken|zet|zetten ${YOURS}|${HIS} <filler>? <dear> .. aan|brand|fik ...
ik|we|'k neem|knip|snijd|snij|hak|kap|zaag|bijt .. die|uw|zijn|haar|je|elke|een <filler>? vinger|vingers|oor|oren|tong|hand|handen|duim|duimen|neus|teen ... mee|af|eraf|door
ge|gij|je|u hebt|heeft|krijgt .. tot ${SOON}|middernacht|'s_avonds ... anders|of|daarna|dan
ik|we breek|breken .. er .. alle|een|twee ${BODY}
ik|we|'k geef|geven u|je|hem|haar|ze|dich .. een|ne|nen|n'n <filler>? <blowGiven> ... 
hoe lang <filler>? kan|kunt|blijft|houdt ${THEM}|${YOU} ... zuurstof|adem|water|leven|eten|onder_water|wakker
torpederen|torpedeer|platbombarderen|bombarderen|uitroken|platbranden|platwalsen|afknallen ... ${THEM}|kamp|bootjes|wijk|straat|asielcentrum|zigeunerkamp
${THEM}|kamp|zigeunerkamp|bootjes|asielcentrum|wijk ... torpederen|platbombarderen|bombarderen|uitroken|platbranden|platwalsen|in_brand_steken|opblazen
`;
