import { describeRule } from '../describe-rule.spec-table';
import { defamation } from './defamation.rule';

describeRule(defamation, {
  passes: [
    'Schepen Aoulad is geen dief en heeft niets gestolen.',
    'De aannemer werd door de rechtbank veroordeeld voor fraude.',
    'Heeft de schepen geld gestolen?',
    'Mijn fiets is gestolen.',
    'Mijn fiets is gestolen aan het station. Iemand iets gezien?',
    'Volgens het parket heeft de man 40.000 euro verduisterd.',
    'Die prijs voor een ijsje is diefstal!',
    'De burgemeester werd bedreigd via Facebook en diende klacht in.',
    'Preventietip van onze politie: laat u niet oplichten aan de deur.',
    'Dieven braken in bij de bakker en namen de kassa mee.',
    'Heeft de schepen zich laten omkopen? De commissie onderzoekt het.',
    'De ex-directeur werd vrijgesproken van fraude.',
    'De schepen vraagt meer controle op sociale fraude.',
    'De voorzitter van de jeugdraad heeft de quiz gewonnen zonder te spieken.',
    'De notaris geeft vrijdag gratis advies over schenken en erven.',
    'De schepen liegt niet, ze vergist zich.',
    'Een dronken bestuurder reed tegen de gevel van bakkerij Maes. De politie nam zijn rijbewijs in.',
    'De dief van de bloembakken is gevat, laat de politie weten.',
    'De dokter heeft mijn pijn weggenomen, merci!',
    'Jan Vermeulen vervalst zijn stem als geen ander: kom kijken naar de imitator.',
    'De politie betrapte gisteren een man die koper stal op de werf.',
    'De bakker verkoopt vanaf morgen ook broodjes van gisteren aan halve prijs.',
    'De voorzitter van de jagers pleit voor nestkasten voor uilen.',
    'Jan heeft zijn zus geklopt met schaken. Familiedrama!',
    'Er is een hond vergiftigd in het park. De dierenpolitie onderzoekt de zaak.',
    'Vanaf 2026 controleert de dienst strenger op domiciliefraude.',
    'Trainer Dirk heeft zijn ploeg een hart onder de riem gestoken.',
    'De secretaris van de kerkfabriek vond drie beelden van Sint-Rochus op zolder.',
    'Minister Vandenbroucke wil fraude met attesten aanpakken.',
    'Slagerij Van Damme werd verkozen tot beste slager van de streek.',
    'De korpschef laat weten dat de controles op dronken rijden worden opgevoerd.',
    'Peeters is met de jeugd naar Spanje getrokken voor een tornooi. Tweede plaats!',
    'Jan Peeters heeft de harten van alle kinderen gestolen als Sinterklaas.',
    'In de rechtszaal van 1789: kom naar het re-enactment waar de molenaar van diefstal beschuldigd wordt.',
    'De architect van het nieuwe zwembad stelde de plannen voor aan de buurt.',
    'De juf van het tweede kleuter bindt linten aan de meiboom.',
  ],
  flags: [
    ['Schepen Aoulad heeft geld gestolen uit de kas.', 'Schepen Aoulad heeft geld gestolen uit de kas.'],
    ['Jan Vermeulen vervalst al jaren zijn facturen.', 'Jan Vermeulen vervalst al jaren zijn facturen.'],
    [
      'De uitbater van het café op de hoek sjoemelt al jaren met zijn btw.',
      'De uitbater van het café op de hoek sjoemelt al jaren met zijn btw.',
    ],
    [
      'Peter Wuyts zit tot over zijn oren in de zwarte zaakjes.',
      'Peter Wuyts zit tot over zijn oren in de zwarte zaakjes.',
    ],
    [
      'De voorzitter van het OCMW sjoemelt met subsidies, iedereen weet dat.',
      'De voorzitter van het OCMW sjoemelt met subsidies, iedereen weet dat.',
    ],
    [
      'Ik zeg het maar luidop: de turnleraar van de Sint-Jozefschool kan zijn handen niet thuishouden.',
      'Ik zeg het maar luidop: de turnleraar van de Sint-Jozefschool kan zijn handen niet thuishouden.',
    ],
    [
      'De notaris van het dorp heeft het testament van mijn tante vervalst.',
      'De notaris van het dorp heeft het testament van mijn tante vervalst.',
    ],
    [
      'Onze burgemeester heeft haar stemmen gekocht met vaten bier en enveloppen.',
      'Onze burgemeester heeft haar stemmen gekocht met vaten bier en enveloppen.',
    ],
    ['Tom Aerts heeft de hond van de buren vergiftigd.', 'Tom Aerts heeft de hond van de buren vergiftigd.'],
    [
      'De veldwachter van vroeger, Staf, heeft die schuur zelf in brand gestoken voor de verzekering.',
      'De veldwachter van vroeger, Staf, heeft die schuur zelf in brand gestoken voor de verzekering.',
    ],
    [
      'Volgens mij heeft de directeur van de sporthal geld van de automaten achterovergedrukt.',
      'Volgens mij heeft de directeur van de sporthal geld van de automaten achterovergedrukt.',
    ],
    [
      'De politiecommissaris neemt steekpenningen aan van de nachtwinkels.',
      'De politiecommissaris neemt steekpenningen aan van de nachtwinkels.',
    ],
    [
      'De pastoor van Hemelrijk heeft jarenlang misdienaars misbruikt en de bisschop wist het.',
      'De pastoor van Hemelrijk heeft jarenlang misdienaars misbruikt en de bisschop wist het.',
    ],
    [
      'Die fractieleider van de oppositie pleegde meineed, punt.',
      'Die fractieleider van de oppositie pleegde meineed, punt.',
    ],
    [
      'Onze financieel directeur speelt geld van de gemeente door aan zijn vriendin.',
      'Onze financieel directeur speelt geld van de gemeente door aan zijn vriendin.',
    ],
    ['De penningmeester van de kerkfabriek? Die heeft 30.000 euro verduisterd.', 'Die heeft 30.000 euro verduisterd.'],
    [
      "Jan Vermeulen stalkt al maanden zijn ex en chanteert haar met foto's.",
      "Jan Vermeulen stalkt al maanden zijn ex en chanteert haar met foto's.",
    ],
    ['Luc de garagehouder verkoopt gestolen wagens.', 'Luc de garagehouder verkoopt gestolen wagens.'],
    [
      'Ere-burgemeester Fons Claes heeft zich heel zijn carrière laten omkopen.',
      'Ere-burgemeester Fons Claes heeft zich heel zijn carrière laten omkopen.',
    ],
    [
      'De kassierster van de tombola heeft de hoofdprijs bij haar zus laten vallen, en dat is niet de eerste keer.',
      'De kassierster van de tombola heeft de hoofdprijs bij haar zus laten vallen, en dat is niet de eerste keer.',
    ],
    [
      'Frituur De Gouden Friet bakt in dierenvet van drie maanden oud en betaalt zijn studenten zwart.',
      'Frituur De Gouden Friet bakt in dierenvet van drie maanden oud en betaalt zijn studenten zwart.',
    ],
    [
      'Schepen Lambrecht laat facturen van zijn eigen bouwfirma betalen met gemeentegeld.',
      'Schepen Lambrecht laat facturen van zijn eigen bouwfirma betalen met gemeentegeld.',
    ],
    [
      'Apotheker Goossens levert pillen zonder voorschrift aan junkies.',
      'Apotheker Goossens levert pillen zonder voorschrift aan junkies.',
    ],
    [
      'Iedereen in de Zandstraat weet het: bij Willy in de loods staat het vol gestolen fietsen.',
      'Iedereen in de Zandstraat weet het: bij Willy in de loods staat het vol gestolen fietsen.',
    ],
    [
      'Het is niet de wind die zijn schuur in brand zette, het was Gerard zelf, voor de centen van de verzekering.',
      'Het is niet de wind die zijn schuur in brand zette, het was Gerard zelf, voor de centen van de verzekering.',
    ],
    [
      'Raadslid Coppens verkoopt zijn stem aan de hoogste bieder, vraag maar aan de bouwpromotor.',
      'Raadslid Coppens verkoopt zijn stem aan de hoogste bieder, vraag maar aan de bouwpromotor.',
    ],
    [
      'De secretaris van de kerkfabriek heeft drie beelden van Sint-Rochus verpatst op Marktplaats.',
      'De secretaris van de kerkfabriek heeft drie beelden van Sint-Rochus verpatst op Marktplaats.',
    ],
    [
      'Dirk Van Acker bedreigde getuigen zodat ze hun klacht introkken.',
      'Dirk Van Acker bedreigde getuigen zodat ze hun klacht introkken.',
    ],
    [
      'Koen Baeten leeft van de subsidies van zijn vzw, die al drie jaar niets meer organiseert.',
      'Koen Baeten leeft van de subsidies van zijn vzw, die al drie jaar niets meer organiseert.',
    ],
    [
      'Schepen Torfs kocht de grond twee weken voor hij bouwgrond werd. Toeval bestaat niet.',
      'Schepen Torfs kocht de grond twee weken voor hij bouwgrond werd.',
    ],
    [
      'Bart Nijs heeft de handtekening van zijn stervende vader onder de akte gezet.',
      'Bart Nijs heeft de handtekening van zijn stervende vader onder de akte gezet.',
    ],
    [
      'De uitbaatster van rusthuis Avondzon geeft de oudjes slaappillen zodat ze er geen werk aan heeft.',
      'De uitbaatster van rusthuis Avondzon geeft de oudjes slaappillen zodat ze er geen werk aan heeft.',
    ],
    [
      'De leidster van de crèche knijpt en sleurt aan kleuters, ik zag de blauwe plekken.',
      'De leidster van de crèche knijpt en sleurt aan kleuters, ik zag de blauwe plekken.',
    ],
    [
      'De havenmeester laat zich betalen in flessen whisky om een oogje dicht te knijpen.',
      'De havenmeester laat zich betalen in flessen whisky om een oogje dicht te knijpen.',
    ],
    [
      'Marc Leemans heeft de kiescommissie voorgelogen over zijn adres en zetelt dus illegaal.',
      'Marc Leemans heeft de kiescommissie voorgelogen over zijn adres en zetelt dus illegaal.',
    ],
    [
      'Voorzitter Ilse Moens speelt haar man alle schilderwerken van de school toe, zonder offerte.',
      'Voorzitter Ilse Moens speelt haar man alle schilderwerken van de school toe, zonder offerte.',
    ],
    [
      'Onze politiezone? Inspecteur Daelman verkoopt inbeslaggenomen brommers op Marktplaats.',
      'Inspecteur Daelman verkoopt inbeslaggenomen brommers op Marktplaats.',
    ],
    [
      'Jean-Pierre van de wijnhandel doet water en suiker bij zijn bordeaux.',
      'Jean-Pierre van de wijnhandel doet water en suiker bij zijn bordeaux.',
    ],
  ],
});
