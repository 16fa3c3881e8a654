/**
 * How much of the bare database's speed is left for somebody who uses the API: every step of the road over HTTP, and
 * beside it the same SQL sent straight to the same database over as many connections.
 */
import { Client } from 'pg';
import { Comparison, type Side } from './parts/comparison';
import { emailOf, openDesk, PASSWORD, type Person } from './parts/desk';
import { printJson, printTable, quantile, rounded, sortedOf } from './parts/figures';
import { freePort, serve, untilReady } from './parts/processes';
import { recordSteps } from './parts/recordings';
import { P99_AIM_MS, stepsTo, type Step } from './parts/steps';
import { numbers } from './parts/words';

const { seconds, connections, slices, warmup } = numbers({ seconds: 10, connections: 16, slices: 4, warmup: 6 });

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly rawPerSecond: number;
  readonly ratio: number;
  readonly trips: number;
  /** Processor time a request, in the API and in the database; and of the same SQL in the database. */
  readonly apiMs: number;
  readonly databaseMs: number;
  readonly rawDatabaseMs: number;
}

async function main(): Promise<void> {
  const desk = await openDesk(await freePort());
  const channel = await desk.connect({ network: 'site', name: 'Website', role: 'official' });
  const steps = stepsTo(channel);
  const recordings = await recordSteps(desk, steps);
  const server = serve(desk.env, ['--only=api'], nodeFlags());
  const owner = new Client(desk.config.databaseUrl);
  await owner.connect();
  await untilReady(server);
  const comparison = new Comparison(desk, owner, await signIn(server.url), recordings, connections, server);
  const all: Record<string, Figures> = {};
  for (const step of steps) {
    await comparison.warmUp(step, (step.perPost ? warmup / 3 : warmup) * 1000);
    await comparison.run(step, seconds * 1000, slices);
    all[step.name] = figuresOf(comparison, recordings.get(step.name)?.statements.length ?? 0);
    await comparison.settle(step);
  }
  comparison.stop();
  await server.stop();
  await owner.end();
  await desk.leave();
  desk.remove();
  report(steps, all);
}

/** For `--cpu-prof` and the like in the process that is measured. */
const nodeFlags = () => process.env['BENCH_NODE_FLAGS']?.split(' ').filter(Boolean) ?? [];

async function signIn(url: string): Promise<Record<Person, string>> {
  const tokenOf = async (person: Person) => {
    const response = await fetch(`${url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: emailOf(person), password: PASSWORD }),
    });
    return ((await response.json()) as { accessToken: string }).accessToken;
  };
  return { mieke: await tokenOf('mieke'), wim: await tokenOf('wim'), bea: await tokenOf('bea') };
}

const rateOf = ({ count, elapsedMs }: Side) => (count / elapsedMs) * 1000;

function figuresOf({ api, raw }: Comparison, trips: number): Figures {
  const latencies = sortedOf(api.latencies);
  return {
    perSecond: Math.round(rateOf(api)),
    p50: rounded(quantile(latencies, 0.5)),
    p99: rounded(quantile(latencies, 0.99)),
    rawPerSecond: Math.round(rateOf(raw)),
    ratio: rounded(rateOf(api) / rateOf(raw), 3),
    trips,
    apiMs: rounded(api.apiMs / api.count),
    databaseMs: rounded(api.databaseMs / api.count),
    rawDatabaseMs: rounded(raw.databaseMs / raw.count),
  };
}

function report(steps: readonly Step[], all: Readonly<Record<string, Figures>>): void {
  console.log(`${connections} connections, ${seconds} s each way, the API and the bare SQL in ${slices} turns\n`);
  const rows = steps.map(({ name, aim }) => {
    const { perSecond, p50, p99, rawPerSecond, ratio, trips, apiMs, databaseMs, rawDatabaseMs } = all[name] as Figures;
    const misses = [
      ...(perSecond < (aim.perSecond ?? 0) ? [`${aim.perSecond}/s`] : []),
      ...(ratio < (aim.ratio ?? 0) ? [`ratio ${aim.ratio}`] : []),
      ...(p99 > P99_AIM_MS ? [`p99 ${P99_AIM_MS} ms`] : []),
    ];
    return [
      name,
      perSecond,
      p50,
      p99,
      rawPerSecond,
      ratio,
      trips,
      apiMs,
      databaseMs,
      rawDatabaseMs,
      misses.join(', ') || '-',
    ];
  });
  printTable([
    [
      '',
      'per second',
      'p50 ms',
      'p99 ms',
      'bare SQL/s',
      'ratio',
      'trips',
      'cpu api',
      'cpu db',
      'cpu db bare',
      'aims missed',
    ],
    ...rows,
  ]);
  printJson({ bench: 'api', connections, seconds, steps: all });
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
