/** Who threatens whom, and when: what the phrasings of threats share. */

export const I = "ik|we|wij|'k|kga|kzal|kzou|kgon|ich|<myFolk>";
export const YOU = 'ge|gij|je|jij|u|jullie|gulle|gulder|gijlie|ulle|ulder|uzelf|gijzelf|ulle';
export const YOURS = 'uw|uwe|uwen|je|jou|jouw|jullie|ulle|oe|oew|joe|joen|diene|dijn';
export const HIS = 'zijn|zijne|zijnen|haar|hun|diens|z’n';
export const THEM =
  'hij|zij|ze|die|dien|dienen|dat|hem|haar|hen|hun|dich|em|iedereen|allemaal|allebei|alletwee|zulke|zoiets|zo_een|<menaced>|<office>|<group>|<slur>|<insult>|<coarseInsult>';
export const ONE = `u|uw|uwe|uwen|je|jou|jouw|jullie|ulle|ulder|oe|oew|joe|joen|${THEM}|iedereen|elke|alle|al|<dear>`;
export const SHALL =
  'ga|gaan|gaat|gon|goan|goa|gaon|zal|zullen|zul|zou|zouden|zoe|kom|komen|wil|willen|moet|moeten|moest|moesten|zin_om|zin_hem|goesting_om|klaar_om|bereid_om|zweer|droom_ervan|kgon|kga|kzal|kzou';
export const MUST = 'moet|moeten|moest|moesten|zou|zouden|mag|mogen|mocht|kan|kunnen|dient|hoort|durft';
/** "Als ge nog eens …", "wie …", "blijf eraf of …". */
export const IF =
  "als|wanneer|zodra|indien|moest|mocht|nog_een|nog_een_keer|nog_eens|nog_ne|nog_zo'n|nog_zoiets|wie|al_wie|degene|diegene|de_eerste|de_volgende|de_eerstvolgende|elke|iedereen_die|of|anders|dan|volgende_keer|de_keer_daarop|zo_niet|morgen|vannacht|vanavond|straks|zaterdag|zondag|maandag|vrijdag|want|kom|durf|zeg|blijf|raak|zwijg|trek";
export const BODY =
  '<bodyPart>|muile|smoelement|wezen|ziel|gat|hol|kloten|pens|buik|maag|pollen|handen|hand|tong|ribbenkast|lijf|frak|mond';
export const HARMED = '<harm>|<maul>|<maim>';
