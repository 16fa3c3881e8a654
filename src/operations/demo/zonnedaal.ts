/** The demonstration municipality: its people, accounts and protected topics. */
import type { DemoScript } from './script';
import { ON_THE_ROAD } from './zonnedaal-posts';
import { OUT_AND_ENDED } from './zonnedaal-outcomes';

export const ZONNEDAAL: DemoScript = {
  slug: 'zonnedaal',
  name: 'Gemeente Zonnedaal',
  aliases: ['Zonnedaal', 'gemeentebestuur Zonnedaal', 'stadhuis van Zonnedaal', '@zonnedaal'],
  publicFigures: ['Marleen Theunis', 'Karim Aoulad', 'Bert Vandormael'],
  people: [
    { key: 'marleen.theunis', name: 'Marleen Theunis', roles: ['mandataris'] },
    { key: 'karim.aoulad', name: 'Karim Aoulad', roles: ['mandataris'] },
    { key: 'bert.vandormael', name: 'Bert Vandormael', roles: ['mandataris'] },
    { key: 'els.cuypers', name: 'Els Cuypers', roles: ['woordvoerder'] },
    { key: 'stijn.reynders', name: 'Stijn Reynders', roles: ['woordvoerder'] },
    {
      key: 'jonas.peeters',
      name: 'Jonas Peeters',
      roles: ['assistant'],
      assists: ['marleen.theunis', 'karim.aoulad'],
    },
    { key: 'greet.lambrechts', name: 'Greet Lambrechts', roles: ['administrator'] },
    { key: 'ivo.daems', name: 'Ivo Daems', roles: ['auditor'] },
    { key: 'nadia.wouters', name: 'Nadia Wouters', roles: ['woordvoerder'] },
  ],
  channels: [
    { key: 'website', name: 'Website Gemeente Zonnedaal', role: 'official' },
    { key: 'infobord', name: 'Digitaal infobord Dorpsplein', role: 'official' },
    { key: 'marleen', name: 'Persoonlijke pagina van Marleen Theunis', role: 'private', owner: 'marleen.theunis' },
    { key: 'bert', name: 'Persoonlijke pagina van Bert Vandormael', role: 'private', owner: 'bert.vandormael' },
  ],
  topics: [
    {
      key: 'fusie',
      name: 'Fusie met Groenbeke',
      terms: ['fusie', 'fusieplan', 'samengaan met Groenbeke', 'nieuwe gemeentenaam'],
      excludes: ['fusiekeuken', 'kernfusie', 'fusion'],
      woordvoerders: ['els.cuypers', 'stijn.reynders'],
      decision: 'all',
      answerWithin: 'PT8H',
    },
    {
      key: 'begroting',
      name: 'Begroting en meerjarenplan',
      terms: ['begroting', 'meerjarenplan', 'besparing', 'opcentiemen', 'gemeentebelasting'],
      excludes: ['energiebesparing', 'waterbesparing'],
      woordvoerders: ['stijn.reynders', 'els.cuypers'],
      answerWithin: 'PT16H',
    },
    {
      key: 'zwembad',
      name: 'Toekomst van zwembad De Zonneduik',
      terms: ['zwembad', 'De Zonneduik', 'sluiting van het bad'],
      excludes: ['zwembadje', 'opblaaszwembad'],
      woordvoerders: ['els.cuypers'],
      substitutes: ['stijn.reynders'],
      answerWithin: 'PT4H',
    },
    {
      key: 'windturbines',
      name: 'Windturbines langs het kanaal',
      terms: ['windturbine', 'windmolen', 'windpark', 'slagschaduw'],
      excludes: ['molenfeest', 'Oude Windmolen'],
      woordvoerders: ['els.cuypers', 'nadia.wouters'],
      answerWithin: 'PT8H',
    },
  ],
  absences: [
    { who: 'nadia.wouters', substitute: 'els.cuypers', from: -3, until: 11 },
    { who: 'stijn.reynders', substitute: 'els.cuypers', from: 24, until: 31 },
  ],
  posts: [...OUT_AND_ENDED, ...ON_THE_ROAD],
};
