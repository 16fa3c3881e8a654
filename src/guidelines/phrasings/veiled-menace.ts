/** Threats that say nothing outright: what is known of somebody, what might happen to what is theirs. */

import { BODY, HIS, I, ONE, THEM, YOU, YOURS } from './menace-parts';

const MIGHT = 'als|moest|mocht|wanneer|indien';
const CITED_HOURS = 'om|elke|iedere|alle|tegen|rond';

export const VEILED_MENACE = `
${I} weet|weten|ken|kennen|zie|zien|zag|onthoud|volg ... waar|hoe_laat|wanneer|langs_waar|welke|in_welke|naar_welke ... ${YOU}|${YOURS}|${THEM}|${HIS} ... woont|wonen|woon|slaapt|slapen|werkt|werken|thuiskomt|vertrekt|rijdt|fietst|wandelt|loopt|parkeert|schoolloopt|school|sport|traint|voetbalt|turnt|speelt|spelen|staat|staan|passeert|gaat|gaan|zit|zitten|komt|<dear>
waar ${YOU}|${YOURS}|${HIS} ... woont|woon|wonen|slaapt|slapen|schoolloopt|parkeert|school|traint .. dat? weet|weten ik|we|wij|iedereen|intussen
${I} kennen|ken|weten|weet|heb|hebben|hebben_nu .. ${YOURS}|${HIS} <filler>? adres|huisadres|nummerplaat|plaat|uren|huis|straat|auto|wagen|gewoontes|route|uurrooster|werkuren|gsm-nummer|school|kenteken|huisnummer|foto !nodig|genoteerd|goed_ontvangen
${YOURS}|${HIS} <filler>? adres|huisadres|nummerplaat|plaat|huis|straat|foto|auto .. ken|kennen|weet|weten|heb|hebben ik|we|wij|intussen ...
adres|nummerplaat|foto ... aan de|een|mijn <filler>? juiste|verkeerde|goede|bepaalde|maten|vrienden|mannen|gasten ... gegeven|doorgegeven|bezorgd
${CITED_HOURS} ... brengt|haalt|rijdt|fietst|vertrekt|wandelt|laat|loopt|stapt ge|gij|hij|zij|uw|zijn|haar ... <dear>|alleen|school|creche|opvang|huis|oefenplein
${YOURS}|${HIS} <filler>? <filler>? kind|kinderen|dochter|dochtertje|dochterke|zoon|zoontje|vrouw|moeder|kleine|kleindochter|kleinkinderen|kleinzoon|hond|paarden ... fietst|fietsen|stapt|stappen|loopt|lopen|wandelt|speelt|spelen|staan|slaapt|slapen|wacht|wachten|staat|zit|rijdt|gaat ... alleen|donker|bos|onbewaakt|'s_nachts|elke_dag|zonder_toezicht|laat
hoe gaat|is|zit het <filler>? met uw|je <filler>? <filler>? kinderen|dochter|zoon|vrouw|kleine|hond ... nog|nog_wel|school|alleen
${I} zag|zagen|heb|hebben|stond|volgde ... uw|je|zijn|haar <filler>? <filler>? kind|kinderen|dochter|dochtertje|zoon|vrouw|kleine|dochterke ... alleen|school|daarstraks|gisteren|staan|spelen|lopen|wandelen|schoolpoort|bushalte|gezien
jammer|spijtig|zonde|erg|dommage|triest|ongelukkig|sneu ... zijn? ${MIGHT} ... ${ONE}|er|iets|<dear> ... gebeurt|gebeurde|overkomt|overkwam|overkomen|gebeuren|vloog|vliegt|afbrandt|afbrandde|brand|kapot|misgaat|misging|verdween|viel|valt|krassen|lek|voorvalt|voorviel|vlam|tegenaan
${MIGHT} ... er? iets|wat .. met|aan ${YOURS}|${HIS} <filler>? <dear> ... gebeurt|gebeurde|overkomt|overkwam|misliep|jammer|spijtig
${YOURS}|${HIS} <filler>? <dear> ... iets overkwam|overkomt|overkomen|gebeurde|gebeuren|gebeurt
hout|strodak|rieten_dak|stal|schuur|huis|rieten|caravan|chalet|loods|tuinhuis|hooi|stro|kot|villa|gordijnen|dak brandt|branden|vat|vlamt|fikt ... goed|rap|snel|gemakkelijk|vlug|vlot|vlam|rapper|lekker|schoon
${YOURS}|${HIS}|zo'n|dat|die <filler>? <filler>? <dear>|remmen|band|hooi .. kan|kunnen|gaat|gaan|is|zijn|vat|vatten|ontploft|ontploffen|brandt|springt .. zomaar|rap|snel|gauw|vlug|wel_eens|wel_eens_zomaar|nogal ... weigeren|branden|ontploffen|begeven|kapot|lek|lossen|gebeurd|doorgeknipt|doorgesneden|vlam|vuur|$|verdwijnen|overreden|afgebrand|opgebrand
remkabel|remmen|rem|remleiding|wielbouten|wielmoeren|gasleiding|gaskraan|band|banden is|zijn|kunnen|kan|komen|komt .. rap|snel|gauw|zo|zomaar|gemakkelijk .. doorgeknipt|doorgesneden|los|losgedraaid|weigeren|lek|begeven|lossen|overgesneden|over|plat
${YOURS}|${HIS} ... van_hout|houten|hout|rieten|rieten_dak|papier|stro ... vergeet|onthoud|denk|brandt|brandbaar ...
staat|is ... van_hout|vol_hooi|vol_stro|van_papier ... vergeet|onthoud|denk|besef ...
als_ik_u_was|als_ik_gij_was|als_ik_jou_was|als_ik_jij_was|als_ik_hem_was|als_ik_haar_was|als_ik_ulder_was|in_uw_plaats|in_zijn_plaats|in_jouw_plaats ... alleen|straat|binnenblijven|binnen|deur|kinderen|wagen|auto|verhuizen|achterom|slapen|slot|slotenmaker|omkijken|donker|testament|oppassen|rug|komende|brandverzekering|verzekering|emigreren|uitkijken|onderduiken|vluchten|hond|kat
alleen|straat|binnenblijven|binnenhouden|deur|kinderen|wagen|auto|verhuizen|achterom|slapen|slot|omkijken|donker|oppassen|rug|testament|verzekering|emigreren|uitkijken ... als_ik_u_was|als_ik_gij_was|als_ik_jou_was|als_ik_jij_was|als_ik_hem_was|als_ik_haar_was|in_uw_plaats|in_zijn_plaats|in_jouw_plaats
zou <filler>? <filler>? niet meer? <filler>? alleen|zo_gerust|gerust|'s_avonds|rustig|te_gerust over|slapen|naar|buiten|op|door|gaan|rondlopen ...
zou <filler>? <filler>? mijn|m'n <filler>? <dear> ... niet|binnen|binnenhouden|beter ... als_ik|u|uw_plaats
kijk|let|zie|draai .. maar|dan|best|beter|goed|eens .. achterom|achter_u|achter_je|over_uw_schouder|over_je_schouder|in_uw_spiegel|onder_uw_auto|onder_uw_wagen|in_uw_achteruitkijkspiegel|uit_uw_doppen|uit_uw_ogen ... als|wanneer|voor|'s|vannacht|morgen|$|want|straks
doe|draai|sluit|hou ... uw|je <filler>? deur|deuren|ramen|rolluiken|vensters|poort .. maar|goed|best|dubbel|dicht|op .. goed|slot|nachtslot|dicht|dubbel .. vannacht|vanavond|want|voortaan|vanaf_nu|manneke|$
doe|draai|sluit uw|je deur maar ...
slaap|slaapt .. zacht|goed|lekker|wel .. zolang|voor|nu|terwijl|want|met ...
slaap|slaapt .. maar|best|voortaan|beter .. met|bij|niet .. licht|oog|mes|geweer|ogen|open|gerust ...
geniet <filler>? <filler>? <filler>? nog? .. van uw|je|zijn|de <filler>? <filler>? weekend|dagen|uren|vrijheid|tijd|benen|tanden|leven|rust|dag|auto|huis|gezondheid|kerst|week .. zolang|voor|want|nog|$
zolang ${YOU} <filler>? nog|ze_nog|die_nog|het_nog ... hebt|kunt|kan|leeft|ademt|heeft
zet u|je <filler>? <filler>? schrap ... want|als|wij|ik|manneke|$|gij
tik_tak|tiktak|tick_tock ... tijd|uur|om|burgemeester|schepen|u|uw|ge|<office>|<menaced>
tik_tak <office>
laatste waarschuwing|verwittiging|keer ... volgende|praat|vraag|waarschuw|verwittig|komt|of|$|vriendelijk|beleefd ...
${I} waarschuw|verwittig|zeg ${YOU} .. nog? een|een_keer|een_laatste|voor_de_laatste|geen_twee|geen ... keer|maal|tweede|twee
de_volgende_keer|volgende_keer|de_keer_daarop|een_volgende_keer ... ${BODY}|<weapon>|menens|prijs|raak|kasseien|stenen|iets_dat_tikt|praat_ik_niet|rem_ik_niet|rem_niet|geen_waarschuwing|erger|mes|bloed|<fate>|niet_bij_woorden|niet_meer_praten|tikt|echt|vuur|ruiten|banden|schieten
${I} ken|kennen|weet|heb|hebben ... mensen|gasten|mannen|iemand|volk|maten|er|kerels|venten|vrienden|russen|albanezen|motards ... die .. ... ${BODY}|problemen|probleem|regelen|oplossen|opkuisen|klusjes|werkjes|willen_leveren|geen_vragen|opruimen|niet_zachtzinnig|doen|afmaken|doen_verdwijnen
voor een|vijfhonderd|honderd|duizend|twee|tweehonderd|1000|500 ... ${BODY}|breken|regelen|verdwijnen|<maul>|<maim> ... mijn|ze|iemand|maten|gasten|doen ...
een_telefoontje|een_telefoon|een_belletje|een_woord|1_telefoontje|een_bericht .. van mij|ons|mijnentwege ... en ...
in ${YOURS}|${HIS} brievenbus|bus|post ... kogel|tikt|bom|kogels|mes|dode|rattenvergif|poeder|benzine
vraag|vraagt .. maar|eens .. aan ... hoe|waarom|wat ... gebroken|${BODY}|afgebrand|overkomen|ziekenhuis|spoed|gebeurd|rolstoel|verhuisd|kwijt
herinner|denk|weet|kijk ... aan|u|wat|naar|nog ... voorganger|vorige|laatste|uw_collega|die_van ... gebeurd|gevallen|overkomen|geeindigd|afgelopen|afgebrand|dood|verongelukt
${I} ... al eens|een|gezeten|iemand .. in coma|ziekenhuis|bak|gevang|gevangenis|hospitaal ... geslagen|slagen|geklopt|voor|geschopt ...
coma|ziekenhuis|hospitaal geslagen|geklopt|gestampt ... u|uw|niet_content|kwaad|gij|volgende
${YOU}|hij|zij loopt|komt|zijt|is|kom ... mij|ons .. nog|ooit <filler>? <filler>? tegen|eens ... lijf|donker|alleen|getuigen|steegje|camera's ...
zonder getuigen|camera|camera's|pottenkijkers|politie ... lacht|lachen|zien|praten|klein|uitpraten|regelen|spreken|buiten|$
${YOU}|hij|zij <filler>? krijgt|kunt|moogt|gaat|mag .. bezoek|visite .. verwachten|en|van|$|krijgen ... geen|prettig|mannen|maten|knuppels|nacht|donker|vannacht|mij
we|ik komen|kom ... babbeltje|praatje|bezoek|bezoekje|langs|uitleggen ... <weapon>|${BODY}|knieschijven|bidons|bidon|mazout|vannacht|maten|handschoenen|knuppels
${I} .. u|je|hem|haar .. eens|nog|wel|binnenkort .. bezoeken|opzoeken|weten_te_vinden|bezoekje_brengen .. met ... <weapon>|mazout|bidons|maten|mannen|man
<dear>|hond|kat|paard ... en ${I} heb|hebben|ken ... <weapon>|rattenvergif|vergif|rattengif|gif|antivries
rattenvergif|rattengif|vergif|antivries|scheermesjes|glas ... worst|gehakt|voer|frikandel|eten ... hond|kat|honden ...
${I} heb|hebben .. schop|spade|tractor|graafmachine|kraan|betonmolen|beerput|mestput ... bos|put|grond|beton|vergeten|weten|veld|maisveld
nummerplaat|plaat|adres ... kwestie van tijd
${YOU} moogt|mag|kunt|kan|zult .. al|alvast|best|maar .. <filler>? <filler>? <fate>|begrafenis|bed|kist|testament ... reserveren|bestellen|kiezen|regelen|zoeken|uitkiezen|boeken|kopen|maken|schrijven
bestel|reserveer|regel|kies|boek|koop|zoek|bel .. alvast|maar|al|best|een|uw|je .. <fate>|begrafenis|grafsteen|testament|pastoor|begrafenisondernemer|tandarts
zeg|vertel ... uw|je|zijn <filler>? vrouw|moeder|kinderen|gezin|familie ... <fate>|begrafenis|weduwe|zwart|afscheid|vaarwel|dag|kist|verzekering|niet_meer_thuis
neem <filler>? <filler>? afscheid van ${YOURS}|${HIS}|het ...
`;
