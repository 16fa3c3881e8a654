/** A second organisation in the same desk: it sees nothing of the first, and the first nothing of it. */
import type { DemoScript } from './script';

const LIEVE = 'lieve.maes';

export const WATERKANT: DemoScript = {
  slug: 'waterkant',
  name: 'OCMW-vereniging Waterkant',
  aliases: ['Waterkant', 'zorgvereniging Waterkant'],
  publicFigures: ['Lieve Maes'],
  people: [
    { key: LIEVE, name: 'Lieve Maes', roles: ['mandataris'] },
    { key: 'tom.declercq', name: 'Tom Declercq', roles: ['woordvoerder'] },
    { key: 'rita.goossens', name: 'Rita Goossens', roles: ['administrator'] },
  ],
  channels: [{ key: 'website', name: 'Website Waterkant', role: 'official' }],
  topics: [
    {
      key: 'dagprijs',
      name: 'Dagprijs van woonzorgcentrum De Lisdodde',
      terms: ['dagprijs', 'De Lisdodde', 'prijsverhoging'],
      excludes: ['lisdoddenveld'],
      woordvoerders: ['tom.declercq'],
      answerWithin: 'PT8H',
    },
  ],
  absences: [],
  posts: [
    {
      becomes: 'published',
      author: LIEVE,
      text: 'Het dienstencentrum schenkt elke dinsdag verse soep. Aanschuiven kan vanaf half twaalf.',
    },
    {
      becomes: 'scheduled',
      author: LIEVE,
      inDays: 5,
      atHour: '11:00',
      text: 'Opendeurdag in de dagopvang: kom kennismaken met onze vrijwilligers.',
    },
    {
      becomes: 'in_review',
      author: LIEVE,
      text: 'De dagprijs blijft volgend jaar gelijk voor wie nu al in De Lisdodde woont.',
    },
    {
      becomes: 'draft',
      author: LIEVE,
      text: 'We zoeken chauffeurs voor de minder mobielen centrale. Iets voor u?',
    },
  ],
};
