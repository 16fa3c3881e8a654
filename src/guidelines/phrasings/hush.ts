/** That something is not to be known, and that it is told all the same: together they leak. */

export const HUSH = `
# a duty not to tell
op voorwaarde dat ik|we|wij zweeg|zwegen|zwijg|zwijgen
binnen deze|de|vier|onze muren
nooit|niet vrijgegeven|uitgebracht|gecommuniceerd|meegedeeld
normaal|eigenlijk|gewoonlijk krijgt|leest|hoort|verneemt|mag u|ge|je|jullie ... pas|niet
krijgt|leest|hoort|verneemt|horen|lezen u|ge|je|jullie dit|het|dat .. pas
voor uw|jouw|onze|mijn ogen|oren .. alleen|bestemd
bezwoer|bezwoeren|vroeg|vroegen|smeekte|drukte|waarschuwde ons|mij|me|iedereen ... binnen|stil|discreet|geheim|zwijgen|niet|niets .. ... te|houden
verzocht|gevraagd|opgedragen|gesommeerd|verboden|bevolen|aangemaand ... niet|niets te <concealed>|posten
verzocht|gevraagd|opgedragen|gesommeerd dit|dat|het .. bericht|post .. te verwijderen|wissen
<duty> ... <concealed>|verwijderen .. geweigerd|verzoek
voorwaarde van stilte|discretie|geheimhouding|anonimiteit
geen woord|letter|kik hierover|daarover|erover|over
wou|wilde|wilden|wil|willen|zou|zouden dit|het|dat|die .. pas|eerst ... lossen|bekendmaken|vrijgeven|communiceren|aankondigen|vertellen|zeggen
niet voor u|jullie|buitenstaanders|derden|ons bedoeld|bestemd|en
voor ons bedoeld|bestemd
wie praat|spreekt|klapt|lekt .. vliegt|hangt|ligt
onder .. schuilnaam|pseudoniem
<duty> ... niet|nooit|niemand|niets|niks|geen_woord|geen .. <concealed>
niet|nooit|niemand|niets|niks .. <duty> .. <concealed>
niet|nooit|niemand|niets|niks|vooral_niet .. <concealed> <duty>
niet|nooit .. hoort|hoorde|horen|behoort te <concealed>
<duty> ... zwijgen|stilhouden|geheimhouden|stilzwijgen|discreet|zwijgplicht
<duty> ... mond|lippen|kaken .. houden|op_elkaar
<duty> ... onder_ons|intern|geheim|binnenskamers .. blijven|houden
lieten|liet|deden ons|mij|iedereen|me ... beloven|zweren|tekenen|zwijgen
met geen woord over
mond|mondje|mondjes|lippen|kaken|muil dicht|toe|op_elkaar|op_slot
deur|deuren dicht|toe|op_slot|gesloten waren|gingen|gaan|was|ging
toen|terwijl|nadat|eens de deur|deuren dicht|toe|gesloten|op_slot
<paper>|mandaat|akkoord|bod|prijs dat|die|wat .. ... achterhoudt|achterhouden|achterhield|verbergt|verstopt|verzwijgt|wegmoffelt|geheimhoudt|stilhoudt
stiekem|heimelijk|verborgen .. ... opgenomen|opname|gefilmd|gefotografeerd|opnam|op|overgeschreven
nam|filmde|fotografeerde|schreef .. ... stiekem|heimelijk
watermerk|verzegeld|verzegelde|genummerd|genummerde
niet .. meenemen|meegenomen|kopieren|kopiëren|fotograferen|overschrijven
eigenlijk|dus|veel te vroeg|voorbarig maar|en|we|hier
mijn mond|boekje|beurt voorbij|te_buiten
uit de biecht|school
voor onze|eigen|interne ogen|oren
houden we|ze|wij|zij dit|het|dat .. stil|geheim|binnenskamers|onder_ons
we|ze|wij|zij houden dit|het|dat .. stil|geheim|binnenskamers|onder_ons
voor de persconferentie|persmoment|persvoorstelling|bekendmaking
tijdens|op|in|bij|uit|van het|de|een|onze|die <closedEvent>
ik zat bij|in .. <closedEvent>
hoort|horen|dient|behoort te zwijgen|zwijgen_over
die|dat ik|we|wij .. toevallig|stiekem|per_ongeluk|heimelijk .. opende|openlegde|inkeek|zag|las|vond|fotografeerde|meenam
per|bij vergissing|ongeluk|abuis .. ... online|openbaar|verstuurd|doorgestuurd|zichtbaar|rondgestuurd
mits|onder|ondanks geheimhouding|discretie|stilzwijgen|embargo
persbericht|persmededeling|communicatie|aankondiging volgt|komt|vertrekt .. later|morgen|pas|maandag|straks
inkt is|nog .. droog|nat
nog voor|vooraleer de inkt
in|uit een|de rode|blauwe|gele|grijze map|mapje|kaft|farde
weten|weet .. van niets|niks
`;

