/** How late deliveries leave, in the situations that the design names; whether one is doubled, lost or early. */
import { printJson, printTable } from './parts/figures';
import { isSaid, numbers } from './parts/words';
import { play, type Outcome, type Scenario } from './publishing/scenario';

const given = numbers({ due: 1000, workers: 2, answer: 300, wait: 180, planned: 100_000 }, [
  ...['minute', 'second', 'many-planned', 'silent-network', 'stop'],
]);
const MINUTE_MS = 60_000;

const scenarios: readonly Scenario[] = [
  { name: 'minute', due: given.due, spreadMs: MINUTE_MS },
  { name: 'second', due: given.due, spreadMs: 0 },
  { name: 'many-planned', due: given.due, spreadMs: MINUTE_MS, planned: given.planned },
  { name: 'silent-network', due: given.due, spreadMs: MINUTE_MS, silent: Math.ceil(given.due / 5) },
  { name: 'stop', due: given.due, spreadMs: 0, stopAfterMs: 500 },
];

async function main(): Promise<void> {
  const asked = scenarios.filter(({ name }) => isSaid(name));
  const rows: (string | number)[][] = [];
  for (const scenario of asked.length > 0 ? asked : scenarios) {
    const outcome = await play(scenario, given);
    rows.push(rowOf(scenario, outcome));
    printJson({ bench: 'publish', scenario: scenario.name, ...given, ...outcome });
    if (outcome.doubled + outcome.early > 0) process.exitCode = 1;
  }
  console.log(
    `\n${given.due} due, ${given.workers} workers, a receiver that answers after ${given.answer} ms; milliseconds\n`,
  );
  printTable([
    ['scenario', 'late p50', 'p99', 'max', 'own work p50', 'p99', 'doubled', 'lost', 'early', 'stop'],
    ...rows,
  ]);
}

function rowOf({ name }: Scenario, { stopped, ...outcome }: Outcome): (string | number)[] {
  const { p50, p99, max, overheadP50, overheadP99, doubled, early } = outcome;
  const lost = stopped ? '-' : outcome.lost;
  const stop = stopped ? `answered in ${stopped.answeredMs}, armed after ${stopped.armedAfter} of ${stopped.left}` : '';
  return [name, p50, p99, max, overheadP50, overheadP99, doubled, lost, early, stop];
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
