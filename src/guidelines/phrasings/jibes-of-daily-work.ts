/** What mocks a house that is named nearby: how it works, spends and answers. */

export const JIBES_OF_DAILY_WORK = `
bij|voor|volgens|op ... is|betekent|wil_zeggen .. dringend|spoed|morgen|binnenkort|snel|service|inspraak|participatie|overleg|dienstverlening|klantvriendelijk|dialoog|luisteren ... ander_woord|volgend|nooit|zwijgen|later|niets|niks|over_zes|synoniem|een_vreemd|een_scheldwoord|een_vies
is|zijn .. een ... vies|lelijk|vreemd|onbekend|buitenlands|moeilijk|vuil woord
vijf|vier|drie|zes|zeven|acht|tien|twee man|mannen|ambtenaren|mensen|schepenen|ingenieurs|diensthoofden|directeurs ... om|voor|rond|samen|naar|nodig .. één|een|het|elkaar|te|kijken
weken|maanden|jaren|jaar|dagen nodig om|voor ... één|een|simpele|putdeksel|brief|lamp|mail|antwoord|handtekening|bord|gat|tegel
deur|pen|schop|computer|licht|boeken|lichten|rolluik|hersens|hersenen|hersenpan|oren ... om|dicht|toe|uit ... en .. hun? hersens|hersenen|verstand|oren|ogen
hersens|hersenen|verstand|oren|ogen|hart .. om|dicht|toe|uit|thuis|al|in_verlof|op_slot|niet_aan|afgezet|uitgezet|op_nul
gelooft|geloven|specialiseert|interesse|passie|liefde|zin|goesting .. vooral|alleen|enkel .. in|voor ... verlof|koffie|pensioen|weekend|pauze|premies|zichzelf|vakantie
helpen|helpt|bereikt|bereiken|dient|dienen|verrijkt|bedient|bedienen|feliciteert|bewondert|organiseert|organiseren|bezighoudt|beschermt|beschermen .. vooral|enkel|alleen|in_de_eerste_plaats|hoofdzakelijk|slechts .. zichzelf|zijn_eigen|hun_eigen|haar_eigen|elkaar|eigen|vriendjes|hun_vrienden
vooral|enkel|alleen|slechts|in_de_eerste_plaats zichzelf|elkaar|zijn_eigen|hun_eigen|haar_eigen
liggen|ligt|zitten|zit .. al|nog|allemaal|daar|er ... plat|te_slapen|dood|te_ronken|te_niksen|te_gapen|te_rotten|te_wachten_op_hun|op_hun|te_wachten_op_vijf
wacht|wachten|wachtend|aftellen|telt|tellen .. er|daar|iedereen|ze? .. op|tot|af_naar .. vijf|vier|half|pensioen|vrijdag|weekend|verlof
strooien|strooit|gooit|gooien|smijt|smijten|verbrandt|verbranden|verbrand|verkwist|verspilt|verbrast|vliegt|opgesoupeerd|verkwanseld|verspild|weggegooid|morst ... geld|belastinggeld|euro|miljoenen|centen|miljoen|budget|kas
geld|belastinggeld|euro|miljoenen|centen|budget|miljoen|kas ... strooien|strooit|gooit|gegooid|smijt|gesmeten|verbrand|verkwist|verspild|verbrast|vliegt|confetti|sluik|schouw|schoorsteen|door_ramen|dronken|opgesoupeerd
beheert|beheren|bestuurt|besturen|bestiert|leidt|runt|runnen .. kas|geld|stad|gemeente|dorp|boel|dienst|budget ... als|gelijk|zoals ... dronken|zatte|kleuter|blinde|kind|dwaas|matroos|kip|lotto
van elke|iedere euro ... een|twee|halve
weet|kent|kennen de|van .. prijs van alles
eerst ... dan nadenken|denken|meten|vragen|vergeten|zwijgen|kijken|spijt|plannen
beloven|beloofd|belooft ... dan|en|en_dan? .. zwijgen|vergeten|niets|niks|breken
schuld|verantwoordelijkheid|hete_aardappel|paraplu ... op|naar|voor|open|opentrekken .. ander|anderen|elkaar|doorschuiven|afschuiven|steken|een_ander|schuiven
paraplu opentrekken|open|opensteken
verschuilt|verschuilen|verstopt|verstoppen|verbergen|verbergt .. zich|achter|dat ... achter|scherm|procedures|ambtenaren|papier|reglement|regels|niks|niets|elkaar|deur
regels|procedures|formulieren|commissies|werkgroepen ... om ... verbergen|verstoppen|niets|niks|pesten|plezier|te_plagen|niet_te
krijgt|krijg ge|je|u|men .. een|twee|drie|geen formulier|nummertje|zucht|schouder|ticketje|papier|ander|verschillende|stempel|antwoorden
drie|twee|vier|vijf|tien|zes verschillende|andere antwoorden|versies|meningen|datums|verhalen|formulieren|loketten|mensen
ezel|ezels stoot|stoten ... steen|zelfde|dezelfde
gat|gaten|put|putten ... om|met .. ander|andere|vorige|gat|vullen
gat|put|kuil|deur|zebra|zebrapad|fietspad|trap|brug|weg|bord|paal|bank|boom|lift|bus ... nergens|doodloopt|dood|boom|paal|omgekeerd|verkeerde_kant|niemand|ondersteboven|midden_in
waar niemand .. iets? ... aan_heeft|om_vroeg|op_zit|nodig_heeft|gebruikt|wil|om_gevraagd
lachen|lacht|spotten|lacht_zich|spuwen|spuwt|schijt|schijten|vegen|kijken_neer|kijkt_neer|neerkijken .. met|op|aan .. gewone|burger|burgers|mens|mensen|inwoners|klant|klanten|volk|ons
klant|burger|inwoner|bewoner|mens|bezoeker .. is|geen|lastig|last|nummer|bedelaar|vijand|ongedierte|ambetant|melkkoe|stoort|nooit koning|bedelaar|lastpost|vijand|nummer|melkkoe|indringer|stoorzender|last|ongedierte
drie|twee|vijf|tien|meer|zoveel|zo_veel directeurs|diensthoofden|diploma's|chefs|schepenen|managers|bazen|adviseurs|beleidsmedewerkers|kaders|mensen|collega's|bladzijden|vergaderingen|jaren|ambtenaren ... en|samen|maar|nul .. nog_altijd|geen|niemand|nul|één_idee|niets|niks|geen_richting|half|één
hoe meer ... hoe minder|slechter|trager|dommer|langer|duurder
in|op .. jaren|maanden|weken ... niets|niks|geen ... veranderd|gedaan|gebouwd|gerealiseerd|verwezenlijkt|bewezen
te laat|trage|traag|dure|duur ... en .. te|nog .. laat|duur|traag|dom|koud|slecht
hoe lager|hoe_hoger|hoe_dikker|hoe_dommer|hoe_luier ... hoe
vermoeiend|moeilijk|veel gevraagd|zwaar .. blijkbaar|kennelijk|precies|voor
zo|zoals|gelijk .. alles wat|dat ... uit|van|komt ... gebouw|huis|gemeentehuis|stadhuis|daar|dienst|ze
zoals|gelijk altijd|gewoonlijk ... wanneer|als|bij|hier|daar|ze|zij
klaar|gedoemd|voorbestemd|geboren|gemaakt|gereed|bedoeld .. om .. mislukken|falen|fout|te_pletter|verliezen|te_sterven|te_zakken
mochten|waren|was|moest|stel .. wij|we|ons|onze|dit|dat|de|het ... een .. bedrijf|firma|winkel|auto|schip|restaurant|voetbalploeg|patiënt|voetbalclub|vliegtuig|film|school|circus|kleur|dier ... failliet|dicht|gezonken|opgelegd|weg|faling|gesloten|niemand|degradatie|boeken|grijs|dood|was|dan|at|zat|waren
als ons|onze|het|de|deze|dit <housePart>|<serviceByName> een ... was|waren|zou
medelijden mee|met hebben|ons|onze|die|ze
fier|trots ... vroeger|nooit_meer|geweest|schaam|niet_meer|op_feestjes|was_ik
op feestjes|café|familiefeesten ... zeg|vertel|zwijg ... dat|niet|over
liever ... dan ... <housePart>|<serviceByName>|gemeente|loket|stad|hen|hun
kust|kus|lik|lekt .. nu? .. mijn|ons|m'n ... gat|kloten|voeten|reet|botten|oor
loop naar de maan|pomp|duivel|hel
mogen|kunnen|kan|mag .. ze|zij|die|allemaal|voor_mij|van_mij .. de_pot_op|oprotten|ophoepelen|naar_de_maan|hun_biezen|opkrassen|buitenvliegen|gestolen_worden|wegblijven|thuisblijven|in_het_kanaal
ik|k|men|wij|we leid|werk|zit|werken|zitten ... ploeg|team|dienst|bende|nest|kot|huis ... van|met|vol <insult>|<incompetence>|sukkels|slapers|luiaards|egoïsten|jaknikkers|dommeriken
ploeg|team|bende|verzameling|kabinet|dienst|huis|nest|kot|raad|zaal van|vol|met <insult>|<coarseInsult>|<incompetence>
druipt|straalt|spat|walmt|lekt|zweet|ruikt|stinkt|riekt|meurt .. er|hier|daar|naar|van|alles|af|ervan .. naar? ... <filler>? van|af|muren|naar|uit
ruikt|stinkt|riekt|meurt|rieken|ruiken naar
weinig|geen licht ... bovenin|boven|zolder|hoofd
licht schaars|uit|brandt ... bovenin|boven|hoofd|daar
leeg|lege|hol|holle hoofd|hoofden|vat|vaten|doos|dozen|huls|woorden|frasen
zelf al|nog_altijd|aan|niet ... aan_toe|verdwaald|uit_geraakt|terug|verloren|de_weg
vindt|vinden|vond zichzelf niet|nooit|terug
twee|één|een snelheden|snelheid|standen|versnellingen .. stil|traag|achteruit|slak|nul|dood
met de? hart|hersens|verstand|empathie|charme .. van
gave|talent|kunst|neus|patent|abonnement|monopolie|octrooi .. om|op|voor|in ... elke|alles|verkeerd|fout|mis|niets|verlof|te|miserie|pech|slecht|onzin
op de|'t|het .. dienst|burelen|bureau|gemeentehuis|stadhuis|loket ... vies|slapen|koffie|niets|niks|geen|kaarten|patience
maken|maakt .. hier|er|daar|ze|van .. van? elk|elke|iedere|alles|iets ... talent|kamerplant|puinhoop|probleem|drama|vergadering|soep|niets|dossier|formulier
maak|maakt|maken|creëren|creëert van een mug
van|uit het|een|ne|nen toppen|ergste|kwaad ... erger
verliest|verliezen|verloor|verloren|verlegt|verdonkeremaand ... zoals|gelijk|als ... een|ne|bomen|boom|sneeuw|veren
verliezen|verliest|verloren|kwijt ... papieren|dossiers|documenten|brieven|aanvragen|papier|formulieren|dossier ... twee|drie|vier|vijf|keer|altijd|weer|alweer|weeral|zes|opnieuw
twee|drie|vier|vijf|zes|zeven|tien|derde|vierde keer|maal ... dossier|aanvraag|papieren|brief|formulier|melding|fout|mail ... kwijt|verloren|fout|verkeerd|niets|geen|behandeling|antwoord|dezelfde
dichtst|dichtste bij|in|op ... slaap|dood|coma|faling|afgrond
weer|alweer|weeral|opnieuw een ... staaltje|bewijs|voorbeeld|toonbeeld|parel|pareltje|hoogtepunt|geniale|meesterwerk|kunstwerkje|studie|adviesbureau|visienota|consultant|werkgroep|commissie|flater|blunder|kemel
staaltje|toonbeeld|schoolvoorbeeld|hoogtepunt|dieptepunt|summum|toppunt van ... <filler>? bestuur|topbestuur|beleid|dienstverlening|onkunde|amateurisme|communicatie|klantvriendelijkheid|planning|samenwerking|inefficiëntie|bureaucratie|domheid|traagheid|vakmanschap|efficiëntie|kafka|luiheid|arrogantie
geweldig|schitterend|prachtig|fantastisch|goed|knap|mooi|schoon|proper|straf|netjes|top|uitstekend|subliem|magistraal geregeld|gedaan|bezig|gewerkt|bestuurd|georganiseerd|gepland|werk .. hoor|stad|gemeente|zeg|weer|alweer|zunne|se|zie|mannen|jongens
duurste|domste|traagste|luiste|slechtste|onnozelste|lelijkste|onvriendelijkste|zieligste|triestigste|traagste|dooste|meest_nutteloze ... van|uit|in|ter .. heel|heel_de|vlaanderen|streek|provincie|land|wereld|universum|land|belgië|regio|denderstreek|waasland|kempen|limburg|europa
laatste|enige|traagste gemeente|stad|bestuur|dienst|ocmw .. van|in|uit .. vlaanderen|belgië|europa|land|provincie ... waar|die|dat|zonder
geleid|geleide|bestuurd|gemaakt|geschreven|bedacht|opgesteld|getekend|ontworpen|uitgevonden door .. mensen|iemand|lieden|figuren|wie|kerels|heren ... nooit|nog_nooit|geen|niet|zonder|niks|niets
moet|kan|mag|wil ... promotie|carrière|vooruit|hogerop ... niets|niks|dom|likken|kruipen|zwijgen
kleuter|kind|kinderen|zoontje|dochtertje|spreekbeurt|opstel|tekening ... leerjaar|kleuterklas|taalfouten|vijf_jaar|zes_jaar
`;
