/** The SQL of a request, sent straight to the same database: what is left when everything of ours is taken away. */
import { Client } from 'pg';
import { newId } from '../../src/common/ids';
import { idsIn, type Statement } from './capture';
import { answer } from './helpers';

export interface Replay {
  readonly url: string;
  readonly options: string;
  readonly connections: number;
  readonly milliseconds: number;
  readonly statements: readonly Statement[];
  /** Ids that stay as they are. */
  readonly world: ReadonlySet<string>;
  /** Captured ids that become, in each transaction, the id at the same place of the next subject. */
  readonly captured: readonly string[];
  /** Absent: as often as there is time, every other id a fresh one. */
  readonly subjects?: readonly (readonly string[])[];
}

export interface Replayed {
  readonly done: number;
  readonly elapsedMs: number;
  readonly latencies: Float64Array;
  /** Without subjects: what became of the first captured id, each time. */
  readonly made: readonly string[];
}

type Ids = (captured: string) => string;
type Build = (ids: Ids) => unknown;

/** What must be filled in anew at every run is found once. */
function builderOf(value: unknown, world: ReadonlySet<string>): Build {
  const ids = [...new Set(idsIn(value))].filter((id) => !world.has(id));
  if (ids.length === 0) return () => value;
  if (Array.isArray(value)) {
    const parts = value.map((part) => builderOf(part, world));
    return (fill) => parts.map((part) => part(fill));
  }
  return (fill) => ids.reduce((text, id) => text.replaceAll(id, fill(id)), String(value));
}

function idsFor({ captured }: Replay, subject: readonly string[]): Ids {
  const known = new Map(captured.map((id, place) => [id, subject[place] ?? newId()]));
  return (id) => {
    const chosen = known.get(id) ?? newId();
    known.set(id, chosen);
    return chosen;
  };
}

async function connected({ url, options }: Replay): Promise<Client> {
  const client = new Client({ connectionString: url, options });
  await client.connect();
  return client;
}

answer(async (replay: Replay): Promise<Replayed> => {
  const clients = await Promise.all(Array.from({ length: replay.connections }, () => connected(replay)));
  const prepared = replay.statements.map(({ name, text, values }) => ({
    name,
    text,
    builders: values.map((value) => builderOf(value, replay.world)),
  }));
  const latencies: number[] = [];
  const made: string[] = [];
  const began = performance.now();
  const until = began + replay.milliseconds;
  let next = 0;
  const run = async (client: Client) => {
    while (performance.now() < until && next < (replay.subjects?.length ?? Infinity)) {
      const ids = idsFor(replay, replay.subjects?.[next++] ?? []);
      const start = performance.now();
      for (const { name, text, builders } of prepared) {
        await (name ? client.query({ name, text, values: builders.map((build) => build(ids)) }) : client.query(text));
      }
      latencies.push(performance.now() - start);
      if (!replay.subjects && replay.captured[0]) made.push(ids(replay.captured[0]));
    }
  };
  await Promise.all(clients.map(run));
  const elapsedMs = performance.now() - began;
  await Promise.all(clients.map((client) => client.end()));
  return { done: latencies.length, elapsedMs, latencies: Float64Array.from(latencies), made };
});
