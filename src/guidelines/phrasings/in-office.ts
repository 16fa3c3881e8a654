/** Speaking as the one who holds office, or for the body. */

const ME = 'ik|wij|we|mijn|mij|me|ons|onze';
const DECIDE =
  'teken|tekende|tekenden|tekenen|getekend|onderteken|ondertekende|ondertekenden|ondertekend|ondertekenen|goedgekeurd|goedkeuren|keurde|keurden|keur|verleen|verleende|verlenen|verleend|weiger|weigerde|weigerden|geweigerd|toegekend|toekennen|beslis|besliste|beslisten|beslist|beslissen|uitgevaardigd|opgelegd|afgeleverd|gegund|gunnen|gunden|toegewezen|ingetrokken|aangepast|afgeschaft|ingevoerd';
const GOVERN =
  'voer|voeren|voerden|leg|leggen|legden|bouw|bouwen|plaats|plaatsen|plaatsten|verhoog|verhogen|verlaag|verlagen|schaf|schaffen|schaften|investeer|investeren|investeerden|breid|breiden|garandeer|garanderen|hervorm|hervormen|vernieuw|vernieuwen|voorzien|voorzie|verbieden|verbied|reserveren|herstellen|heraanleggen|keuren|keur|onteigenen|verplichten|versoepelen|verstrengen|evalueren|lanceren|subsidiëren|financieren|beschermen';
const ANSWER_FOR =
  'bekijkt|bekijken|onderzoekt|onderzoeken|zoekt|zoeken|regelt|regelen|neemt|nemen|belt|bellen|contacteert|contacteren|uitvoeren|opdracht|gevraagd|gevraagde|laat|laten|werkt|werken|voert|voeren|plaatst|plaatsen|herstelt|herstellen|maakt|maken|komt|komen|volgt|volgen|weet|verwittigd|antwoordt|antwoorden|bezorgt|stuurt|sturen|kijkt|nakijken|aangestuurd|ingelicht|helpt|helpen|behandelt|stelt|zorgt|zorgen|zal|zullen|gaat|gaan|heeft|hebben';

const SELF =
  'hier|nu|zelf|immers|tenslotte|ook|nog|toch|wel|uw|jullie|een|nieuwe|dan|eenmaal|nog_altijd|al|sinds_kort|intussen?';

