/** Posts of the demonstration municipality that went out, tried to, or ended. */
import type { DemoPost } from './script';

const MARLEEN = 'marleen.theunis';
const KARIM = 'karim.aoulad';
const BERT = 'bert.vandormael';
const JONAS = 'jonas.peeters';

export const OUT_AND_ENDED: readonly DemoPost[] = [
  {
    becomes: 'published',
    author: MARLEEN,
    text: 'Welkom op de vernieuwde berichtenpagina van onze gemeente. Hier leest u voortaan eerst wat het bestuur beslist.',
  },
  {
    becomes: 'published',
    author: KARIM,
    text: 'De bibliotheek is vanaf deze week ook op zondagvoormiddag open, van 10 tot 12 uur.',
  },
  {
    becomes: 'published',
    author: KARIM,
    text: 'Het zwembad sluit volgende week twee dagen voor het jaarlijkse onderhoud. Op woensdag kunt u weer baantjes trekken.',
  },
  {
    becomes: 'published',
    author: MARLEEN,
    writtenBy: JONAS,
    channels: ['website', 'infobord'],
    text: 'Herinnering: de strooidienst rijdt uit vanaf vier graden. Parkeer uw wagen niet op de smalle kant van de straat.',
  },
  {
    becomes: 'published',
    author: MARLEEN,
    role: 'private',
    channels: ['marleen'],
    text: 'Mooie wandeling gemaakt langs de Demer. Aanrader voor wie even wil uitwaaien.',
  },
  {
    becomes: 'published',
    author: BERT,
    text: 'Mijn schriftelijke vraag over de bushalte aan het station is beantwoord: de overkapping komt er dit najaar.',
  },
  {
    becomes: 'partly_published',
    author: MARLEEN,
    channels: ['website', 'infobord'],
    text: 'De sporthal krijgt een nieuw dak. De lessen gaan door in de turnzaal van de middenschool.',
  },
  {
    becomes: 'publishing',
    author: KARIM,
    channels: ['website', 'infobord'],
    text: 'Omleiding in de Molenstraat tot het einde van de maand. Fietsers en voetgangers kunnen altijd door.',
  },
  {
    becomes: 'uncertain',
    author: KARIM,
    channels: ['infobord'],
    text: 'De containers voor herfstbladeren staan weer aan de kerk, aan het sportpark en achter de school.',
  },
  {
    becomes: 'failed',
    author: BERT,
    channels: ['infobord'],
    text: 'Zondag loopt de natuurvereniging door het Hagebos. Vertrek aan de parking om 14 uur.',
  },
  {
    becomes: 'withdrawn',
    author: BERT,
    reason: 'De activiteit gaat niet door.',
    text: 'Zaterdag ruimen we met de buurt het zwerfvuil langs de spoorwegberm op.',
  },
  {
    becomes: 'retracted',
    author: MARLEEN,
    reason: 'De datum klopte niet; er komt een verbeterd bericht.',
    text: 'De volgende zitting van de gemeenteraad is op dinsdag 31 november om 20 uur.',
  },
];
