/** Who stands behind a statement, or against it. */

/** A court, a prosecutor, the press, an official figure: whoever reads it can look it up. */
export const SOURCED = `
volgens|aldus|zegt|zei|meldt|melden|meldde|schrijft|schreef|bevestigt|bevestigde|vertelt|citeert|bericht .. <court>
<court> meldt|melden|meldde|schrijft|schreef|zegt|zei|bevestigt|bevestigde|deelt|laat_weten|bericht|onthult|onthulde
<court> van|uit|in|te .. meldt|melden|meldde|schrijft|schreef|zegt|zei|bevestigt|bevestigde|deelt|laat_weten|bericht
<court> .. veroordeelde|sprak|oordeelde|besliste|eist|eiste|vervolgt|vervolgde|vorderde|startte|opende|stelde|betrapte|arresteerde
<court> .. heeft|hebben ... bevestigd|gemeld|beslist|geoordeeld|veroordeeld|vervolgd|gevraagd|vastgesteld
stond|staat|lees|las|gelezen|stonden|gezien .. in|op .. <court>
van|bij|door|voor|namens .. <court> ... gehoord|vernomen|bevestigd|kreeg|vernam|hoorde|hoorden|veroordeeld|verhoord|vervolgd
hoor|hoorde|hoorden|vernam|verneem|vernomen|gehoord van|bij|via .. <court>
veroordeelde .. tot|voor|wegens|ex
is|zijn|werd|werden|wordt|heeft|hebben ... veroordeeld
veroordeeld .. tot|voor|wegens
schuldig bevonden|verklaard
heeft|hebben .. bekend|toegegeven
bekende|bekenden|bekent|bekennen schuld|zelf|feiten|volledig
gaf|geeft|geven|gaven ... toe dat
in verdenking gesteld
onder aanhoudingsbevel
vonnis|arrest
^ bron
`;

/** Somebody who is asked and answers by name of an office. */
export const SAID_BY_OFFICE = `
volgens|aldus .. <authority>
zegt|zei|meldt|melden|meldde|schrijft|schreef|bevestigt|bevestigde|vertelt|vertelde de|onze|het|een|ons? <authority>
<authority> zelf|ons|mij|nu|zonet|gisteren? meldt|meldde|zegt|zei|bevestigt|bevestigde|deelt|laat|bericht|liet
van|bij|door|namens .. <authority> ... gehoord|vernomen|bevestigd|vernam|hoorde|hoorden
hoor|hoorde|hoorden|vernam|verneem|vernomen|gehoord .. van|bij|via .. <authority>
bevestigde|bevestigt|bevestigden .. het|dit|dat|ons|mij|gisteren|vandaag
`;

/** What is told is not so. */
export const CORRECTED = `
klopt|klopte|kloppen dus|helemaal|absoluut|gewoon|totaal|zeker|echter|evenwel|natuurlijk|gelukkig? niet|niets|niks|langs_geen_kanten
klopt voor geen
niets|niks van aan|waar|van_waar
niet waar|juist|correct|akkoord
onwaar|onjuist|verzinsel|verzinsels|fabeltje|fabeltjes|fabel|hoax|fake|nep|nepnieuws|fakenieuws|desinformatie|misverstand|rechtzetting|rechtzetten|ontkracht|ontkrachten|broodje|broodjeaapverhaal|kwakkel
is|was|zijn|werd .. .. verzonnen
verzonnen verhaal|verhalen|nieuws
vals bericht|gerucht|verhaal
valse berichten|geruchten|verhalen|beschuldiging|beschuldigingen
laat u|je niets|niks wijsmaken
geloof .. niet alles|het
trap|trappen .. niet
geen enkel|een plan|plannen|sprake|aanvraag|beslissing
is geen sprake
er is|werd|zijn niets|niks|geen .. aangevraagd|beslist|gepland|voorzien|aanvraag|plan|plannen
kunnen|kan we|ik kort houden|over_zijn
ten onrechte|onterecht
hier zijn de feiten
dit zijn de feiten
de feiten
hoe het|'t echt|wel|werkelijk zit
neen
nee $
laster|lasterpraat|eerroof
is|een|pure|zijn|grove leugen|leugens
vrijgesproken|onschuldig|buiten_vervolging|vrijspraak|geseponeerd
ontken|ontkent|ontkende|ontkenden|weerlegt|weerlegde
roddels|geruchten|gerucht zijn|is|blijken|kloppen|verspreiden .. niet|nooit|vals|onzin
^ check|checkt|controleer|verifieer
`;

/** The author heard people, not news. */
export const LISTENED = `
hoor|hoorde|horen|gehoord .. graag
graag gehoord
hoor|hoorde|horen|gehoord|hoorden ... vragen|klachten|opmerkingen|reacties|suggesties|bezorgdheden|verhalen|ideeën|ideeen|muziek|concert|geluid|geluiden|lawaai|zingen|spelen|lachen|zorgen|bezorgd|blij|tevreden|boos|ongerust|goed_nieuws|stem|stemmen|complimenten
hoor|hoorde|horen|gehoord dat|van u|jullie|je|ge|uw|veel|sommige|heel_wat|bewoners|ouders|inwoners
gehoord wat|hoe|of
gehoord en
gehoord op|in de raad
<gossip> <sayingSo> dat ik|we|wij|het_tijd
<sayingSo>|<talks> dat ik|we|wij|ge|je
als|wanneer|indien iemand
van|uit veel|sommige|reacties|klachten|heel_wat mensen|bewoners|ouders|inwoners|dat
<receiving> .. ... kanker|ziekte|overlijden|droefheid|verdriet|verlies|afscheid|ms
ik zeg het .. zoals het is
ze|ge|men zeggen|zegt wel eens|altijd
sprookje|vertelhoek|vertelling|voorleesmama's|voorlezen
in|uit collega's|andere steden|gemeenten
bevestigd dan
volgens mijn|onze dochter|zoon|kleinkind|kleindochter|kleinzoon|kind|kinderen|vrouw|man|moeder|mama|papa|vader|hond|kat|oma|opa ... ik|beste|mooiste|lekkerste|grootste
zegt|vertel|zeg het voort
zeggen|zegt het voort
wij|we gaan|zullen .. nagaan|na
vraag|vragen|vroeg|gaan .. het na
`;