export const IN_OFFICE = `
als uw|jullie|eerste|bevoegd|bevoegde|nieuwe|kersverse|uittredend|jonge|enige|jongste? <mandate> ... ${ME}|kan|kunnen|zorg|beslis|moet
als <mandate> van|voor|in|bij ... ${ME}|kan|kunnen|zorg|beslis|moet
als ... bevoegd|bevoegde <mandate>
ik|wij|we ... als uw|jullie|eerste|bevoegd|bevoegde|nieuwe|kersverse|uittredend? <mandate> !gaan|komen|op_het
mijn taak|rol|werk|mandaat|verantwoordelijkheid|plicht|bevoegdheid|opdracht|eerste|laatste|plan|belofte|prioriteit .. als <mandate>
want|omdat|daar|aangezien|en ik hier|nu|toch|ook|zelf? <mandate> ben
ik|k ben|blijf|word ${SELF} ${SELF} <mandate>
ik ben|blijf|word de nieuwe|kersverse|eerste|jongste|enige|bevoegde <mandate>
^ uw|jullie|ulle <mandate>
uw|jullie <mandate> $
uw|jullie <mandate> van|voor ... antwoordt|belooft|wenst|komt|nodigt|laat|meldt|vertelt|trakteert|luistert|helpt|staat|zorgt|heeft
uw|jullie <mandate> antwoordt|belooft|wenst|komt|nodigt|laat|meldt|vertelt|trakteert|luistert|helpt|staat|zorgt|spreekt|schrijft
hier|met|vanwege|groeten|groetjes|getekend .. uw|jullie <mandate>
in|uit|vanuit mijn|onze hoedanigheid|functie|rol|ambt|mandaat|positie van|als|bij|binnen ... <mandate>|<organ>
in|vanuit mijn hoedanigheid|ambt van|als
vanuit|uit|binnen|onder|tot mijn mandaat|bevoegdheid|bevoegdheden|schepenambt|beleidsdomein|burgemeestersambt|ambt|functie !los
ik ben .. bevoegd voor
ik ... met de dienst|diensten|administratie .. bespreek|opnemen|regelen|bekijken|afspreken
ik bespreek|regel|bekijk ... met de dienst|diensten|administratie
ik stel|vraag .. de dienst|diensten
wij van de|het gemeente|stad|bestuur|gemeentebestuur|stadsbestuur|college|ocmw
<mandate> hier
ik ... pleiten|pleit ... voor uw|jullie
college|gemeenteraad|raad ... ik ... pleiten|stemmen|verdedigen|vragen|voorleggen|tussenkomen|voorstellen|aankaarten
wij|we ... met het|ons college|schepencollege|vast_bureau
ik|wij .. neem|nemen ... mee naar .. raad|gemeenteraad|college|commissie|fractie
mijn|onze voorstel|vraag|tussenkomst|interpellatie|motie|amendement|schriftelijke_vraag ... gemeenteraad|raad|raadscommissie|raadszitting|zitting|agenda
trek|trekken|voorzien|reserveren|maken ik|wij|we? ... euro|miljoen uit|vrij|voor .. nieuwe|voor|de|het
wij|we|ik trekken|trek|voorzien|investeren ... euro|miljoen
dat|dit|het ... mijn bevoegdheid|bevoegdheden
mijn bevoegdheid|bevoegdheden|schepenambt|burgemeesterssjerp|sjerp|ambtstermijn|ambtsketting|zitdag|zitdagen|spreekuur|spreekuren|kabinet|kabinetschef|kabinetsmedewerkers|kabinetsmedewerker|beleidsnota|legislatuur|collegenota
op|bij|naar|met|door|via ons|onze kabinet
mij|me .. op|naar het|mijn kabinet
kabinet .. maakt|regelt|belt|neemt|antwoordt ... u|je
kom|komt|afspraak|langs|maak|welkom ... <ownService>|mijn ... <filler>? kabinet|zitdag|spreekuur
namens|uit_naam_van|in_naam_van|in_opdracht_van .. <organ>
namens|uit_naam_van|in_naam_van|in_opdracht_van .. bestuur !van
namens|uit_naam_van|in_naam_van ... <mandate>
wij|we|ik <filler>? als <filler>? <organ>|bestuur|beleidsmakers|bestuurders|bestuursploeg|bestuurder
als <organ>|bestuur|bestuursploeg .. wij|we|ons|ik|onze
ons|onze bestuur|gemeentebestuur|stadsbestuur !van .. besliste|beslist|keurde|koos|trekt|investeert|stemde
ons|onze college|schepencollege|bestuursploeg|coalitie|meerderheid .. besliste|beslist|heeft|zal|keurde|koos|kiest|gaat|trekt|investeert|stemde|maakte|vindt|wil
wij|we|ik|ons|mij .. in|op|binnen het|de|ons|onze college|schepencollege|vast_bureau ... beslist|besliste|beslisten|gestemd|meegestemd|goedgekeurd|besproken|voorgelegd|verdedigd|afgeklopt|gezegd|bepleit|agendeer|bespreek|bespreken|beslissen|stemmen|keuren|legden|leggen|leg
in|op|binnen het|ons college|schepencollege|vast_bureau .. beslisten|stemden|keurden|bespraken|legden|beslis|stemde|verdedigde|zat|zaten|klopten|besliste .. wij|we|ik
wij|we|ik .. hebben|heb .. beslist|goedgekeurd|gestemd ... <organ>
wij|we|ik ... beslist|goedgekeurd|gestemd|meegestemd|verdedigd|voorgelegd ... in|op|aan ... <organ>|raad|commissie
ik|wij|we .. leg|leggen|dien|dienen|stel|stellen|breng|brengen|agendeer|agenderen|verdedig|verdedigen|interpelleer|zet|zetten|bepleit|pleit|kaart|kaarten|vraag ... voor|in|op|aan|tijdens|bij .. gemeenteraad|raad|raadszitting|ocmw-raad|raadscommissie|raadsagenda|college|schepencollege|gemeenteraadscommissie
leg|dien|stel|breng|agendeer|verdedig|bepleit|kaart|vraag|diende|stelde|legde|verdedigde|agendeerde .. ik ... gemeenteraad|raad|raadszitting|ocmw-raad|raadscommissie|college|schepencollege|raadsagenda|gemeenteraadscommissie
ik|wij|we ... agenderen|agendeer|geagendeerd|interpelleren|geïnterpelleerd|interpellatie
ik|wij|we|zelf|daarnet|net|juist|vandaag|vanmorgen|gisteren|eindelijk|intussen|zonet|zojuist ... <officialPaper> .. ${DECIDE}
ik|wij|we .. ${DECIDE} ... <officialPaper>
handtekening|handtekeningen ... onder|op ... <officialPaper>
ik|wij|we ... <officialPaper> ... ${DECIDE} !gekregen
${DECIDE} ik|wij|we ... <officialPaper>
${DECIDE} ... ik ... <officialPaper>
<officialPaper> ... ${DECIDE} ... ik|wij|we|mij
<officialPaper> .. teken|onderteken|weiger|verleen|tekende|tekenden|geef|keur .. ik|wij|we
<officialPaper> ... stempel .. van de gemeente|stad
bij mij ... ${DECIDE} ... stempel
stempel van|der de|het gemeente|stad|ocmw|college erop|erbij|onder
ik|wij|we .. heb|hebben|gaf|gaven|geef|geven .. <ownService>|politie|brandweer|technische_dienst ... opdracht|groen_licht|instructie|de_opdracht
ik|wij|we .. heb|hebben .. opdracht|instructie gegeven .. aan .. <ownService>|politie|ploeg
ik|wij|we .. geef|gaf|geven|gaven .. opdracht .. om|aan
ik|wij|we .. stuur|sturen|laat|laten ... <ownService>|wegendienst|ploeg|technische_ploeg|ingenieur ... langs|komen|kijken|nakijken|uitvoeren|plaatsen|herstellen|weten|onderzoeken|bekijken|ruimen|vegen
ik|wij|we .. laat|laten|liet|lieten ... door ... <ownService>|wegendienst|aannemer|diensten|<organ>
laat|liet ik ... door .. <ownService>|wegendienst|ploeg
laat|stuur|vraag ik ... <ownService> ... ${ANSWER_FOR}|langs|na
mijn dienst|diensten|administratie|ambtenaren|dienst_mobiliteit|dienst_omgeving|technische_dienst|groendienst|wegendienst|juridische_dienst|beleidsmedewerkers|stafmedewerker .. ${ANSWER_FOR} !om|tot|er|gedaan
heb|laat|vraag|vroeg|gaf|geef|stuur|liet|zal|bespreek|regel|neem ... aan|met|via|door|bij|naar|langs? mijn dienst|diensten|administratie|ambtenaren|beleidsmedewerkers
via|met|door|aan mijn dienst|diensten|administratie|ambtenaren|beleidsmedewerkers !begint|begin|eindigt
dat|het ... ik|wij .. regel|regelen|bespreek|vraag|laat ... met|via|door ... <ownService>
gemeente|stad|ocmw|technische_dienst|dienst zal|gaat|komt|moet ... daar|hier zorg|waak|sta ik
daar|hier|hiervoor|daarvoor zorg|waak|sta ik ... als|persoonlijk ... <mandate>|<organ>
uw|je klacht|melding|vraag|dossier|aanvraag|bezwaar|brief|mail|schrijven|petitie ... bij mij|mijn|ons ... kabinet|dienst|toegekomen|aangekomen|beland
uw klacht|melding|dossier|aanvraag|bezwaarschrift|bezwaar|vergunning|subsidie ... ik|wij|mijn
ik|wij|we .. bekijk|volg|behandel|onderzoek|bespreek|neem|laat|heb .. uw dossier|klacht|melding|aanvraag|bezwaar|vergunning|subsidie|bezwaarschrift
ik|wij .. wijs|beloof|garandeer|verzeker .. namens|u|jullie ... <publicWork>
wij|we ${GOVERN} ... <publicWork>
wij|we ... <publicWork> .. in|aan|af|uit|open|invoeren|aanleggen|afschaffen|verhogen|verlagen|vernieuwen|bouwen|heraanleggen|uitbreiden|aanpakken $
${GOVERN} wij|we ... <publicWork>
komt|komen|krijgt|krijgen er ... <publicWork> ... daar|dat heb|heeft|hebben|zorg|beslis ik|wij|we
ik .. voer|leg|verhoog|verlaag|schaf|hervorm|investeer|voorzie|beslis ... <publicWork> ... in|aan|af|uit|voor|geld|budget|vrij
voer|leg|verhoog|verlaag|schaf|voorzie|beslis ik ... <publicWork> ... in|aan|af|uit|voor|geld|budget|vrij
wij|we hebben .. als|met de? meerderheid|coalitie|bestuur|bestuursploeg
onze|ons ... reglement|beleidsplan|meerjarenplan|bestuursakkoord|begroting .. treedt|voorziet|werd|is|wordt
<ownService> ... verwittigd|ingelicht|opgedragen|gevraagd .. door mij
ik|wij|we .. heb|hebben|laat|laten|had .. technische_dienst|groendienst|wegendienst|politie|brandweer|handhavers ... opgebeld|gevraagd|uitgestuurd|laten_komen|verwittigd|gestuurd|opdracht
ik|wij|we .. heb|hebben ... woord gegeven|ontnomen|verleend
gaf|geef|ontnam|verleende ik ... woord
ik teken|onderteken|handteken die|dat|het|ze ... gemeentehuis|stadhuis|kabinet
ik|wij .. vertegenwoordig|vertegenwoordigde|vertegenwoordigen ... gemeente|stad|college|bestuur|raad
wij|we|ik .. geef|geven|gaf|gaven ... <officialPaper>|toelage|subsidie|premie !terug
geef|geven|gaf|gaven wij|we|ik ... <officialPaper>|toelage|subsidie|premie
ik heb|had ... als voorzitter ... woord|zitting|vergadering|raad
ik|wij|we .. doe|doen|zal|zullen|bekijk|vraag ... bij|met de bevoegde dienst|schepen|diensten
uw|jullie vraag|vragen|mail|mails|bericht|berichten ... heb_ik|ik ... commissie|raad|college|kabinet|dienst
ik .. kom|ga ... op terug in de raad|commissie|gemeenteraad
dankzij|met|door mijn voorstel|dossier|beleid|interventie|tussenkomst|initiatief|plan ... straat|gemeente|stad|dorp|<publicWork>
met|sjerp mijn burgemeesterssjerp|sjerp|schepensjerp|ambtsketting
zit|zat ik .. gemeenteraad|raad|raadszitting|commissie voor
ik heb|had .. dienst|diensten|administratie ... gevraagd|opgedragen ... uw|jullie|te
mijn diensten|administratie .. waren|was|zijn er|ter_plaatse|snel|onderweg
drie|twee|vier|vijf|zes huwelijken|koppels gesloten|gehuwd
wij|we|ik hebben|heb .. beslist|besloten|gekozen ... <publicWork>|<officialPaper>
wij|we|ik hebben|heb ... <publicWork>|<officialPaper> ... verhoogd|verlaagd|verdubbeld|afgeschaft|ingevoerd|aangelegd|uitgebreid|gebouwd|heraangelegd|vernieuwd|verplicht|verboden|goedgekeurd|toegekend|geweigerd|versoepeld|hervormd|ingetrokken|laten_plaatsen|laten_leggen|laten_aanleggen|laten_herstellen|laten_maken|laten_weghalen
heb|hebben ik|wij|we ... <publicWork>|<officialPaper> ... verhoogd|verlaagd|afgeschaft|ingevoerd|aangelegd|uitgebreid|heraangelegd|goedgekeurd|toegekend|geweigerd|laten_plaatsen|laten_leggen|laten_aanleggen|laten_herstellen|laten_weghalen
ik|wij|we heb|hebben ... laten plaatsen|aanleggen|weghalen|afsluiten|stilleggen|ruimen|sluiten|verzegelen|takelen ... straat|weg|werf|plein|werken|zaak|café|kraan|<publicWork>
ik|wij|we .. heb|hebben ... werf|werken|zaak|evenement|fuif|optocht|manifestatie|betoging|markt|kermis .. verboden|stilgelegd|toegelaten|gesloten|afgelast|laten
heb|moest ik ... werf|werken|zaak|evenement|fuif|optocht|manifestatie|betoging|markt|kermis .. verbieden|stilleggen|toelaten|sluiten|afgelasten|verboden|stilgelegd
beste|geachte|waarde inwoners|inwoner|stadsgenoten|dorpsgenoten|burgers|medeburgers|ouders ... ik|wij|we|ons|onze
ik|wij beloof|beloofde|garandeer|verzeker|bevestig ... u|jullie ... <publicWork>
dit is een mededeling|bericht van de|het|uw gemeente|stad|bestuur|burgemeester|schepen|college
mededeling|officieel bericht|officiële_mededeling|persbericht van|: de|het|ons? gemeente|stad|bestuur|college|<mandate>
ik antwoord|reageer|spreek|schrijf ... als <mandate>
in mijn|onze beleid|beleidsdomein|beleidsdomeinen|legislatuur|bestuursperiode|beleidsplan
mijn beleid|beleidsdomein|beleidsdomeinen|voorganger|departement ... <mandate>|gemeente|raad|bevoegd|dossier
als ik <mandate> blijf|word
tijdens mijn zitdag|spreekuur|mandaat|legislatuur
ik .. ontvang|ontving ... op het gemeentehuis|stadhuis|kabinet
spreek|contacteer|mail|bel .. mij .. op het gemeentehuis|stadhuis|kabinet
ik kom|zit .. uit|in|van .. college|schepencollege|vast_bureau
ik|wij|we .. heb|hebben|zal|zullen|ga|gaan ... dossier|dossiers ... college|kabinet|dienst|gemeenteraad|raad|opvolgen|behandelen
ik|wij .. zit|zat ... raad|gemeenteraad|zitting|commissie voor
heb|had|mocht|mag|moet ik|wij ... zitting|raad geopend|geschorst|gesloten|voorgezeten|openen|schorsen|sluiten|voorzitten
ik|wij ... zitting|raad|raadszitting geopend|geschorst|gesloten|voorgezeten
drie|twee|vier|vijf|zes koppels|huwelijken .. getrouwd|voltrokken|ingezegend
ik|wij|we ... koppel|koppels|huwelijk|huwelijken|bruidspaar .. voltrokken|ingezegend|voltrekken|getrouwd|trouwen
mocht|heb|had ik ... koppel|koppels|huwelijk|huwelijken .. voltrekken|voltrokken|getrouwd|trouwen
mocht|heb|mochten ik|wij|we ... lint .. knippen|doorknippen|doorgeknipt|geknipt
ik|wij|we ... lint .. knippen|doorknippen|doorgeknipt|geknipt
ik|wij ... minister|kabinet|de_lijn|nmbs|agentschap|gouverneur|provincie .. aangeschreven|aangeklopt|onderhandeld|bepleit
op|in deze|dit pagina|account|profiel|muur ... uw|jullie <mandate>
wij .. met|in de|het gemeente|bestuur|college|stad ... beslist|gekozen|garanderen|beslisten|kozen|kiezen|beloven|zorgen|werken|maken
`;

/** Out of office, and said so. */
export const OUT_OF_OFFICE = `
geen|niet .. <mandate>
niet als .. <mandate>
los|losgekoppeld|apart van mijn mandaat|functie|ambt|schepenambt|werk
in|uit eigen naam
ten|te persoonlijke|persoonlijken titel
als gewone|gewoon burger|inwoner|mens|buur|vader|moeder|ouder|papa|mama
als privépersoon|privé-persoon|buurtbewoner|supporter
wie .. <mandate> zoekt|wil|nodig
verkleed|vermomd|verkleden|verkleedde .. als
speel|speelde|speelt|rol|personage ... <mandate>
toen ik .. <mandate> was|werd
oud|gewezen|voormalig|vroegere|ex .. <mandate>
droom|droomde|droomt|wil|wilde|wou .. later? .. <mandate> worden
later .. <mandate> worden
`;
