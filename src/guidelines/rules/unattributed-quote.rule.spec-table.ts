import { describeRule } from '../describe-rule.spec-table';
import { unattributedQuote } from './unattributed-quote.rule';

describeRule(unattributedQuote, {
  passes: [
    "'De kracht van het dorp' heet het boek.",
    '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait”, schreef Nora Heylen.',
    "Een 'klein' woord.",
    '“Het gemeentebestuur investeert volgend jaar 2 miljoen in fietspaden, omdat elke ouder zijn kind met een gerust hart naar school wil laten fietsen”, zegt schepen Maes.',
    'Burgemeester Claes: “Wij hebben drie jaar lang gewerkt aan een plan dat iedereen vooruithelpt, en vandaag steken we eindelijk de eerste spade in de grond.”',
    '“Ik was bang dat ik er alleen voor zou staan, maar de mensen van het onthaal hebben mij stap voor stap door alle papieren geloodst.” — Fatima, 34',
    'Zoals Toon Hermans schreef: “De dag begint pas echt wanneer je de gordijnen openschuift en de wereld toelaat om binnen te komen zonder te kloppen.”',
    '“De tuin is de plek waar je leert dat haasten niet helpt en dat wachten ook een manier van werken is, elk seizoen opnieuw.” (Bron: Tuinkrant 2023)',
    'In de woorden van Hugo Claus: “Ik ben een man van weinig woorden, maar die weinige woorden gebruik ik dan ook tot op het bot en nog verder.”',
    '@tuinclub schreef het zo: “Wie een haag plant, plant een huis voor de mus, een gang voor de egel en een schaduw voor zichzelf op de warmste dag.”',
    'Mijn speech van gisteren: “Beste mensen, wij staan hier vandaag niet omdat het moet, maar omdat we geloven dat dit plein opnieuw van iedereen kan worden.”',
    'Slogan van de week: “Samen sterk!”',
    'We kregen een brief van klas 3B: “Beste burgemeester, mogen wij alstublieft een groter speelplein, want de glijbaan is kapot en de zandbak is vol katten?”',
    "Het nieuwe boek heet 'De man die de maan wilde kopen'.",
    '“Wij vragen al jaren een zebrapad, want onze kinderen moeten elke dag over die drukke weg en dat loopt vroeg of laat verkeerd af”, aldus Marie Baert van de ouderraad.',
    'Programma zaterdag:\nOpening door de fanfare\nWandeling met gids\nSpringkasteel voor de kinderen\nVuurwerk',
    'Wat brengt u mee?\nEen goed humeur\nEen paraplu\nEen stoel\nEen vriend',
    '“Ik hou van dit dorp omdat de bakker mijn naam kent en de postbode weet dat mijn hond niet bijt, alleen blaft”, vertelde de oudste inwoonster ons.',
    'Ik zei het gisteren in de raad: “Als wij vandaag niet investeren in dat dak, dan betalen onze kinderen over tien jaar het dubbele voor een nieuw gebouw.”',
    'Uit ons reglement: “De gebruiker laat de zaal achter in de staat waarin hij ze gevonden heeft, sluit alle ramen en deuren en meldt schade binnen 24 uur.”',
    '“Er is geen mooier geluid dan dat van een schoolplein om tien over half elf, als de bel gaat en iedereen tegelijk buiten wil.” Marc De Bel, De Standaard',
    '“Ik ben trots dat we na drie jaar onderhandelen eindelijk een akkoord hebben dat alle partijen een toekomst geeft”, reageert schepen Pauwels.',
    'De directrice van De Klimop: “We beginnen elke ochtend met een kwartier lezen, en ge ziet de kinderen groeien in taal en in zelfvertrouwen.”',
    '“De straat is van iedereen, maar het lawaai is van niemand, en daarom maken wij daar samen afspraken over”, zo staat in het charter dat alle cafés tekenden.',
    'Reactie van de buurt: “Wij zijn blij met de bomen, maar minder met de wortels die onze riolering elke winter opnieuw kapot duwen, meneer de schepen.”',
    '“Soms is een kopje koffie genoeg om iemands dag te redden, zeker als ge het samen uitdrinkt en de tijd even laat liggen.” – Annie, vrijwilliger in het buurtcafé',
    'Gelezen bij Annie M.G. Schmidt: “Ik ben lekker stout, ik wil niet meer, ik wil geen handjes geven, ik wil niet zeggen elke keer: jawel mevrouw, jawel meneer.”',
    'Wat we vanavond goedkeurden: “De gemeenteraad vraagt de Vlaamse Regering om de schrapping van de bushaltes in landelijke gemeenten te herzien en het lokaal bestuur te horen.”',
    'Onze belofte: “Elke melding krijgt binnen de drie werkdagen een antwoord van een mens van vlees en bloed, met naam en telefoonnummer.”',
    'Menu van zondag:\nkroketten met garnaal\nvidee met frietjes\nrijstpap met bruine suiker\nkoffie en gebak',
    'Vragen kinderen aan de burgemeester: “Slaapt u in het gemeentehuis en mag u alle snoepjes op het bureau opeten zonder dat iemand daar iets van zegt?”',
    '“Mijn eerste werkdag begon in 1984 met een schop en een regenjas, en kijk, ik vertrek vandaag met dezelfde regenjas”, lachte Roger op zijn afscheid.',
  ],
  flags: [
    [
      '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait.” Mooi.',
      '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait.”',
    ],
    [
      '“Geluk is geen bestemming waar je op een dag aankomt, het is de manier waarop je onderweg bent met de mensen die naast je lopen.” Prettig weekend!',
      '“Geluk is geen bestemming waar je op een dag aankomt, het is de manier waarop je onderweg bent met de mensen die naast je lopen.”',
    ],
    [
      'Mooie tekst gevonden: Op een dag word je wakker en besef je dat de dingen waar je je zo druk over maakte, er nooit toe deden. Dat de mensen die bleven, de enige waren die telden. En dat het genoeg was.',
      'Op een dag word je wakker en besef je dat de dingen waar je je zo druk over maakte, er nooit toe deden. Dat de mensen die bleven, de enige waren die telden. En dat het genoeg was.',
    ],
    [
      'Zo waar! «Wie alleen naar de stippen op de kaart kijkt, ziet de wegen niet die de mensen zelf hebben gemaakt om bij elkaar te geraken.»',
      '«Wie alleen naar de stippen op de kaart kijkt, ziet de wegen niet die de mensen zelf hebben gemaakt om bij elkaar te geraken.»',
    ],
    [
      'Een wijs man zei ooit: "Wie zijn buren niet kent, woont nergens, al heeft hij het grootste huis van de straat en de hoogste haag van het dorp."',
      '"Wie zijn buren niet kent, woont nergens, al heeft hij het grootste huis van de straat en de hoogste haag van het dorp."',
    ],
    [
      "Gelezen op internet en meteen gekopieerd: 'Kinderen herinneren zich niet of het huis proper was, ze herinneren zich of er iemand tijd had om mee op de grond te zitten en een toren te bouwen.'",
      "'Kinderen herinneren zich niet of het huis proper was, ze herinneren zich of er iemand tijd had om mee op de grond te zitten en een toren te bouwen.'",
    ],
    [
      'Ik loop door het land van mijn vader\nen tel de bomen die er nog staan\nde wind vraagt fluisterend wanneer ik\nweer langs de oude weg zal gaan\nmaar ik heb geen antwoord meegekregen\nalleen de regen en de laan',
      'Ik loop door het land van mijn vader\nen tel de bomen die er nog staan\nde wind vraagt fluisterend wanneer ik\nweer langs de oude weg zal gaan\nmaar ik heb geen antwoord meegekregen\nalleen de regen en de laan',
    ],
    [
      'Deze moest ik delen. "De mensen vragen altijd waarom wij zo laat beginnen met leven, en niemand vraagt waarom wij zo vroeg beginnen met wachten."',
      '"De mensen vragen altijd waarom wij zo laat beginnen met leven, en niemand vraagt waarom wij zo vroeg beginnen met wachten."',
    ],
    [
      'Goed gezegd: “Een gemeenschap wordt niet gemeten aan de hoogte van haar torens maar aan de lengte van de tafel waaraan iedereen mag aanschuiven.”',
      '“Een gemeenschap wordt niet gemeten aan de hoogte van haar torens maar aan de lengte van de tafel waaraan iedereen mag aanschuiven.”',
    ],
    [
      'Auteur onbekend, maar zo herkenbaar: “Als je oud wordt, worden de kleine dingen groot en de grote dingen klein, en dat is de enige wiskunde die ik nog begrijp.”',
      '“Als je oud wordt, worden de kleine dingen groot en de grote dingen klein, en dat is de enige wiskunde die ik nog begrijp.”',
    ],
    [
      '„De zomer kwam dit jaar als een late gast die zijn excuses niet aanbiedt maar wel het beste stuk van de taart neemt en blijft slapen.” Zalig, toch?',
      '„De zomer kwam dit jaar als een late gast die zijn excuses niet aanbiedt maar wel het beste stuk van de taart neemt en blijft slapen.”',
    ],
    [
      'Dees stond op het bidprentje van een oude vriend: “Treur niet om de dagen die nog moesten komen, maar tel de dagen die er waren, en schenk er een glas bij in.”',
      '“Treur niet om de dagen die nog moesten komen, maar tel de dagen die er waren, en schenk er een glas bij in.”',
    ],
    [
      'Voor al wie het moeilijk heeft. «Er zijn dagen dat de moed in de schuif ligt en gij niet weet welke schuif. Op die dagen is opstaan al genoeg.»',
      '«Er zijn dagen dat de moed in de schuif ligt en gij niet weet welke schuif. Op die dagen is opstaan al genoeg.»',
    ],
    [
      '"Wij zijn allen gasten op een planeet die geen gastenboek heeft. Schrijf dus iets op de muur dat een ander doet glimlachen." 🌍',
      '"Wij zijn allen gasten op een planeet die geen gastenboek heeft. Schrijf dus iets op de muur dat een ander doet glimlachen."',
    ],
    [
      'De maan hangt scheef boven de vaart,\neen schipper zingt zijn lied,\nhij heeft zijn lief niet thuis bewaard,\ndie kwam, maar bleef er niet.',
      'De maan hangt scheef boven de vaart,\neen schipper zingt zijn lied,\nhij heeft zijn lief niet thuis bewaard,\ndie kwam, maar bleef er niet.',
    ],
    [
      "'Het leven is een trein die nooit op tijd rijdt. Wie op het perron blijft klagen, mist het landschap; wie instapt, vergeet dat er een uurregeling bestond.' Prettige paasvakantie!",
      "'Het leven is een trein die nooit op tijd rijdt. Wie op het perron blijft klagen, mist het landschap; wie instapt, vergeet dat er een uurregeling bestond.'",
    ],
    [
      'Iemand plakte dit op de deur van het jeugdhuis: "Wie hier binnenkomt laat zijn zorgen buiten, en wie hier buitengaat neemt een ander zijn zorgen mee naar huis."',
      '"Wie hier binnenkomt laat zijn zorgen buiten, en wie hier buitengaat neemt een ander zijn zorgen mee naar huis."',
    ],
    [
      "Deze zin laat me niet los. “Een stad wordt niet oud van haar jaren maar van de vensters die 's avonds donker blijven terwijl er toch iemand woont.” Welterusten.",
      "“Een stad wordt niet oud van haar jaren maar van de vensters die 's avonds donker blijven terwijl er toch iemand woont.”",
    ],
  ],
});
