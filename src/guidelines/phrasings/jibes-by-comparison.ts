/** What mocks a house that is named nearby: prizes, comparisons, what it lacks. */

export const JIBES_BY_COMPARISON = `
het enige|enigste|eerste .. wat|dat|die|waar ... <housePart>|<serviceByName>|daar|hier|er|ze|vlot|draait|werkt|loopt
de enige|enigste .. die .. hier|daar|iets|er|werkt|nog
het enige|enigste waar|waarin ... goed|beste|kampioen|sterk
één|een ding .. dat|wat ... kunnen|kan|goed
sneller|vlugger|vlotter|eerder|beter|slimmer|nuttiger|vriendelijker|levendiger|warmer|wakkerder|betrouwbaarder|moderner|efficiënter|leuker|properder|hulpvaardiger|menselijker|verder|rapper|slimmer|aangenamer|eenvoudiger|gemakkelijker ... dan|als ... <housePart>|<serviceByName>|daar|hier|hen|hun|bij_ons|de_stad|de_gemeente|wij|onze|ons
meer leven|verstand|beweging|hersens|iq|sfeer|werk|gevoel|intelligentie|logica|warmte|karakter|ruggengraat|visie ... dan|als
sneller|vlugger|beter|slimmer|rapper|eerder ... dan|als ... mail|brief|telefoon|antwoord|vergunning|dossier|ambtenaar|schepen|papier
meer|vaker|liever ... gelachen|geroddeld|vergaderd|geslapen|gedronken|gepauzeerd|gezwegen|gepraat|gebabbeld|gediscussieerd|gerookt|gegaapt|geklaagd|gezeverd dan
ken|zag|heb kleuters|kinderen|apen|ezels|honden|dode|stenen|planten|muren|schapen ... die beter|sneller|meer|slimmer|vlugger|vlotter
hebben|heeft|krijgt|krijgen ... dan .. ons|onze <housePart>
erger|slechter|dommer|trager|luier|stommer|onbeleefder|onvriendelijker|ongeïnteresseerder|lomper|nuttelozer|onnuttiger|onbekwamer|zinlozer|triestiger|dover|blinder ... dan|als ... <housePart>|<serviceByName>|die_van|bij_ons|hier|daar
onnuttiger|dommer|luier|lomper|trager|slechter|onbeschofter|arroganter|onbekwamer|vuiler|onbetrouwbaarder volk|mensen|dienst|bende|bestuur|ploeg|volkske dan|als
zoals|gelijk|net_als|precies in .. ddr|sovjet-unie|noord-korea|middeleeuwen|oostblok|soap|slechte_film|kafka|gekkenhuis|zothuis|dolhuis|rusthuis|mortuarium|kleuterklas|circus|bananenrepubliek
kafka ... kunnen|leren|inspiratie|jaloers|zou|trots|boek|niets_bij|er_niks_bij
kunnen|kan|zou ... nog_iets|nog_wat|nog_veel|les leren van
stelt|stellen ... teleur
zelfs dan|zij|ze|daar|dat ... niet|teleur|mislukt|mis|verkeerd|te_veel
zelfs een|mijn|de|ne|nen|onze kleuter|kind|aap|blinde|ezel|plant|hond|kat|baby|peuter|goudvis|rekenmachine|steen|robot|dode|kip|parkeerautomaat|stoel|stoelen|klok|koffiemachine|muizen|ratten|duiven|mossen|planten|bomen ... beter|sneller|slimmer|meer|depressief|kan|weet|zou|weg|gevlucht|slaapt|slapen|dood|verwelkt
beter|sneller|slimmer ... zelfs een|mijn|de
waar|waarin ... gaan|gaat|komen|komt|kwam ... sterven|doodgaan|dood|sneuvelen|verdwalen|creperen|stof_te_vergaren|begraven|te_rusten
kerkhof|graf|begraafplaats .. van|voor .. ideeën|idee|dossiers|plannen|ambitie|talent|projecten|beloftes|vooruitgang|initiatief|initiatieven
als|mocht|moest|indien|had .. er .. een .. prijs|medaille|oscar|nobelprijs|wereldkampioenschap|wk|olympische|award|diploma|trofee|wedstrijd|gouden ... voor|in|bestond|was|waren
verdienen|verdient|krijgt|krijgen|wint|winnen|pakken|pakt .. medaille|oscar|standbeeld|nobelprijs|prijs|goud|award|trofee|wereldbeker .. in|voor|met ... niets|niks|ontlopen|ontwijken|traagheid|uitstellen|onkunde|slapen|verliezen|wachten|zwijgen|liegen|langst|slechtste|domste|doorschuiven|pesten|verspillen|vergeten|werk|onbeschoftheid|onvriendelijkheid|zitten|nietsdoen|lui
award|prijs|medaille|proficiat .. voor|met .. wat|het .. langst|langste|slechtste|niets|niks|luie|meeste_fouten
goed|sterk|uitblinkers|uitmuntend|steengoed|straf|beresterk|bedreven|geslepen|virtuoos|onklopbaar .. in .. het? <filler>? ontlopen|ontwijken|uitstellen|linten|linten_knippen|selfies|vergaderen|nietsdoen|niksen|zwijgen|verliezen|doorverwijzen|doorschuiven|wachten|koffie|verlof|vergeten|liegen|likken|zichzelf|excuses|excuses_verzinnen|uitvluchten|beloven|facturen|rekeningen|boetes|slapen|zitten|schuld
goed in ... knippen|uitstellen|zitten|verzinnen|ontlopen|ontwijken|zwijgen|poseren|drinken
goed kunnen likken|kruipen|slijmen|zwijgen|doen_alsof|doorschuiven
werkzaam|actief|bedrijvig|ijverig .. in .. het .. ontwijken|ontlopen|uitstellen|afschuiven|nietsdoen|roddelen|niksen
promotie|bevorderd|bevordering|carrière|hogerop|opslag ... niets|niks|zwijgt|likken|slaapt|kruipen|slijmen|lui|dom|ergste|slechtste|vriendjes|familie|partijkaart|juiste_partij|juiste_kleur|incapabel
promoveren|bevorderen|belonen ze ... ergste|slechtste|domste|luiste|dommen|luiaards|sukkels|meelopers|knoeiers
wie werkt|denkt|kritiek|nadenkt|iets_durft|een_idee ... gestraft|gebroken|weggepest|buitengewerkt|buitenvliegen|kapotgemaakt|afgestraft|doodgezwegen
wie slaapt|zwijgt|niets_doet|niks_doet|knikt|likt|kruipt ... bevorderd|beloond|promotie|vooruit|schepen|chef|baas|diensthoofd
geen|nul|zonder <virtue> .. geen|nul|zonder|noch .. <virtue>
zoek|zoeken|zocht|op_zoek ... naar .. <virtue>
<virtue> .. van|gelijk een|ne|nen|de|het .. <filler>? pudding|natte|dode|slappe|stoeprand|parkeerautomaat|baksteen|kaakslag|slak|mossel|vis|oester|dweil|vaatdoek|zombie|kever|mol|steen|betonblok|koelkast|diepvries|garnaal|aardappel|krop|kikker|goudvis|kamerplant|vliegtuig|deurmat|boekensteun|deur|plank|eierdooier|pladijs|kwal|wormen|worm|regenworm|platvis|ijsblok|ijskast|kassa|paal|dinosaurus|schildpad|spons|zak|cactus|turnzak|printer|nietmachine|deurknop|bureaustoel|lantaarnpaal
de|het <virtue> van een|ne|nen
talent|gave|kunst|knobbel|aanleg|neus|diploma|studie|opleiding .. voor|om|in .. nodig|om|gevolgd|hebben|voor
daar|dat|hiervoor|daarvoor moet|moeten|hebt|heb .. talent|diploma|opleiding|studie .. voor|nodig|hebben
moet|moeten ... diploma|advocaat|tolk|archeoloog|doctoraat|ingenieur|helderziend|helderziende|geduld ... om ... te|<housePart>|<serviceByName>
nooit|nog_nooit .. een|ne|nen|zo|zo'n|zo_een|zulke ... slechte|trage|luie|domme|onbeleefde|onvriendelijke|onbekwame|lompe|amateuristische|schandalige
hebben|heeft ... vorige|deze maand|week|eeuw|jaar .. fax|e-mail|internet|computer|telefoon|wiel|vuur|elektriciteit|warm_water .. ontdekt|leren_kennen|uitgevonden|gevonden|geleerd
weten ze|zij|daar ... niet_eens|amper|nog_niet|nog_altijd_niet
ze|zij|die|daar|hier weten|weet ... niet_eens|amper|nog_niet
begrijpt|begrijpen|snapt|snappen|kent|weet|weten|verstaat ... niet|niets|niks|geen_woord|niemand ... wat|waar|hoe .. hij|ze|zij .. zelf
niemand ... begrijpt|snapt|weet|kent|verstaat|doet|neemt|luistert|werkt|beweegt|durft .. wat|waar|hoe|iets|er|de|nog
niets|niks|nul|geen_moer|geen_bal|geen_fluit|geen_klap .. kunnen|kan|bakken|snappen|begrijpen|presteren|uitrichten|uitvoeren|klaarspelen|klaarkrijgen|waard|terecht
kan|kunnen|lukt|lukken ... niet|nooit|nog_niet ... zelf|zelfs|daar|sinds
zelf nadenken|denken|werken|beslissen ... niet|nooit|lukt|te
er .. komt|kwam|komen .. niks|niets|nul|niemand .. uit|van|terecht|in_huis
komt|komen|kwam ... niets|niks .. van terecht|in_huis
doen|doet|deden|steekt|steken ... geen enkele moeite|moeite|inspanning|klap|poot|enkele_inspanning
al jaren|lang|maanden|weken|eeuwen .. geen|niets|niks|niemand|nooit|plat|dood|stuk|kapot|dicht|verdwaald
verwacht|hoop|geloof ik .. niets|niks|niet meer|nog
mijn hoop|vertrouwen|geduld|respect|geloof ... begraven|verloren|op|kwijt|weg|verdwenen
niet meer|niks_meer verwachten dan
gaat|bel|belt|belde|gebeld|bellen|rinkelt|telefoon|overgaan|overgegaan ... bandje|antwoordapparaat|niemand|wachtmuziek|in_gesprek|bezet|rinkelen|toeten
neemt|nemen|pakken|heffen ... telefoon|hoorn|oproep .. niet|nooit|niemand|amper
nooit|zelden|amper iemand|een_mens|een_levend .. daar|aanwezig|bereikbaar|opneemt|thuis|wakker|te
komen doet|doen er niemand|geen_kat|nooit
open|loketten|loket ... en|maar ... alle|allemaal|drie|twee|vijf|twaalf toe|dicht|gesloten|leeg
de mensen|dames|heren|ambtenaren erachter|erop|erin|daarachter ... niet|nog_altijd|slapen|dicht|versleten|toe|leeg
blijf|blijft|houdt|hou .. weg|ver|uit_de_buurt van|uit ... <housePart>|<serviceByName>|hier|daar|gemeente|stad|loket
kom|ga|begin|solliciteer|werk|loop .. niet|nooit|zeker_niet|vooral_niet .. naar|bij|voor|in|aan ... <housePart>|<serviceByName>|hier|daar|gemeente|stad|loket|want
loopt|lopen|liep|rennen|vluchten|vlucht .. gillend|schreeuwend|huilend|hard|zo_snel .. weg|buiten|mogelijk
niet|nooit|zeker_niet|nergens|niemand ... snel|rap|goed|vriendelijk ... geholpen|bediend|antwoord
wie gelooft|hoopt|denkt|droomt ... gelooft|hoopt|heeft|kent|weet|is ook|nog|ons|onze|niet
wie heeft er|dat|dit|die|hier|daar? weer|nu|toch|in_godsnaam|weeral|alweer ... <housePart>|<serviceByName>|bedacht|verzonnen|beslist|zitten|idee
waarvoor|waarom betalen|betaal|betaalt|dienen|dient|hebben|bestaan|bestaat|zitten|zit ... die|dat|dit|wij|we|ik|ze|zij|ge|daar ... eigenlijk|dan|nog|mensen|belastingen|<housePart>|<serviceByName>|volk
wat doen|doet|spoken|spookt|voeren|voert|steken|presteren ... die|ze|zij|daar|dat|onze|ons ... hele|ganse|heel|eigenlijk|dag|uit|uur|eigenlijk
sinds wanneer moet|mag|kan|moeten|is|werkt ... lezen|schrijven|werken|denken|nodig|om
moet|moeten ge|je|wij|we daar|hier ... kunnen|dom|lui|zot|gek|doof ... om|voor
hoe dom|lui|zot|moeilijk|traag|lomp|blind|doof|stom|erg|diep|laag kan|kunt|kunnen|moet|mag|zijn|is|gezonken
is|zijn|wordt er daar|daar_nog|nog .. iemand|volk .. wakker|die|met|thuis|aan_het
wat ... noemt|noemen|heet ... noemt|noemen|heet|is men|ze|elders|ik|iedereen|bij|overal|eigenlijk
noemt|noemen|heet .. ze|men|wij|we|dat|je|ge|dan ... ik noem|heet|noemen|zeg
een|ander|nieuw|mooi|duur woord|naam voor ... uitstellen|niets|niks|volgend|nooit|slapen|later|prullenmand|nietsdoen|luiheid|onkunde|uitstel|pesten|besparen|wachten
`;
