/** A claim that its teller will not answer for: not checked, at your own risk, pass it on. */

export const HEDGED = `
niet|nog_niet|nergens|niks|niets|nooit .. bevestigd|nagekeken|nagetrokken|geverifieerd|gecheckt|gedubbelcheckt|gestaafd|bewezen .. ... lees|maar|dus|en_toch|al|wel
gespot|gehoord|gelezen|vernomen|opgevangen niet|nog_niet|onder|zonder bevestigd|voorbehoud|garantie
nagekeken|nagetrokken|geverifieerd|gecheckt|gecontroleerd|bevestigd heb|is|hebben|werd ik|het|dat|we|'t .. niet
op eigen risico
ge|je|u weet nooit|maar_nooit $
ge|je weet maar nooit
ge|je weet .. hoe dat gaat
voor zover|zoverre ik|we weet|weten|weten_te
als ik|we het|'t|me|mij goed|juist .. heb|begrepen|verstaan|voor|herinner
hoop|hopen|bid ik|we|dat .. .. niet .. waar|klopt
kan|kunnen het|'t|dit|dat|ik|we .. niet|nog_niet|nergens .. ... bewijzen|staven|bevestigen|checken|hardmaken|verifiëren|nagaan|nakijken|garanderen
bewijzen|bevestigen|hardmaken|staven|garanderen kan|kunnen ik|we|wij .. ... niet
heb|hebben ik|we|wij|er .. geen|nul bewijs|bewijzen|zekerheid|bevestiging|garantie
geen|zonder bewijs|bewijzen|zekerheid|bevestiging|garantie .. maar
niets|niks|nog_niets|nog_niks officieel|zeker|op_papier|zwart_op_wit|bevestigd|concreet .. maar|dus|natuurlijk
nog niks|niets officieel
dus|zal|moet .. 't|het|dat zal|moet wel zijn|waar|kloppen|juist
moet wel .. waar|kloppen
doe|doet ermee|er_mee wat ge|je|u wilt|wil
voor wat het|'t waard|weerd is
ik|we|'k|wij geef|stuur|herhaal het|dit|'t .. maar|gewoon|even
hopelijk is|klopt het|'t|dat .. niet .. maar
doorsturen|rondsturen aub|a.u.b|alstublieft|graag|svp|iedereen
zet|plak|plaats dit|het|'t op uw|je|ieders muur|tijdlijn|status|profiel
trek uw|je|zelf .. conclusie|conclusies
ga|gaat er|ervan .. maar vanuit|van_uit|uit
ga er .. ... van uit
nu|maar .. nog|allemaal officieus|onofficieel
officieus|onofficieel
waarschijnlijk|wellicht|vermoedelijk|allicht .. onzin|overdreven|fake|niks|niets .. maar
klinkt .. ongeloofwaardig|ongelooflijk|straf|vergezocht|raar|onwaarschijnlijk .. maar
iemand|kan|wie .. meer|iets|dit|hier weten|weet|ontkennen|bevestigen|over .. zou|zouden|gehoord|<tidings>
kan|kunnen iedereen|jullie|ge|gulder|u dit|het|'t .. delen|doorsturen|verspreiden|rondsturen
deel|deelt|verspreid|verspreidt|stuur|stuurt|zend|post dit|het|'t .. overal|zoveel|verder|rond|door|eer|voor_ze|voor_het_verdwijnt
kreeg|krijg|gekregen .. ... kettingmail|kettingmailtje|kettingbericht|spraakbericht|voicebericht|audiobericht
stuur|geef|zet|deel .. het|'t|dit .. maar|gewoon .. door|voort|verder|online
`;
