/** Posts of the demonstration municipality that have not gone out yet. */
import type { DemoPost } from './script';

const MARLEEN = 'marleen.theunis';
const KARIM = 'karim.aoulad';
const BERT = 'bert.vandormael';
const JONAS = 'jonas.peeters';

export const ON_THE_ROAD: readonly DemoPost[] = [
  {
    becomes: 'scheduled',
    author: MARLEEN,
    inDays: 3,
    atHour: '09:00',
    text: 'Vanaf maandag is het loket Burgerzaken elke woensdag open tot 19 uur. Zo hoeft niemand nog vrijaf te nemen voor een nieuwe identiteitskaart.',
  },
  {
    becomes: 'scheduled',
    author: KARIM,
    writtenBy: JONAS,
    inDays: 4,
    atHour: '17:30',
    text: 'De fietsstraat langs de basisschool is klaar. Auto’s zijn er te gast, kinderen hebben voorrang. Kom zaterdag mee de eerste rit maken.',
  },
  {
    becomes: 'scheduled',
    author: KARIM,
    inDays: 6,
    atHour: '08:15',
    text: 'Zwembad De Zonneduik krijgt in het voorjaar nieuwe kleedkamers. Tijdens de werken blijft het grote bad open.',
  },
  {
    becomes: 'scheduled',
    author: MARLEEN,
    inDays: 9,
    atHour: '12:00',
    channels: ['website', 'infobord'],
    text: 'Wintermarkt op het Dorpsplein: dertig kramen, warme chocomelk en het koor van de academie. Iedereen is welkom vanaf 16 uur.',
  },
  {
    becomes: 'scheduled',
    author: BERT,
    role: 'private',
    channels: ['bert'],
    inDays: 12,
    atHour: '20:00',
    text: 'Twintig jaar vrijwilliger bij de voetbalclub. Dank aan iedereen die elke zaterdag langs de lijn staat.',
  },
  {
    becomes: 'held',
    author: KARIM,
    text: 'Het circulatieplan voor het centrum ligt vanaf vandaag ter inzage in de bibliotheek. Kom langs en zeg wat u ervan vindt.',
    heldBy: {
      key: 'circulatieplan',
      name: 'Circulatieplan centrum',
      terms: ['circulatieplan', 'verkeersfilter', 'autoluw centrum'],
      excludes: ['bloedcirculatie', 'circulatiepomp'],
      woordvoerders: ['els.cuypers', 'stijn.reynders'],
      answerWithin: 'PT8H',
    },
  },
  {
    becomes: 'missed',
    author: MARLEEN,
    text: 'Morgen testen we om 11 uur de sirene van de brandweer. U hoeft niets te doen.',
  },
  {
    becomes: 'approved',
    author: MARLEEN,
    text: 'De begroting voor volgend jaar staat op de agenda van de gemeenteraad. Alle stukken staan op de website.',
  },
  {
    becomes: 'approved',
    author: KARIM,
    text: 'Nieuwe speeltoestellen in het park: de kinderen van de lagere school kozen ze zelf uit.',
  },
  {
    becomes: 'approved',
    kind: 'offline',
    author: MARLEEN,
    text: 'Antwoord aan de regionale zender over de fusie: we praten met Groenbeke over samenwerking, de gemeenteraad beslist in juni, en elke inwoner wordt vooraf gehoord.',
  },
  {
    becomes: 'in_review',
    author: MARLEEN,
    inDays: 5,
    atHour: '10:00',
    text: 'Over de fusie met Groenbeke organiseren we drie infoavonden. De eerste is in zaal De Kring, om 20 uur.',
  },
  {
    becomes: 'in_review',
    author: KARIM,
    writtenBy: JONAS,
    text: 'De eerste windturbine langs het kanaal wordt pas vergund na het geluidsonderzoek. De resultaten delen we met de buurt.',
  },
  {
    becomes: 'in_review',
    author: BERT,
    inDays: 7,
    atHour: '18:45',
    text: 'In de raad vroeg ik hoe het meerjarenplan de sportclubs helpt. Het antwoord leest u in het verslag.',
  },
  {
    becomes: 'in_review',
    kind: 'offline',
    author: KARIM,
    text: 'Toespraak bij de start van de werken aan zwembad De Zonneduik: dank aan de buurt voor het geduld, en aan de zwemclub voor de goede raad.',
  },
  {
    becomes: 'rejected',
    author: BERT,
    reason: 'Het bedrag is nog niet door de raad goedgekeurd. Wacht tot na de zitting van donderdag.',
    text: 'De opcentiemen dalen volgend jaar, dat staat nu al vast.',
  },
  {
    becomes: 'draft',
    author: KARIM,
    reason: 'Noem de datum van de bewonersvergadering erbij, dan kan dit door.',
    text: 'Slagschaduw van de windturbines: we leggen uit hoe dat gemeten wordt en wat de grens is.',
  },
  {
    becomes: 'draft',
    author: MARLEEN,
    text: 'Bedankt aan de ploeg van groen en wegen: het kerkplein ligt er weer prachtig bij.',
  },
  {
    becomes: 'draft',
    author: BERT,
    text: 'HOE LANG NOG wachten op verlichting in de Kouterstraat??? Dit is ECHT NIET normaal meer!!!',
  },
  {
    becomes: 'draft',
    author: MARLEEN,
    writtenBy: JONAS,
    text: 'Zaterdag planten we samen met de scholen honderd bomen aan de rand van het sportpark. Breng laarzen mee.',
  },
];
