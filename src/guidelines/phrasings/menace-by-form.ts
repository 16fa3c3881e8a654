/** Threats by the form of the sentence: so hard that, until, your turn, life for life. */

import { BODY, HIS, I, IF, ONE, SHALL, THEM, YOU, YOURS } from './menace-parts';

export const MENACE_BY_FORM = `
${I} <filler>? ${SHALL}|<blow> ... ${ONE} ... zo hard|diep|fel|lang|plat|goed|stevig|vast|ver ... dat|totdat|tot ...
${ONE} ... tot|totdat het|ze|hij|zij|ge|er|alles|die kraakt|breekt|bloedt|knapt|kraken|breken|smeekt|smeken|jankt|janken|zwijgt_voorgoed|stikt|barst|piept|kermt|los_komt
tot|totdat|zodat ${YOU}|hij|zij|ze|die|er|het .. niet|geen ... meer spartelt|beweegt|ademt|bewoog|ademde|piept|lacht|loopt|spartelde|opstaat|rechtstaat|leeft|zichtbaar|herkenbaar
${I} <filler>? sta|staan|kom|komen|wacht|wachten ... aan|voor|bij|onder|achter uw|zijn|haar|je|jullie|hun <filler>? deur|poort|schoolpoort|huis|raam|bed|venster|voordeur|auto|achterdeur|bureau ... met|en|$|vannacht|wakker
sta|staan|komen|kom ik|wij|we ... met ... man|maten|mannen|gasten|vier|zes|tien ... aan|voor|bij uw|zijn|haar|je|hun deur|poort|huis|raam
voor|of|dan|en|anders ik|we|'k <filler>? mijn|mijnen|mijne|de|onze <filler>? <weapon> haal|halen|neem|pak|nemen|ga|bovenhaal|ga_halen|laad|bovenhalen|gebruik
${I} ... mijn|mijnen|mijne|onze <filler>? <weapon> ... laten_spreken|spreken|boven|bovengehaald|bovenhalen|gebruiken|klaargelegd|gewet|gescherpt|gewassen_met
maak|zie|zorg dat ge|gij|je|jullie weg|wegkomt|weg_zijt|vertrekt|wegblijft ... voor|of ik|we|er|het ...
wegkomt|wegblijft|weggaat voor|of ik|we|er ...
${YOURS}|uw|je|zijn <filler>? beurt om te? ... bloeden|branden|sterven|vallen|lijden|afzien|hangen
is|wordt <filler>? het <filler>? uw|jouw|zijn|haar beurt $|manneke|om_te|vriend
morgen|straks|vannacht|zondag|volgende_week zijt|bent|is ${YOU} <filler>? aan_de_beurt $
leven om leven
tand om tand
oog om oog ... 
als ... sterft|doodgaat|valt|sneuvelt ... sterft|gaat|valt|volgt|ligt ${YOU}|hij|zij .. ook|mee|dan
kiezen|kies ... linker|linkse|linkerknie|knie|arm|been|hand|vingers|oog ... rechter|rechtse|knie|arm|been|hand|oog
<weapon> ... doet|doen|aanricht|kan|kunnen .. met|aan .. ${BODY}|mensen|<menaced>
steen|bliksem|dak|plafond|boom|piano|dakpan|tak|baksteen|kraan|muur|toren ... op|onder ${YOURS}|${HIS} <filler>? hoofd|kop|nek|schedel|bakkes ... valt|vallen|terechtkomt|komt|landt|en
beginnen bidden|tellen|pakken|graven
begin|moogt|bid .. al|maar .. bidden|te_bidden|te_graven|graven|een_put_te_graven
lees|zeg|bid <filler>? <filler>? uw|je gebeden|laatste_gebed|schietgebed|onzevader
lijken tellen|vallen|rapen|bergen
tellen|rapen we|ze .. lijken|doden
was|waren <filler>? maar|enkel|alleen|nog_maar <filler>? <filler>? proef|test|begin|voorsmaakje|generale|voorproefje|oefening|waarschuwing|repetitie ...
kogelvrij|kogelvrije .. vest|ruiten|glas|wagen|auto ... aan|nodig|kopen|best|beter|dragen
${I} doe|regel|fiks|verzorg .. de rest $|wel|zelf
${I} ga|zal|gaan|zullen ${ONE} ... raken|pakken|krijgen|liggen_hebben ... waar|dat|tot|pijn
${I} weet|weten|wist .. wel|goed|precies? wat <filler>? <filler>? te? doen|ik|we|te_doen met ${THEM} ...
mag|mogen|moogt|kan ${YOU}|hij|zij|ze .. blij|gelukkig|content|van_geluk ... getuigen|camera's|anders|dat_ik|volk|nog_leeft|leeft|nog_lopen
${IF} ... lag|ligt|lagen ${YOU}|hij|zij|ze .. nu|al|daar ... koelcel|ziekenhuis|gracht|spoed|kerkhof|kist|grond|coma|graf
vel|huid|oren|nagels|tanden|haren|kop|ballen .. van|eraf|af|eruit ... stropen|trekken|rukken|snijden|branden|schillen|villen
${I} ... draai|wring|wrik|plooi|breek ... ${YOURS}|${HIS} <filler>? pols|arm|nek|enkel|been|vingers|oren|duim|polsen ...
als|wanneer|de_dag|het_moment ... <slay>|<blow>|hak|kap|zaag|sloop|rijd ik|we ${YOU}|u|hem|haar|ze .. <filler>? ook|mee|om|neer|plat|af|kapot|eraf|omver $
zou|zouden|zal <filler>? ik|we ... eens goed|flink|stevig ... door_elkaar|rammelen|schudden|aanpakken|afdrogen|onder_handen|vastpakken
met <filler>? fakkels|rieken|knuppels|benzine|hooivorken|messen|geweren|kettingen|bijlen $|naar|op|voor|tegen|erop
er komt een nacht|avond dat uw|zijn <dear> ...
`;
