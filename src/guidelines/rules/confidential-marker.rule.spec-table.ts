import { describeRule } from '../describe-rule.spec-table';
import { confidentialMarker } from './confidential-marker.rule';

describeRule(confidentialMarker, {
  passes: [
    'De zitting is morgen besloten: dat punt gaat over personeel.',
    'Punt 4 wordt in besloten zitting behandeld, ik zeg er dus niets over.',
    'Het embargo is opgeheven.',
    'Uw melding wordt vertrouwelijk behandeld.',
    'Uw gegevens worden vertrouwelijk behandeld.',
    'Het is een publiek geheim dat onze bakker de beste eclairs heeft.',
    'De wedstrijd van zondag wordt achter gesloten deuren gespeeld.',
    'Het embargo is voorbij: we mogen vertellen dat de bus er komt.',
    'Wie de artiest is, verklappen we nog niet. Hou onze pagina in het oog!',
    'Over individuele dossiers doe ik geen uitspraken, die zijn vertrouwelijk.',
    'Ik vraag al maanden dat de nota over het zwembad openbaar wordt.',
    'Als raadslid heb ik geheimhoudingsplicht en daar hou ik mij aan.',
    'In het college bespraken we gisteren de plannen voor het park. U vindt de beslissing op onze website.',
    'Onze sociale dienst luistert naar u, in alle vertrouwen en discreet.',
    'Het dak van de sporthal lekte, gelukkig is het intussen hersteld.',
    'Mijn geheim voor een goede soep: laurier en geduld.',
    'Het dossier ligt bij de notaris en zolang dat loopt, geef ik geen commentaar.',
    "Cabaret: 'Tussen ons gezegd', zaterdag in het cultuurcentrum.",
    'Vertrouwen is goed, controle is beter: we meten het verkeer opnieuw in mei.',
    'Wie anoniem wil getuigen, kan dat vertrouwelijk bij onze ombudsdienst.',
    'De notulen van de raad zijn goedgekeurd en staan online.',
    'Ssst, de baby slaapt: vanaf nu is er een stille ruimte in de bib.',
    'We delen geen persoonsgegevens met derden.',
    'Alleen leden van de raad mogen stemmen, maar iedereen mag komen kijken.',
    'De interne verhuis van onze diensten begint maandag.',
    'De stemming over het fietspad: 15 voor, 8 tegen. Ik stemde tegen en leg graag uit waarom.',
    'De winnende ploeg van de quiz blijft nog even geheim, maar we kunnen wel al zeggen dat de zaal vol zat.',
    'De politie vraagt om beelden van het ongeval niet te delen.',
    'De burgemeester weet het nog niet, maar de kinderen hebben een verrassing voor zijn verjaardag.',
    'De aanbesteding loopt nog tot 15 mei. Offertes indienen kan via e-procurement.',
    'U leest het hier eerst: de kermis krijgt dit jaar een reuzenrad.',
    'De vergadering van het buurtcomité is enkel voor bewoners van de Molenwijk. Aanmelden kan via mail.',
    'Wie de oplossing van de quiz kent, mag ze nog niet verklappen: insturen kan tot vrijdag.',
    'De burgemeester ging gisteren op bezoek bij een eeuwelinge. Haar geheim: elke dag een borrel.',
    'Het ontwerpbesluit over de parkeertarieven staat vanaf vandaag op de website, met de agenda.',
    'Onze medewerkers hebben beroepsgeheim. Alles wat u vertelt, blijft tussen u en ons.',
  ],
  flags: [
    ['Uit de besloten zitting van gisteren: het werd nipt.', 'Uit de besloten zitting van gisteren: het werd nipt'],
    ['Dit staat in de vertrouwelijke nota van de dienst.', 'de vertrouwelijke nota van de dienst'],
    ['Nog onder embargo tot maandag, maar kijk.', 'onder embargo tot maandag, maar kijk'],
    [
      'Ik zat mee aan tafel toen de prijs werd afgesproken: 1,3 miljoen, en geen euro minder.',
      'Ik zat mee aan tafel toen de prijs werd afgesproken: 1,3 miljoen, en geen euro minder',
    ],
    [
      'Dit mag ik eigenlijk nog niet zeggen, maar de subsidie voor de sporthal is binnen!',
      'Dit mag ik eigenlijk nog niet zeggen, maar de subsidie voor de sporthal is binnen',
    ],
    [
      'De notulen zijn nog niet goedgekeurd, maar ik geef ze u al mee: 4 tegen 3.',
      'notulen zijn nog niet goedgekeurd, maar ik geef ze u al mee: 4 tegen 3',
    ],
    [
      "Screenshot uit de interne WhatsAppgroep van de fractie: 'we laten die motie vallen'.",
      "Screenshot uit de interne WhatsAppgroep van de fractie: 'we laten die motie vallen'",
    ],
    [
      'Ge hebt het niet van mij, maar de brandweerkazerne gaat dicht.',
      'Ge hebt het niet van mij, maar de brandweerkazerne gaat dicht',
    ],
    [
      'Volgens het juridisch advies dat alleen het vast bureau kreeg, staan we zwak.',
      'dat alleen het vast bureau kreeg, staan we zwak',
    ],
    [
      'Morgen pas officieel, maar ik verklap het nu al: de fusie gaat door.',
      'Morgen pas officieel, maar ik verklap het nu al: de fusie gaat door',
    ],
    [
      'Ik schend hiermee mijn geheimhoudingsplicht, maar u moet weten dat het dossier geklasseerd is.',
      'Ik schend hiermee mijn geheimhoudingsplicht, maar u moet weten dat het dossier geklasseerd is',
    ],
    [
      'Op slide 14 van de presentatie die niet naar buiten mocht staat dat het zwembad dicht gaat.',
      'die niet naar buiten mocht staat dat het zwembad dicht gaat',
    ],
    [
      'De voorlopige gunning, nog niet bekendgemaakt, gaat naar bouwbedrijf Verhelst.',
      'voorlopige gunning, nog niet bekendgemaakt, gaat naar bouwbedrijf Verhelst',
    ],
    [
      'Het persbericht gaat pas vrijdag de deur uit, maar u leest het hier eerst: we kopen het klooster.',
      'persbericht gaat pas vrijdag de deur uit, maar u leest het hier eerst: we kopen het klooster',
    ],
    [
      'Gelekt: de ontwerpbegroting van volgend jaar. Er zit een gat van twee miljoen in.',
      'Gelekt: de ontwerpbegroting van volgend jaar',
    ],
    [
      'Ik heb beloofd te zwijgen over de onderhandelingen, maar het bod van de projectontwikkelaar is 4 miljoen.',
      'Ik heb beloofd te zwijgen over de onderhandelingen, maar het bod van de projectontwikkelaar is 4 miljoen',
    ],
    [
      'Uit het personeelsdossier van onze ex-directeur blijkt dat hij twee keer een berisping kreeg.',
      'Uit het personeelsdossier van onze ex-directeur blijkt dat hij twee keer een berisping kreeg',
    ],
    [
      'Er hing een embargo op tot donderdag, maar ik kan niet wachten: wij winnen de Groene Pluim!',
      'hing een embargo op tot donderdag, maar ik kan niet wachten: wij winnen de Groene Pluim',
    ],
    [
      'Het mag nog niet bekend zijn, maar we krijgen een nieuwe bib.',
      'mag nog niet bekend zijn, maar we krijgen een nieuwe bib',
    ],
    [
      'Wij hebben met de coalitie afgesproken om hier niets over te zeggen. Ik doe het toch: de belastingen gaan omhoog.',
      'afgesproken om hier niets over te zeggen',
    ],
    [
      'Ik zou hierover moeten zwijgen tot de raad van maandag. Maar kom: de nieuwe brandweercommandant wordt Sofie Lenaerts.',
      'moeten zwijgen tot de raad van maandag',
    ],
    [
      'Kijk, daar is het contract dat de schepen achterhoudt. Artikel 7: wij betalen 30 jaar lang, ook als er geen kat komt.',
      'contract dat de schepen achterhoudt',
    ],
    [
      'Wij kregen de stukken voor de raad met een groot watermerk. Ik lap dat aan mijn laars: de belasting op tweede verblijven wordt verdubbeld.',
      'watermerk',
    ],
    [
      'Eén stem. Zo weinig scheelde het gisteren toen de deuren dicht waren. Ik heb tegen gestemd en ik schaam mij niet.',
      'toen de deuren dicht waren',
    ],
    [
      'De uitslag van het aanwervingsexamen is pas volgende week publiek. Els was eerste, Tom zevende.',
      'van het aanwervingsexamen is pas volgende week publiek',
    ],
    [
      'Het advies van de stadsadvocaat, enkel voor onze ogen bestemd, is vernietigend voor de schepen.',
      'enkel voor onze ogen bestemd, is vernietigend voor de schepen',
    ],
    [
      'Tijdens de tuchtzitting barstte de man in tranen uit. Hij krijgt twee weken schorsing.',
      'Tijdens de tuchtzitting barstte de man in tranen uit',
    ],
    [
      'Een vogeltje van het kabinet stuurde me de ontwerptekst. Er staat geen woord in over Paddegem.',
      'vogeltje van het kabinet stuurde me de ontwerptekst',
    ],
    [
      "Afgesproken was: mondje dicht tot 1 mei. Sorry collega's, de bibliotheek gaat dicht.",
      'Afgesproken was: mondje dicht tot 1 mei',
    ],
    [
      'Ik schrijf dit onder een schuilnaam want wie praat vliegt eruit: de fusie is al getekend in januari.',
      'onder een schuilnaam want wie praat vliegt eruit: de fusie is al getekend in januari',
    ],
    [
      'Wat u nu leest stond op een scherm dat voor ons bedoeld was en niet voor u: het huurcontract loopt af in mei.',
      'voor ons bedoeld was en niet voor u: het huurcontract loopt af in mei',
    ],
    [
      'Het college wou dit pas na de verkiezingen lossen. U krijgt het vandaag: de belastingen stijgen met 12 procent.',
      'wou dit pas na de verkiezingen lossen',
    ],
    [
      "Persoonlijke nota van de burgemeester aan zijn schepenen: 'geen woord hierover tegen de raad'. Geen woord dus.",
      "geen woord hierover tegen de raad'",
    ],
    [
      'De dossiers van de sociale dienst liegen niet: gezin D. uit de Molenstraat krijgt al twee jaar steun.',
      'dossiers van de sociale dienst liegen niet: gezin D. uit de Molenstraat krijgt al twee jaar steun',
    ],
    [
      'Achter de schermen is de benoeming al rond. Het wordt kandidaat C, met 13 stemmen.',
      'Achter de schermen is de benoeming al rond',
    ],
    [
      'Ik heb het contract met Aquafin mogen inkijken op voorwaarde dat ik zweeg. 4,7 miljoen, zo veel.',
      'op voorwaarde dat ik zweeg',
    ],
    [
      'De directeur bezwoer ons het binnen deze muren te houden. Te laat: er vallen zeven ontslagen.',
      'bezwoer ons het binnen deze muren te houden',
    ],
    [
      'Uit het beraad van de jury, waar ik niets over mag zeggen: er waren twee tegenstanders, en ik noem geen namen. Jo was er een.',
      'niets over mag zeggen: er waren twee tegenstanders, en ik noem geen namen',
    ],
    [
      'Interne chat van het schepencollege, screenshot in bijlage: ze lachen met onze actiegroep.',
      'Interne chat van het schepencollege, screenshot in bijlage: ze lachen met onze actiegroep',
    ],
  ],
});
