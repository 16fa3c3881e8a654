import { describeRule } from '../describe-rule.spec-table';
import { unverifiedClaim } from './unverified-claim.rule';

describeRule(unverifiedClaim, {
  passes: [
    'Er gaan geruchten over de markt. Dat klopt niet.',
    'Ik hoor graag wat u ervan vindt.',
    'De markt verhuist in mei.',
    'Klopt het dat de bus niet meer stopt aan het station? Ik vraag het na bij De Lijn.',
    'Het zou fijn zijn als iedereen zijn stoep veegt.',
    'Volgens Het Nieuwsblad van vandaag komt er een nieuwe stelplaats.',
    'We hebben gehoord wat u zei: de verlichting in het park blijft langer branden.',
    'Ik hoor graag van u voor 1 mei.',
    'Ik hoorde een prachtig concert van de harmonie.',
    'De datum van het feest is nog niet bevestigd, hou de agenda in het oog.',
    'Ik zou graag iedereen bedanken die meehielp.',
    'Mijn buurvrouw zegt dat ik te veel taart eet. Ze heeft gelijk.',
    'De politie meldt dat de ring opnieuw vrij is.',
    'Er wordt gezegd dat jong geleerd oud gedaan is. Onze jeugdbrandweer bewijst het.',
    'Wij hoorden van de brandweer dat alles onder controle is.',
    'Deel dit bericht met uw buren: woensdag is er geen water van 9 tot 12 uur.',
    'Zou er morgen sneeuw vallen? De kinderen hopen van wel.',
    'Hoor je dat? De torenvalk is terug.',
    'Men zegt dat een glimlach niets kost. Bij ons loket is hij inbegrepen.',
    'Ik hoorde gisteren van een mama hoe fijn de opvang is.',
    'Volgens de planning zijn de werken klaar in juni.',
    'De werken zouden oorspronkelijk in maart starten, maar het wordt april.',
    'Iemand vroeg mij waarom de vlag halfstok hangt: vandaag herdenken we oud-burgemeester Claes.',
    'De leerlingen hoorden van de boswachter hoe een uil jaagt.',
    'Het gerucht over een tweede windmolenpark kunnen we kort houden: er is niets aangevraagd.',
    'Ook gehoord dat de vogels vroeger terug zijn dit jaar? Laat ons weten wat u ziet op waarnemingen.be.',
    'Of het nu regent of niet, wij zijn er.',
    'Gehoord en gezien op de jaarmarkt: 4.000 bezoekers en een prijsstier van 1.200 kilo.',
    'Als het droog blijft, zou de oogst twee weken vroeger starten, zegt landbouwer Jef.',
    'Volgens de overlevering sliep Napoleon in dit huis.',
    'De huisartsenwachtpost verhuist naar de Stationsstraat, meldt het ziekenhuis.',
    'Er is heel wat te doen over de nieuwe parkeerregels. Hieronder de tien meest gestelde vragen.',
    'We vernamen met droefheid het overlijden van ere-schepen Gaston Maes.',
    'Mensen vertellen mij vaak hoe trots ze zijn op het park. Dat doet deugd.',
    'Volgens het Agentschap Wegen en Verkeer blijft de brug dicht tot 14 mei.',
  ],
  flags: [
    ['Naar het schijnt sluit de bank.', 'Naar het schijnt sluit de bank'],
    ['Ik heb gehoord dat de bank sluit.', 'Ik heb gehoord dat de bank sluit'],
    ['Uit goede bron: er komt een hotel.', 'Uit goede bron: er komt een hotel'],
    [
      'Naar verluidt wil een keten het oude postkantoor kopen.',
      'Naar verluidt wil een keten het oude postkantoor kopen',
    ],
    ['Op de markt wordt verteld dat de parking betalend wordt.', 'markt wordt verteld dat de parking betalend wordt'],
    [
      'Men fluistert dat er een asielcentrum komt in de kazerne.',
      'Men fluistert dat er een asielcentrum komt in de kazerne',
    ],
    [
      'Bronnen die liever anoniem blijven, zeggen dat het festival dit jaar niet doorgaat.',
      'Bronnen die liever anoniem blijven, zeggen dat het festival dit jaar niet doorgaat',
    ],
    ["Delen voor het verdwijnt! Ze gaan overal camera's met gezichtsherkenning hangen.", 'Delen voor het verdwijnt'],
    [
      'De media zwijgen erover, maar er zijn vorige maand 40 mensen ziek geworden van het kraantjeswater.',
      'media zwijgen erover, maar er zijn vorige maand 40 mensen ziek geworden van het kraantjeswater',
    ],
    [
      'Een vriend van een vriend werkt bij de NMBS en die zegt dat ons station dichtgaat.',
      'vriend van een vriend werkt bij de NMBS en die zegt dat ons station dichtgaat',
    ],
    [
      'Klopt misschien niet, maar ik las ergens dat de waterprijs verdubbelt.',
      'Klopt misschien niet, maar ik las ergens dat de waterprijs verdubbelt',
    ],
    ['Volgens mijn buurman zit er asbest in heel de wijk.', 'Volgens mijn buurman zit er asbest in heel de wijk'],
    [
      'Iemand vertelde mij dat het containerpark voortaan 10 euro kost.',
      'Iemand vertelde mij dat het containerpark voortaan 10 euro kost',
    ],
    [
      'Doorgestuurd gekregen van mijn zus: morgen zou er geen stroom zijn in heel Vlaanderen. Stuur dit door!',
      'Doorgestuurd gekregen van mijn zus: morgen zou er geen stroom zijn in heel Vlaanderen. Stuur dit door',
    ],
    [
      'Een vogeltje heeft mij ingefluisterd dat er een Action komt.',
      'vogeltje heeft mij ingefluisterd dat er een Action komt',
    ],
    [
      'Ik hoorde van drie verschillende mensen dat er rattengif in het park ligt.',
      'Ik hoorde van drie verschillende mensen dat er rattengif in het park ligt',
    ],
    ['Ze beweren dat de nieuwe wijk op een stort gebouwd is.', 'Ze beweren dat de nieuwe wijk op een stort gebouwd is'],
    [
      'Mijn nicht werkt op het ziekenhuis en zegt dat ze de cijfers vervalsen.',
      'Mijn nicht werkt op het ziekenhuis en zegt dat ze de cijfers vervalsen',
    ],
    ["'t Schijnt dat ze de lindebomen gaan omhakken.", 't Schijnt dat ze de lindebomen gaan omhakken'],
    ['In het dorp gaat het verhaal dat de juf ontslagen is.', 'In het dorp gaat het verhaal dat de juf ontslagen is'],
    ['Vernomen via via: het rusthuis wordt verkocht.', 'Vernomen via via: het rusthuis wordt verkocht'],
    [
      'Straf verhaal dat ik hoorde bij de beenhouwer: ze zouden de kerk ombouwen tot appartementen.',
      'Straf verhaal dat ik hoorde bij de beenhouwer: ze zouden de kerk ombouwen tot appartementen',
    ],
    [
      'Er zit precies iets in het water. Drie honden ziek op een week, en dat is geen toeval zeggen ze.',
      'Er zit precies iets in het water. Drie honden ziek op een week, en dat is geen toeval zeggen ze',
    ],
    ['Volgens wat ik opvang op café is de trainer ontslagen.', 'Volgens wat ik opvang op café is de trainer ontslagen'],
    [
      'Heel het dorp weet het al: de brouwerij is verkocht aan de Chinezen.',
      'Heel het dorp weet het al: de brouwerij is verkocht aan de Chinezen',
    ],
    [
      'Uit betrouwbare hand vernomen dat de Hema naar hier komt.',
      'Uit betrouwbare hand vernomen dat de Hema naar hier komt',
    ],
    [
      'Zou er iets van aan zijn dat de gemeente failliet is? Mijn schoonzus had het erover en die weet zulke dingen.',
      'schoonzus had het erover en die weet zulke dingen',
    ],
    [
      'Er wordt hier nogal wat afgefluisterd over een huiszoeking in de Kerkstraat.',
      'wordt hier nogal wat afgefluisterd over een huiszoeking in de Kerkstraat',
    ],
    [
      'Buurvrouw haar zoon zit bij de politie en die zegt: volgende week razzia in heel de wijk.',
      'Buurvrouw haar zoon zit bij de politie en die zegt: volgende week razzia in heel de wijk',
    ],
    [
      'Iedereen op de speelplaats had het er vanmorgen over, de juf zou zwanger zijn van de directeur.',
      'speelplaats had het er vanmorgen over, de juf zou zwanger zijn van de directeur',
    ],
    [
      'Er gaat al weken een lijst rond met namen van mensen die moeten vertrekken bij de gemeente. Of ze echt is?',
      'Er gaat al weken een lijst rond met namen van mensen die moeten vertrekken bij de gemeente. Of ze echt is',
    ],
    [
      'De taximan wist het zeker: het station wordt een parking.',
      'taximan wist het zeker: het station wordt een parking',
    ],
    [
      'Een anonieme briefschrijver meldt ons dat de kelder van de school vol asbest zit.',
      'anonieme briefschrijver meldt ons dat de kelder van de school vol asbest zit',
    ],
    [
      'Zegt men. Ik herhaal: zegt men. Maar het pand zou voor de helft van de prijs weg zijn.',
      'Zegt men. Ik herhaal: zegt men',
    ],
    [
      'Van een collega-raadslid vernomen, maar u weet hoe dat gaat: de fusie met Lommerbeke is van de baan.',
      'Van een collega-raadslid vernomen, maar u weet hoe dat gaat: de fusie met Lommerbeke is van de baan',
    ],
    [
      'Iemand postte in de buurtgroep dat er drugs gedeald worden aan het kerkhof. Ik deel het maar even.',
      'Iemand postte in de buurtgroep dat er drugs gedeald worden aan het kerkhof. Ik deel het maar even',
    ],
    [
      'Ze vertellen hier aan de bushalte dat De Lijn in september de helft schrapt.',
      'Ze vertellen hier aan de bushalte dat De Lijn in september de helft schrapt',
    ],
    ['Niet verder vertellen, maar de bakker schijnt in vereffening te zijn.', 'schijnt in vereffening te zijn'],
    [
      'Men beweert in de loges van de voetbal dat de sponsor ermee kapt.',
      'Men beweert in de loges van de voetbal dat de sponsor ermee kapt',
    ],
  ],
});
