/** That the author did not check: said with the claim, or right after it. */

export const UNCHECKED = `
niet|ni|nie bevestigd maar
^ niet|ni|nie|nog_niet bevestigd|gecheckt|gecontroleerd|geverifieerd
bevestigd is het|dat .. niet
onbevestigd|onbevestigde
niet gecontroleerd|gecheckt|geverifieerd .. wel|maar
weet|weten .. niet of het|dat|dit|er|'t .. ... klopt|waar|van_aan|aan
of het|'t|dat klopt|waar .. ... weet|weten .. niet
geen idee of het|dat|'t .. klopt|waar
of het|'t|dat waar is
zeker is het|dat|'t .. niet
zeker ben ik .. niet maar
klopt|klopte misschien|mogelijk|wellicht niet maar
checken|nagaan|controleren|bewijzen|bevestigen kan ik|we .. niet
kan|kunnen .. niet checken|nagaan|controleren|bewijzen .. maar
voor wat het waard is
ik|we|'k zeg|vertel|zet het|'t|dit toch|ook maar|voort|door|verder|op
ik|we|'k zeg|vertel|zet|geef|deel het|'t|dit maar|gewoon voort|door|verder|op|mee|even|zoals_ik
ik|we|'k vertel het|'t|dit maar|gewoon zoals|gelijk ik
ik|we|'k geef|deel|zet het|'t|dit .. mee|door|op|zoals zoals|gelijk ik|we .. opving|hoorde|kreeg|gekregen|gehoord|opgevangen|vernam|las
geef|deel|vertel het|'t|dit .. zoals|gelijk ik .. opving|hoorde|kreeg|gekregen|gehoord|opgevangen|vernam|las
geen papier|papieren|bewijs|bewijzen|bevestiging|document gezien|gekregen|gevonden|maar|voor|van
papier|papieren|bewijs|bewijzen .. heb|hebben ik|we .. niet
bevestiging|ontkenning heb|kreeg|vond|is .. niet|evenmin|nergens
als|indien het|'t|dat klopt|waar_is|waar
klopt|waar als het|'t
kan .. verzonnen|fout|overdreven|gelogen|onwaar zijn
kan|kunnen .. .. mis|fout zijn|hebben
nog? bij niemand .. aftoetsen|checken|navragen|nagevraagd|afgetoetst
niet|niemand|nergens kunnen|kon|kan .. aftoetsen|verifieren|verifiëren|checken|navragen|bevestigen|nalezen|terugvinden
kan|kon|kunnen .. .. niet|niemand|nergens .. aftoetsen|verifieren|verifiëren|checken|navragen|bevestigen|nalezen|terugvinden
vind|vinden|vond|lees|las ik|we .. ... niets|niks|nergens .. over|officieel|terug
op|in de|het|'t website|nieuws|krant|site|gemeenteblad ... niets|niks|nergens
nieuws|krant|kranten|media|gemeente|stadhuis .. niks|niets
officieel .. niets|niks|niet .. gezegd|bevestigd|vernomen
't|het zal wel|dus .. waar|kloppen
zal|zullen wel|dus iets|iet|wat van aan|waar
joost mag het weten
geen idee van wie|waar het|dat|'t .. komt|vandaan
vraag mij|me niet van|hoe wie|ik
van wie ze|hij|ik het|'t heeft|hebben|heb
mijn bron|bronnen .. niet .. noemen|verklappen|prijsgeven|vrijgeven
noem|noemen ik .. niet
naam|namen noem|noemen|geef ik|we .. niet
wie het zei|zegt|vertelde
voor|onder alle|alle_nodige voorbehoud
met .. voorbehoud
kan|kon het|'t|dit|dat .. niet staven|bewijzen|hardmaken|hard_maken|bevestigen|checken
onder voorbehoud maar
zonder garantie
zeg niet dat .. .. van mij
meer weet ik .. niet
kan|wie iemand|kan dit|het|dat .. ontkennen|tegenspreken|bevestigen
geen toeval zeggen
was|waren er .. niet bij
of het|ze|dat|dit|'t|die .. echt|waar|juist is|was|klopt
als|indien|mocht de|het|dat|dit|'t .. .. klopt|kloppen|waar
geruchten kloppen
geen roddelaar|roddeltante|kletskous maar|en
zegt men $
amai|straf|raar als|indien .. waar
`;

/** "De fabriek zou sluiten": somebody says so. */
export const REPORTED = `
zou|zouden !denken|zeggen|geloven|verwachten|vergeten
`;

/** "Het zou fijn zijn": nobody says so. */
export const CONDITIONAL = `
als|indien|mocht|mochten|moeten|kunnen|mogen|willen|durven|hoeven|graag|fijn|leuk|mooi|plezant|beter|best|goed|jammer|handig|nuttig|eerlijk|logisch|oorspronkelijk|oorspronkelijke|planning|normaal|anders|zonder|liefst|denken|geloven|zeggen|verwachten|dromen|wensen|hopen|hoop|stel|misstaan|passen|volstaan|helpen|betekenen|schelen|sieren
zou|zouden|zouden_er ik|we|wij|u|je|ge|jij|gij|jullie
ik|we|wij|u|je|ge|jij|gij|jullie .. zou|zouden
zodat|opdat|alsof|dan|volgens
klaar|werken|werf|starten|start|aanvatten|duren|budget|kostprijs|raming|voorstel|ontwerp|project|proefproject|maatregel|studie|leveren|opbrengen|besparen|vlotter|veiliger|besliste|beloofde|belooft
`;