/** Something is kept quiet, maybe rightly. */
export const SECRETIVE = `
loopt|lopen nog maar
zag|zagen|kende|ken .. enveloppen|offertes|biedingen|prijzen
officieel .. ... niet op .. agenda
achter de schermen
vertrouwelijk|vertrouwelijke|confidentieel|confidentiële|confidentiele
strikt|uiterst discreet|discrete|geheim
geheim|geheime|geheimen !recept|ingrediënt|ingredient|tip|tips|wapen|liefde|gang|tuin|genootschap
binnenskamers|achterkamer|achterkamertje|achterkamertjes
niet|nooit|niets|niks bestemd|bedoeld voor
niet|nooit|niets|niks voor|naar .. ogen|oren|buitenwereld|buiten|pers|publicatie|verspreiding|publiek
niet|nooit|niets|niks .. mogen|mocht|mag|mochten .. weten|lezen|zien|horen|zeggen|vertellen|delen|lekken|tonen|meenemen|kopiëren|kopieren
mag|mocht|mochten|mogen ... niet|nooit|niets|niks|niemand .. weten|lezen|zien|horen|zeggen|vertellen|delen|lekken|tonen|meenemen|publiceren
niemand mag|mocht|hoort|hoorde|zou ... weten|lezen|zien|horen
stilgehouden|doodgezwegen|stilzwijgen
onder de pet|radar|mat
afgesproken|beloofd|gevraagd|gezworen om? .. niets|niks|niet .. te|over
stil|geheim|dicht te? houden|gehouden
voor zich|mij|ons|zichzelf te? houden
nog niet officieel|publiek|openbaar|gepubliceerd|aangekondigd|vrijgegeven|goedgekeurd
pas volgende_week|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|overmorgen .. bekend|bekendgemaakt|publiek|openbaar|officieel
zonder pers|publiek|toehoorders|notulen|verslag|camera's
informeel overleg|vooroverleg|bijeenkomst
besloten vergadering|groep|facebookgroep|chat
gesloten|verzegelde enveloppe|omslag|envelop|deuren
<embargo>
enkel|alleen|uitsluitend voor|bij|onder .. <innerCircle>|<office>
<closedMeeting>
interne|intern <paper>|<chatGroup>|cijfers|keuken
zwijgclausule|geheimhoudingsclausule|geheimhoudingsovereenkomst|vertrouwelijkheidsclausule|nda
pas|eerst .. ... publiek|bekend|openbaar|officieel|geweten|bekendgemaakt|de_wereld
`;

export const DISCLOSURES = `
u|ge|je|jullie krijgt|krijgen|krijg het|'t|ze vandaag|nu|hier|al|wel|toch
ik herhaal|onthul het|'t|dus
ik deel|zet|post|publiceer|lek|gooi|smijt|citeer|zwijg|verklap|verklik|plaats|lap ... hier|toch|lekker|online|u|jullie|niet_langer|alvast|open|wel
ik zeg|vertel|schrijf|toon het|dit|'t|u|jullie .. toch|wel|lekker|hier|nu|alvast|gewoon
ik doe het|'t toch|wel|lekker
bij deze|dezen
ziehier|ziedaar|voila|voilà|kijk_maar|hier_is_ze|hier_zijn_ze
nu|zo weet|weten ge|u|jullie|je|gij|iedereen
u|ge|je leest|hoort|verneemt|hoorde|las het|dit .. hier|eerst|van_mij
lees|kijk|luister mee|maar|zelf
het|'t|zo is eruit|gezegd|er_uit
daarin|erin|er staat ... dat
staat letterlijk|zwart_op_wit|te_lezen
op pagina|blz|bladzijde|slide|blad|p
blz|pagina|bladzijde|slide
u hebt|heeft recht
recht op de waarheid|op_informatie|te_weten
mensen|inwoners|burger|burgers|u|kiezers|buurt|ouders mag|mogen|moet|moeten|heeft|hebben|verdient|verdienen ... weten|horen|lezen|waarheid
ik was|zat erbij
ik heb|kreeg ... gelezen|gezien|gehoord|opgeschreven|genoteerd|onthouden|in_handen|gekopieerd|gefotografeerd|overgeschreven
ik las|zag|hoorde|noteerde|onthield|fotografeerde
kreeg|kregen|kwam ... in handen|mailbox|bus|toegestuurd|doorgestuurd|toegestopt
ligt|heb ... hier voor|op|naast mij|mijn
wat er in staat|stond
maar nu|hier|toch|goed|kom|bon|allee|ik|u|ge|wij|we
was|werd|is eerste|tweede|derde|laatste|gekozen|aangesteld
luister|kijk naar|hoe|zelf
^ welnu|wel|maar|sorry|kijk|bon|enfin|allee|zo|voila|voilà|kom|dus
sorry|excuses collega's|collega|burgemeester|partijgenoten|voorzitter
aan mijn laars|botten
ik lap|negeer|doe .. ... laars|aan|niet_mee|toch
dus hier|bij_deze|ziehier|kijk|daar
overschreef|overgeschreven|onthouden|opgenomen|gefilmd|gefotografeerd
kan|mag u|ge|jullie|ik .. .. zeggen|vertellen|meegeven|verzekeren
ik weet|ken ook|wie|hoe|wat
doorvertellen|voortvertellen|rondvertellen mag|maar
stond|stonden|staat|staan ... tegen|voor|duurder|miljoen|procent
stemde|stemden|bleek|bleken|viel|vielen|riep|riepen|zei|zeiden
kost|kosten|wordt|worden|komt|komen|sluit|verdwijnt|verdwijnen|krijgt|krijgen|verliezen|betaalt|biedt ... miljoen|euro|procent|jobs|functies|banen|mensen
ik zwijg niet|niet_meer
ik hou|houd mij|me daar|er|hier niet
ik was u|ze|iedereen|hen voor
ik heb|nam|maakte .. ... bewaard|gekopieerd|foto|kopie|screenshot
`;
