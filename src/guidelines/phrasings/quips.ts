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
`;
