/** The table of a run: rounds and what went wrong in them, for each network and each point. */
import { printJson, printTable } from '../../../bench/parts/figures';
import { WRONGS, type Verdict } from './fault-verdict';
import { POINTS } from './points';

export interface Counted {
  readonly scenario: string;
  readonly verdicts: readonly Verdict[];
}

const COLUMNS = ['rounds', ...WRONGS, 'published', 'for a person'];

export function printTables(counted: readonly Counted[], more: object): boolean {
  const all = counted.flatMap(({ verdicts }) => verdicts).filter(({ mayAppear }) => mayAppear);
  const never = counted.flatMap(({ verdicts }) => verdicts).filter(({ mayAppear }) => !mayAppear);
  printTable([['scenario', ...COLUMNS], ...counted.map(({ scenario, verdicts }) => rowOf(scenario, due(verdicts)))]);
  console.log();
  printTable([['network', ...COLUMNS], ...grouped(all, ({ network }) => network)]);
  console.log();
  printTable([['stopped', ...COLUMNS], ...grouped(all, ({ point }) => POINTS[point])]);
  console.log(`\n${never.length} posts that were not approved, or were withdrawn, lay beside them`);
  const wrong = counted.flatMap(({ verdicts }) => verdicts).filter(({ wrongs }) => wrongs.length > 0);
  for (const one of wrong)
    console.log(
      `  ${one.wrongs.join(', ')}: ${one.marker} ${one.network} ${one.point} ${one.aftermath}: ${one.detail}`,
    );
  printJson({ chaos: 'faults', rounds: all.length, ...totals([...all, ...never]), ...more });
  return wrong.length === 0;
}

const due = (verdicts: readonly Verdict[]) => verdicts.filter(({ mayAppear }) => mayAppear);

function grouped(all: readonly Verdict[], keyOf: (one: Verdict) => string): (string | number)[][] {
  const order = Object.values(POINTS) as string[];
  const keys = [...new Set(all.map(keyOf))].sort((a, b) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b));
  return keys.map((key) =>
    rowOf(
      key,
      all.filter((one) => keyOf(one) === key),
    ),
  );
}

function rowOf(name: string, verdicts: readonly Verdict[]): (string | number)[] {
  const published = verdicts.filter(({ ended }) => ended === 'published').length;
  const wrongs = Object.values(totals(verdicts));
  return [name, verdicts.length, ...wrongs, published, verdicts.length - published];
}

const totals = (verdicts: readonly Verdict[]) =>
  Object.fromEntries(WRONGS.map((wrong) => [wrong, verdicts.filter(({ wrongs }) => wrongs.includes(wrong)).length]));
