/** "Als ge nog eens …, dan …": harm on a condition, and harm at a time. */

import { BODY, HIS, I, IF, ONE, YOU, YOURS } from './menace-parts';

export const HARM_IF = `
${IF} ... ${YOU}|hij|zij|ze|die|<menaced>|<office>|<insult> ... <fate>
${IF} ... ... dan|en|of ligt|zit|gaat|vliegt|rijdt|eindigt|belandt ${YOU}|hij|zij ... <fate>
${YOU}|die|hij|ze gaat|gaan|komt|ligt|zit|vliegt|eindigt|belandt|draagt|dragen .. op|in|met|naar|onder|tussen <filler>? <filler>? <filler>? <fate> ... buiten|naar_huis|als|$|nog
ze|we|wij dragen|voeren|rijden|leggen|steken|brengen ${YOU}|u|hem|haar .. <fate>
vallen|gebeuren|vloeit er .. klappen|doden|slagen|bloed|rake_klappen als|wanneer|indien ge|gij|je|hij|ze|u|die|jullie
${IF} ... vallen|vloeien|gebeuren|volgen|vallen_er|vloeit|stroomt .. er? <filler>? klappen|doden|gewonden|slagen|slachtoffers|bloed|rake_klappen|dooien
vloeien|vloeit|stromen|stroomt|gaat ... bloed ... vloeien|stromen|$|in
bloed gaat|zal|moet|gaan <filler>? <filler>? vloeien|stromen|spatten
zonder bloed|doden|slachtoffers ... opgelost|geraken|gaan|lukken|weggaan
${IF} ... ${YOURS}|${HIS} <filler>? <filler>? ${BODY} ...  eraf|af|eruit|kapot|gebroken|kwijt|over|in|plat|kraken|dicht
${YOU} ... geen <filler>? <filler>? ${BODY} meer
${IF} ... geen <filler>? ${BODY} meer .. over|heel|hebben|hebt|heeft|$
${YOU} ... ${BODY} ... in .. bokaal|doos|zakje|zak|handen ... naar_huis|dragen|meenemen|meegeven|meekrijgen
met <filler>? kapotte|gebroken|twee_gebroken <filler>? ${BODY} ... naar_huis|doen|buiten|zien|$
${IF} ... ${I} ... <weapon>
<weapon> ... ${I} ... ${IF}
^ kom|durf|zeg|raak|probeer|doe|doet|blijf|waag|zet ... ... en|of|dan ${I} <filler>? <blow>|<slay>|breek|trek|smijt ...
nog een|eens|ne|een_keer|een_woord|een_stap ... ... en|dan ${I} <filler>? <blow>|<slay> .. ${ONE}
als|moest|mocht|zodra|wanneer ... ... <blow>|<slay> ${I} .. ${ONE}|er_op|erop|erover
${I} <blow>|<slay> .. ${ONE} ... als|moest|mocht|zodra|wanneer ...
moest|mocht|als|had ${I} ... ${ONE} .. <filler>? vastkrijg|vastkrijgen|tegenkom|tegenkomen|tegenkwam|te_pakken|in_handen|in_mijn_handen|in_mijn_pollen|tussen_mijn|vast_krijg|zie|ontmoet ... ... sloeg|sla|klop|klopte|stond|blijft|schiet|breek|brak|maak|maakte|vermoord|wurg|rijd|rij|rem|rest|dood|kapot|herkent|verrot|niet_goed|bont
${I} ... ${ONE} .. vastkrijg|vastkrijgen|vastpak|te_pakken_krijg|in_mijn_handen_krijg|tussen_mijn_handen_krijg|in_mijn_pollen_krijg|beetkrijg|in_de_finger_krijg
als|tegen|wanneer|zodra ${I} met ${ONE} klaar|gedaan ...
${I} <filler>? wil|kan|kunnen|sta|staan ... niet|niets|geen ... instaan|garanderen|garantie|verantwoordelijk .. veiligheid|gezondheid|leven|gevolgen|gebeurt|ongelukken
niet|niks ... instaan|garanderen voor .. veiligheid|gezondheid|leven ...
wie .. aan mijn|ons|onze ... raakt|komt ... <fate>|dood|kapot|gaat_eraan|kogel|<weapon>|<blowGiven>|${BODY}|onder
wie ... zal|gaat|mag ... <fate>|bloeden|creperen|voelen|bekopen|kapotte|gebroken|kop|tanden|<weapon>
wie ... krijgt ... <blowGiven>|<weapon>|<fate>|kopstoot
de_volgende|de_eerste|de_eerstvolgende|elke|iedere|eender_welke ... ... krijgt|schiet|sla|rijd|hang|jaag|vliegt|gaat|komt ... <blowGiven>|<weapon>|<fate>|${BODY}|niet_meer_buiten|kogel|levend|gracht|kanaal|dood|kapot|neer|omver
de_volgende|de_eerste|wie ... komt .. hier|er niet meer buiten|levend|weg|recht
wie ... kap|sla|schop|schiet|rijd|knal|klop|steek|breek|maak ik .. ook? <filler>? om|dood|neer|omver|kapot|eraf|verrot|over|af
dan|of|anders|want gebeuren|gebeurt|overkomen|gebeur er .. dingen|iets|ongelukken|rare_dingen|accidenten|iets_ergs|lelijke ...
of|anders|dan er gebeuren|gebeurt|overkomt|komen|vallen .. dingen|iets|ongelukken|accidenten|lelijke|ergs|doden|gewonden|klappen|slachtoffers ...
of|anders wij|ik|we komen|kom|gaan|zorgen|zorg|steken|snijden|breken|halen|schieten|branden|branden|snijd|breek|haal|steek|gooi|gooien|smijten|pakken|pak|vil|villen|vermoord ... ${ONE}|<dear>|${BODY}|het ... 
verkoop|verhuis|vertrek|trek|zwijg|stop|hou|betaal|maak|zorg ... ... voor .. het|er|ge|we|iets .. afbrandt|brandt|te_laat|gebeurt|ongelukken|wij_komen|in_brand
zorg|zorgen|let|zie ... dat ... kat|hond|kinderen|kleine|vrouw|dochter|zoon|kind ... niets|niks|iets ... overkomt|gebeurt|tegenkomt|voorvalt
zorg|zie|hoop dat <filler>? dokter|ambulance|spoed|ziekenwagen|pastoor|begrafenisondernemer|dokter_van_wacht ... klaarstaat|klaar|paraat|oppakt|vrij
`;
