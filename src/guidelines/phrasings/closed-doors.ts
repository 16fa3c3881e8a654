/** A door that is closed, what makes it a leak, and what leaves it shut. */

/** That something was decided or said where nobody could hear it: reveals once more is told. */
export const CLOSED_DOORS = `
achter|met gesloten|dichte|toe deuren
<closedMeeting>
geheime stemming
geheim gestemd
`;

/** What makes a closed door a leak. */
export const REVELATIONS = `
ik zeg|vertel|deel|schrijf|post|toon het|dit|dat toch|lekker
kan|zal|ga|mag ik u|jullie|ge .. nu|toch|hier .. vertellen|zeggen|verklappen
nu|zo weet|weten u|ge|je|jullie|gij
de mensen|u|burgers|inwoners mag|mogen|moet|moeten|heeft|hebben .. weten
recht op de waarheid
lees mee|maar
ik|we|wij heb|hebben .. tegengestemd|voorgestemd
ik stemde|stem voor|tegen
stemde|stemden voor|tegen
was|waren .. tegen|voor
nipt
dit mag|moet geweten zijn|worden
bleek|bleken
stapt|stapte .. op
werd|is geschorst|ontslagen|geweigerd|gekozen
`;

/** The door is closed, and who writes leaves it so; or it is open by now. */
export const KEPT_SECRETS = `
<closedMeeting> ... behandeld|besproken|geagendeerd|toegelicht
wordt|worden|werd|werden ... in|achter .. <closedMeeting>
daar|daarover|hierover|er .. ... zeg|zeggen|deel|geef|doe ik|we|wij .. niets|niks|geen
zeg|deel|geef|doe ik|we|wij .. ... niets|niks|geen
ik|we|wij zeg|zeggen|deel|geef|geven|doe|doen .. ... niets|niks|geen_commentaar|geen_uitspraken
blijft|blijven daar|binnenskamers|geheim|vertrouwelijk|binnen
daar|er hou|houden ik|we|wij .. aan
publiceren|publiceer|plaatsen|brengen|delen ik|we|wij .. nooit|niet
hou|houden ik|we|wij .. aan .. <embargo>|geheimhouding|afspraak|discretieplicht
respecteer|respecteren|respect .. ... <embargo>|geheimhouding|discretie|beslotenheid|vertrouwelijkheid
zoals|omdat de|het wet|decreet
wat de|het wet|decreet
mag|moogt ge|je|men|jij|gij .. niet|niets .. zeggen
ge|je|men mag|moogt .. niet|niets .. zeggen
mag|mogen ik|we|wij u|jullie|iedereen vragen
vraagt|vragen|vroeg|vroegen .. .. niet te delen|filmen|fotograferen|verspreiden
op wie u|je|iemand stemt|stemde
stemming|verkiezingen|stemmen is|zijn geheim !maar
stemgeheim|recept|soep
volgens het|de decreet|wet|reglement|gemeentedecreet
niet langer|meer achter|in|met gesloten|besloten|dichte|toe
mag|mogen|mocht .. ... weer|meer .. niet? zeggen
met dank aan
herbekijken|herbekijk|herbekijkt
minuut stilte
in alle discretie|vertrouwen behandeld|opgevolgd|afgehandeld|geholpen
hebben|heeft beroepsgeheim
<embargo> ... opgeheven|voorbij|afgelopen|verstreken|verlopen|gedaan|vervallen|weg|eraf
<closedMeeting> ... intussen|ondertussen .. bekendgemaakt|openbaar|publiek|gepubliceerd
intussen|ondertussen|inmiddels|nu|sinds .. ... openbaar|bekendgemaakt|gepubliceerd|publiek
in de|het besluitenlijst|notulen
staat|vindt|vindt_u|vind_je|lees .. online|website|besluitenlijst
vertrouwelijk behandeld|verwerkt|gehouden|bewaard|behandelen|opgevolgd
behandelen|behandelt|verwerken|bewaren .. ... vertrouwelijk
gratis|anoniem|discreet en vertrouwelijk
anoniem|discreet|gratis ... vertrouwelijk
vertrouwelijk ... anoniem|discreet|gratis|vernietigen|versnipperen
vertrouwelijke|vertrouwelijk .. gesprek|babbel|meldpunt|hulplijn|contact|documenten|papieren .. ... vernietigen|versnipperen|afspraak|gratis|dokter|psycholoog
`;

/** What follows makes it no leak: the writer keeps it, or only tells when more will be known. */
export const WITHHELD = `
herhaal|herhalen .. ... niet
daarover|hierover zwijg|zwijgen ik|we|wij
houden|hou|houd u|jullie|je|iedereen op de hoogte
laten|laat|meer|verder|nader u|je|jullie|nieuws|info|weten volgt|volgen|zodra
zodra .. ... meer|kunnen|weten|rond
hou|houd onze pagina|website|kanalen|agenda
nog even geduld
`;
