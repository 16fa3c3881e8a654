/** "Ik hoop dat hij …": harm wished on somebody. */

import { THEM, YOU } from './menace-parts';

const WISHING =
  'hoop|hopen|wens|wensen|bid|bidden|wou|wilde|droom|smeek|duim|kijk_uit_naar|gun|gunnen|zou_willen|hopelijk|laten_we_hopen|zalig_zijn|mooi_zijn|goed_zijn|fijn_zijn|schoon_zijn|beter_zijn|feest|blij|content|gelukkig|trakteer|fles|champagne|vlag|vier|vieren|juich|lach|pinten|juichen';

export const HARM_WISHED = `
${WISHING} ... ${YOU}|${THEM} ... <misfortune>
${WISHING} ... ${YOU}|${THEM} ... krijg|krijgt|krijgen|oploopt|vangt|pakt|hebt|heeft .. <scourge>
${WISHING} ... ${YOU}|${THEM} ... <scourge> .. krijg|krijgt|krijgen|oploopt|toe|hebt|heeft|pakt|vangt|opdoet
${WISHING} ... <scourge> ... ${YOU}|${THEM} .. krijgt|treft|komt|haalt|wegneemt|opvreet|velt|pakt
${WISHING} ... <scourge> ... bij|voor|in|op ${YOU}|${THEM}|de|onze ...
${WISHING} ... ${YOU}|${THEM} ... voeten_eerst|voeten_vooruit|tussen_zes_planken|in_een_kist|in_een_lijkzak|onder_een_wit_laken|in_de_loopgraven
ik|we|'k wens|gun|wensen|gunnen ${YOU}|${THEM} ... zonder_remmen|ravijn|afgrond|klip|neerstorten|neerstort|bliksem|bliksem|instort|scherpe_bocht
ik|we|'k wens|gun|wensen|gunnen ${YOU}|${THEM} ... <scourge>
${YOU}|${THEM} wens|gun ik|we ... <scourge>|<misfortune>
^ <filler>? dat ${YOU}|${THEM} ... <misfortune>
^ <filler>? dat ${YOU}|${THEM} ... <scourge> ... krijgt|krijgen|krijg|treft|opdoet|pakt|vangt
^ <filler>? mag|mogen|moge|moogt ${YOU}|${THEM} ... <misfortune>|<scourge>
^ <filler>? krijg|krijgt|pak|vang <filler>? <filler>? <filler>? <scourge> !van|en_dan
van mij|ons mag|moogt|mogen ${YOU}|${THEM} ... <misfortune>|<scourge>|dood|kapot|hangen|branden
mag|mogen|moogt|moge ${YOU}|${THEM} ... <misfortune> $|en|gij|voor_mijn_part|voor_mij
${YOU}|${THEM} mag|mogen|moogt|moge .. van_mij|voor_mij|voor_mijn_part|wat_mij_betreft ... <misfortune>|<scourge>|dood|kapot|hangen|branden
voor_mijn_part|wat_mij_betreft|voor_mij|van_mij mag|mogen|moogt ${YOU}|${THEM} ... <misfortune>|<scourge>|dood|kapot|hangen|branden
${YOU}|${THEM} verdient|verdienen|verdien|verdiende .. <scourge>|<blowGiven>|strop|galg|doodstraf|dood|guillotine|brandstapel|spuitje|zweep
${YOU}|${THEM} zou|zouden|hadden|had ... beter <filler>? <misfortune>|dood|verdronken|doodgeboren|verzopen|gestikt|doodgeschoten|gestorven|nooit_geboren
jammer|spijtig|zonde ... dat <filler>? ${YOU}|${THEM} ... niet|nog ... doodgereden|verongelukt|dood|verdronken|gestorven|doodgeslagen|verzopen|doodgeschoten|raak|overreden|gestikt|leeft|geraakt
jammer|spijtig|zonde ... niet <filler>? raak|harder|dieper|dood|doodgereden|gemist
hoe_sneller|hoe_rapper|hoe_vlugger ... ${YOU}|${THEM} ... <misfortune>|dood|onder_de_grond|onder_de_zoden ...
rip|rust_zacht|rust_in_vrede ... binnenkort|straks|morgen|bijna|.. 2026|2027
`;
