/** Figures for a monitor (Prometheus text format); none of them tells what a post says or whose it is. */
import type { Database } from '../common/database';

interface Figure {
  readonly name: string;
  readonly help: string;
  readonly value: number;
  readonly type?: 'counter';
}

type Opinions = Readonly<Record<'given' | 'unavailable', number>>;

export async function metricsText(database: Database, opinions: Opinions): Promise<string> {
  const { rss } = process.memoryUsage();
  const next = await database.outside((tx) => tx.one<{ ms: number | null }>('SELECT next_delivery_in_ms() AS ms'));
  const figures: Figure[] = [
    {
      name: 'ruggespraak_uptime_seconds',
      help: 'Seconds since this process started.',
      value: Math.round(process.uptime()),
    },
    { name: 'ruggespraak_memory_bytes', help: 'Resident memory of this process.', value: rss },
    {
      name: 'ruggespraak_delivery_overdue_seconds',
      help: 'How long the oldest due delivery waits to be claimed; above the grace something is wrong.',
      value: Math.max(0, -(next?.ms ?? 0)) / 1000,
    },
    ...opinionFigures(opinions),
  ];
  return figures
    .map(
      ({ name, help, value, type = 'gauge' }) => `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`,
    )
    .join('');
}

const opinionFigures = ({ given, unavailable }: Opinions): Figure[] => [
  {
    name: 'ruggespraak_second_opinions_given_total',
    help: 'Texts that the language model looked at; stays 0 where none is set.',
    value: given,
    type: 'counter',
  },
  {
    name: 'ruggespraak_second_opinions_unavailable_total',
    help: 'Texts that it did not look at, because it did not answer well or in time.',
    value: unavailable,
    type: 'counter',
  },
];
