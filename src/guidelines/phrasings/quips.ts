/** What mocks a house that is named nearby when something else does too. */

export const QUIPS = `
geen|zonder|weinig|nul|amper|gebrek_aan|tekort_aan|gespeend_van|verstoken_van|ontbreekt|nooit|nul_komma_nul .. <virtue>
<virtue> ... weg|zoek|ver_te_zoeken|dood|verdwenen|vreemd|schaars|stuk|afgeschaft|wegbespaard|niet|nooit|geen|op|onvindbaar|zoeken|ontbreekt|vreemd_woord|onbestaande|verboden|verloren|begraven|onbekend|ergens|thuisgelaten|vergeten|gezien|lichtjaren
nooit|nog_nooit ... van_dichtbij|gezien|gehoord|gewerkt|aangeraakt|ontmoet|in_de_hand|bestaan|meegemaakt|nagedacht|gelezen|opgenomen|geholpen|buiten|gezet|zetten|zet|uitgevonden|gedaan|gehad|begrepen|betreden
kan|kunnen|kon|konden|vindt|vinden|vond|krijgt|krijgen|weet|weten|snapt|snappen|ziet|zien|haalt|halen|heeft|hebben ... nog_geen|niet_eens|nog_niet_eens|zelfs_geen|zelfs_niet|geen_enkele|nog_niet !datum|antwoord|zicht|beslissing|bevestiging|alle|volledig|gekend|bekend
kunnen|kan|doen|doet|weten|snappen|begrijpen|presteren|voeren|bakken|bakt|presteert ze|zij|er|daar|hier|zelf|hier_ook? niets|niks|nul|geen_moer|geen_bal|geen_fluit|geen_klap|geen_barst
niemand|geen_kat|geen_mens|geen_hond|geen_levende_ziel|nooit_iemand .. neemt|opneemt|nemen|antwoordt|komt|opnemen|open|thuis|aanwezig|daar|er|wakker|te_zien|te_vinden|te_bespeuren
wie|welk|welke|wat|hoe ... bedacht|bedenkt|verzonnen|verzint|uitgevonden|uitgedokterd|goedgekeurd|het_in_zijn_hoofd|uitgeknobbeld|geniale_idee|briljante_idee|lumineuze_idee
zit|werkt|leeft|denkt|is|werken|ademt er|daar .. daar|eigenlijk|nog|ergens .. iemand|eigenlijk|nog|wakker
ik noem|noemde|heet|zeg .. het|dat|zoiets .. !bij|een_succes
werken|werkt|gewerkt|werk ... vies|verboden|vreemd|niet|nooit|voor_de_anderen|optioneel|bijzaak|hobby|besmettelijk|straf|vuil|gevaarlijk
lachertje|grap|mop|schande|aanfluiting|schaamte|last|plaag|straf|ramp voor|van|waar .. heel|zelfs|ons|iedereen|onze|de|het
wie ... papieren|dossier|vergunning|documenten ... verliest|verliezen|kwijt
twee|drie|vier|vijf|zes|zeven|tien|veertien|twintig keer|meldingen|mails|telefoons|brieven|maanden|weken|uur ... nul|geen|niets|niks|niemand|in_behandeling|bandje|wachtmuziek|dezelfde|stilte
is|zijn|als|lijkt|blijft|gelijk een|ne|nen .. zonder
een|ne|nen|de .. zonder ... maar|en met
quizvraag|raadsel|raadseltje|definitie|slogan|weetje|fabel|mop|mopje|moppeke|vraagje|breinbreker|doordenkertje|grapje|recept .. voor|van|over
geen wonder|kunst|toeval|verrassing dat
niemand|niets|niks ... verbaast|verrast|verwondert
verbaast|verrast|verwondert .. mij|me|ons|u|iemand|niemand .. niets|niks|niet
ik zou ... mijn|nog_geen ... kat|hond|plant|goudvis|cavia|parkiet|fiets|boodschappen|kinderen
iedereen weet|ziet|weet_het|kent|zegt
altijd|steeds|telkens|weer|alweer|weeral hetzelfde|dezelfde|van_hetzelfde|prijs|kermis|vijgen_na_pasen|te_laat|mosterd
mosterd|vijgen na de? maaltijd|pasen
laat|laten ... liggen|staan|links_liggen|rotten|vallen|wachten|hangen|verkommeren|aanmodderen|betijen
wacht|wachten|wachtte|gewacht ... al|nog|altijd|sinds|tevergeefs|eeuwig|ellenlang ... antwoord|vergunning|mail|telefoon|oplossing|herstelling|reactie
krijg|krijgt|kreeg|kregen|gekregen ... nooit|geen|nog_geen ... antwoord|reactie|uitleg|gehoor|telefoon
van ... naar ... van ... naar
stuurt|stuurden|sturen|gestuurd ... van ... naar
ze|zij|men doen|doet|deden ... maar|gewoon|alles_behalve|alsof
leven|leeft|zit|zitten|wonen ... andere|eigen|verkeerde|vorige wereld|planeet|eeuw|ivoren|bubbel|cocon|toren
mee|mij|ons lachen|gelachen|uitlachen
komt|komen|kwamen ... altijd|steeds|telkens|pas|drie_uur|dagen|een_week te_laat|laat|als_het|na|wanneer
pas als|wanneer|nadat ... is|zijn|was|dood|te_laat|voorbij|afgelopen
als het|'t|alles al|te ... is
is|zijn er altijd|pas als
al|reeds blij|content|tevreden als|dat|wanneer ... eens|iemand|ze|antwoord|open
het|'t is|blijft .. erg|triestig|droevig|treurig|schandalig|zonde|ver_gekomen|ver_gesteld|ver gesteld|dat|met|als|gekomen
gesteld met
ver|diep|laag gekomen|gezonken|gevallen
waar|hoe|wanneer gaat|eindigt|stopt|zal ... eindigen|stoppen|naartoe|heen|dit|dat
hou|houdt|houden ... hart vast
god|hemel|heer sta|help|behoede|beware ons|me
toch|nogal|best een|wel prestatie|talent|kunst|verdienste|record
dat|zo|zulks|hoe kan|lukt|krijgen|krijgt .. alleen|enkel .. bij|in|op ons|onze|hier|daar|de
alleen|enkel .. bij|in|op ons|onze|hier|<housePart>|dit|deze ... kan|kunnen|lukt|bestaat|gebeurt|mag|vindt|krijgt
zo bouwt|bestuurt|gaat|werkt|verliest|maakt|krijgt ge|je|men|dat|het|ze
zo gaat|werkt|loopt dat|het ... hier|bij_ons|daar|op
wat ze|wij|men .. niet|nooit|wel ... is|zijn
de hele|ganse|heel|halve dag|werkdag|week|voormiddag|namiddag ... koffie|babbelen|gsm|facebook|slapen|niets|roken|vergaderen|lachen|praten|rookpauze|internet|kijken|zitten|staan
zitten|zit|staan|staat|hangen|hangt .. daar|er|hele|allemaal|te|wat|maar ... te|op|rond|kijken|drinken|gapen|roken|lummelen|duimen|vingers|neus
betaald|betaalt|betalen|betalen_wij ... om|voor ... te|niets|niks|niks_te|zitten|slapen
met ons|onze|uw|mijn|het geld|centen|belastinggeld|belastingen|belastingcenten
van|met onze|ons|uw|de centen|belastingen|belastingcenten|belastinggeld|belastingbetaler
verkeerd|fout|mis|verkeerde ... weer|altijd|opnieuw|nog|twee|drie|derde|keer|alweer|weeral|zelfs
weer|altijd|opnieuw|twee|drie|derde|keer|alweer|weeral|zelfs ... verkeerd|fout|mis|verkeerde|foute|misspeld
`;
