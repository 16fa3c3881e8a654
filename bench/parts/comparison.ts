/** One step, over HTTP and straight, in turns: whatever else the machine does falls on both. */
import type { Client } from 'pg';
import { APP_ROLE_OPTIONS } from '../../src/common/data-source';
import type { Desk, Person } from './desk';
import { Helper } from './helpers';
import type { Load, Loaded } from './load';
import { postgresMs, processMs } from './processor-time';
import type { Served } from './processes';
import type { Recording } from './recordings';
import type { Replay, Replayed } from './replay';
import { requestOf, type Step, type Subject } from './steps';

/** What one way of doing it has done, and the posts it left behind. */
export class Side {
  waiting: Subject[] = [];
  done: Subject[] = [];
  count = 0;
  elapsedMs = 0;
  latencies: number[] = [];
  /** Processor time of the API and of the database. */
  apiMs = 0;
  databaseMs = 0;

  add(count: number, elapsedMs: number, latencies: Float64Array, made: readonly Subject[]): void {
    this.count += count;
    this.elapsedMs += elapsedMs;
    for (const latency of latencies) this.latencies.push(latency);
    this.done.push(...made);
  }

  /** What was measured so far does not count; what was done stays done. */
  forget(): void {
    Object.assign(this, { count: 0, elapsedMs: 0, latencies: [], apiMs: 0, databaseMs: 0 });
  }

  /** The posts of this step wait for the next one. */
  goOn(waiting: Subject[]): void {
    this.forget();
    this.waiting = waiting;
    this.done = [];
  }
}

export class Comparison {
  readonly api = new Side();
  readonly raw = new Side();
  private readonly load = Helper.start<Load, Loaded>('load.ts');
  private readonly replay = Helper.start<Replay, Replayed>('replay.ts');

  constructor(
    private readonly desk: Desk,
    private readonly owner: Client,
    private readonly tokens: Readonly<Record<Person, string>>,
    private readonly recordings: ReadonlyMap<string, Recording>,
    private readonly connections: number,
    private readonly server: Served,
  ) {}

  async warmUp(step: Step, milliseconds: number): Promise<void> {
    await this.overHttp(step, milliseconds);
    await this.straight(step, milliseconds / 3); // no compiler of ours to warm
    this.api.forget();
    this.raw.forget();
  }

  async run(step: Step, milliseconds: number, slices: number): Promise<void> {
    for (let slice = 0; slice < slices; slice += 1) {
      await this.timed(this.api, () => this.overHttp(step, milliseconds / slices));
      await this.timed(this.raw, () => this.straight(step, milliseconds / slices));
    }
  }

  /** Both sides must really have done the work; then what they left behind waits for the next step. */
  async settle({ leaves }: Step): Promise<void> {
    for (const side of [this.api, this.raw]) {
      const found = leaves ? await this.postsOf(side, leaves) : side.waiting;
      if (leaves && found.length !== side.done.length)
        throw new Error(`${side.done.length} steps were taken, but ${found.length} posts are "${leaves}"`);
      side.goOn(found);
    }
  }

  stop(): void {
    this.load.stop();
    this.replay.stop();
  }

  private async timed(side: Side, work: () => Promise<void>): Promise<void> {
    const used = () => [processMs(this.server.child.pid ?? 0), postgresMs(this.desk.config.dataFolder)] as const;
    const before = used();
    await work();
    const after = used();
    side.apiMs += after[0] - before[0];
    side.databaseMs += after[1] - before[1];
  }

  private async overHttp(step: Step, milliseconds: number): Promise<void> {
    const { port } = this.desk.config;
    const subjects = step.perPost ? this.api.waiting : [[]];
    const requests = subjects.map((subject) => requestOf(step, subject, this.tokens[step.by]));
    const order = { port, connections: this.connections, milliseconds, requests, again: !step.perPost };
    const { sent, elapsedMs, latencies, locations, statuses, refusal } = await this.load.ask(order);
    if (refusal !== undefined) throw new Error(`${step.name}: ${JSON.stringify(statuses)} ${refusal}`);
    const made = locations.map((location) => [location.slice(location.lastIndexOf('/') + 1)]);
    this.api.add(sent, elapsedMs, latencies, step.perPost ? this.api.waiting.splice(0, sent) : made);
  }

  private async straight(step: Step, milliseconds: number): Promise<void> {
    const recording = this.recordings.get(step.name);
    if (!recording) throw new Error(`${step.name} was not recorded`);
    const { connections } = this;
    const url = this.desk.config.databaseUrl;
    const subjects = step.perPost ? { subjects: this.raw.waiting } : {};
    const order = { url, options: APP_ROLE_OPTIONS, connections, milliseconds, ...recording, ...subjects };
    const { done, elapsedMs, latencies, made } = await this.replay.ask(order);
    const posts = step.perPost ? this.raw.waiting.splice(0, done) : made.map((id) => [id]);
    this.raw.add(done, elapsedMs, latencies, posts);
  }

  /** As [post, approval]. */
  private async postsOf(side: Side, state: string): Promise<Subject[]> {
    const { rows } = await this.owner.query<{ post: string; approval: string | null }>(
      `SELECT p.id AS post, a.id AS approval FROM posts p LEFT JOIN approvals a ON a.post_id = p.id
       WHERE p.state = $1 AND p.id = ANY($2::uuid[])`,
      [state, side.done.map(([post]) => post)],
    );
    return rows.map(({ post, approval }) => (approval ? [post, approval] : [post]));
  }
}
