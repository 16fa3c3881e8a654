/** Figures for a monitor (Prometheus text format); none of them tells what a post says or whose it is. */
import type { Database } from '../common/database';

interface Figure {
  readonly name: string;
  readonly help: string;
  readonly value: number;
}

export async function metricsText(database: Database): Promise<string> {
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
  ];
  return figures
    .map(({ name, help, value }) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
    .join('');
}
