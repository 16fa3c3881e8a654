/** What somebody feels who cannot stand a group that is named in the same breath. */

export const LOATHING_ASIDE = `
mijn|ons|m'n|het|me bloed|gal .. kookt|kookte|koken|stolt|over|omhoog|loopt_over
mijn|m'n|de|het|haar|nekhaar haren|nekharen|haar|nekhaar .. ten_berge|overeind|rechtop|rijzen|recht
mijn|m'n maag|darmen|ingewanden .. keert|keren|draait|draaien|om|samen|krimpt|opspeelt|protesteert
mijn|het eten|ontbijt|avondeten|maaginhoud|maagzuur .. omhoog|boven|terug|naar_boven|eruit
mijn tenen krullen
kippenvel|koude_rillingen|rillingen|kriebels|buikpijn|maagpijn|maagzweer|hoofdpijn|jeuk|uitslag|stress|zenuwen|galblaas|braakneigingen|kotsneigingen|de_daver|de_schijterij|oprispingen .. van|bij
krijg|krijgt|krijgen|bezorgen|bezorgt|geeft|geven .. kippenvel|koude_rillingen|rillingen|kriebels|buikpijn|maagpijn|jeuk|uitslag|braakneigingen|kotsneigingen|de_daver|de_kanker|het_zuur|de_pest|de_kolder|het_op_de_zenuwen
op|van mijn|ons|onze zenuwen|systeem|tenen|kap|heupen
mijn|de|me|m'n strot|keel|neus|oren|gat .. uit|uitkomen|uitgekomen
kotsen|braken|spuwen|spugen|overgeven|walgen|kokhalzen|kots|walg|kokhals|gruw|gruwel|ril|huiver|griezel .. van|bij|op|als|wanneer|voor
van .. kotsen|braken|walgen|overgeven|kokhalzen|spuwen
moet|moest|zou|kan|kon|begon|wil .. bijna|haast|direct|er|gewoon? kotsen|braken|overgeven|walgen|spuwen|kokhalzen
word|wordt|worden|werd ... er? misselijk|onwel|kotsmisselijk|ziek|onpasselijk|doodziek|woest|razend|horendol .. van
misselijk|onwel|kotsmisselijk|doodziek|onpasselijk|horendol .. van
maakt|maken|maakte mij|me|ons ... misselijk|onwel|ziek|razend|woest|kwaad|agressief|pissig|triest|moordlustig
niets|niks|niemand|weinig maakt|werkt|ergert|irriteert|stoort|degouteert|walgt|irriteert mij|me|ons ...
niemand .. die|waar ik meer|zo|erger veracht|haat|verafschuw|minacht|verfoei
ik .. meer|harder|intenser veracht|haat|verafschuw|verfoei|minacht
niet|nooit meer? .. aanzien|uitstaan|verdragen|luchten|pruimen|rieken|velen|harden
niet|nooit zo? .. begrepen|gesteld op
het niet zo? begrepen|voor|op_met
slecht|moeilijk|nauwelijks|amper .. verdragen|uitstaan|velen|hebben|aanzien|luchten
weg met ze|die|hen|hun|dat|alle|al
bah|baah|bwah|jakkes|jakkie|gadver|gadverdamme|getverderrie|getver|ieuw|yuk|beuk|jek
om .. van te? kotsen|braken|walgen|spuwen|overgeven|te_kotsen|te_braken|te_walgen
haat|afkeer|walging|weerzin|minachting|hekel|afgunst|razernij .. groeit|groter|dag|oploopt|eindeloos|grenzeloos|mateloos|diep|zit
een|ik hekel|pesthekel|broertje_dood|bloedhekel|rothekel|grondige_hekel
kan|kunnen|kon .. bloed|kop|gezicht|smoel|tronie|stem|geur .. drinken|niet
wel hun|zijn|haar|dat bloed .. drinken
ik ... uitspugen|uitspuwen|uitkotsen
spuug|spuw|spuwen|spugen|kots|schijt|pis .. op ze|hen|hun|die|dat
mij|me|ons een|nen gruwel|doorn_in_het_oog|steen_in_de_schoen|nagel_aan_mijn_doodskist|steenpuist
nagel aan mijn|onze doodskist
doorn in het|mijn|ons oog
geen|nul|weinig greintje|sikkepit|gram|snars|spat|sprankel|flard .. medelijden|respect|sympathie|begrip|verstand|beschaving|fatsoen|manieren|eer|hygiene|gevoel|schaamte|moraal|eergevoel|opvoeding|hersens|trots|waardigheid
geen|nul ... manieren|opvoeding|fatsoen|beschaving|hersens|hersenen|schaamte|eergevoel|ruggengraat|moraal|geweten|verstand|hygiene .. bijgebracht|gekregen|meegekregen|kennen|kent|geleerd|hebben|heeft|$
het|een verstand|iq|hersenen|brein|intellect|hersens|niveau|geheugen|inzicht|geweten|manieren van een|ne|nen ...
verstand|iq|hersenen|brein|intellect|hersens van een|ne|nen
te|zo dom|stom|lui|vuil|lomp|achterlijk|onnozel|traag|stompzinnig .. om|voor|dat
kunnen|kan|weten|weet|willen|wil|doen|doet niks|niets ... niks|niets
duivel|hel|satan .. gemaakt|gezonden|gestuurd|uit|kinderen|gebroed|zelf
`;
