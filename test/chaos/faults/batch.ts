/** Deliveries that fall due together, each to be stopped at its own point: one fault then hits them all. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Story } from '../writing';
import { hurryOn, makeDue, secondsPass, type Shift } from './fault-time';
import { judgeFaults, type Judged, type Said, type Verdict } from './fault-verdict';
import type { FaultWorld } from './fault-world';
import { Holds, IN_TRIGGERS, withClient } from './holds';
import { UNDECIDED, type Slot } from './points';
import { markerOf, Stop } from './stops';
import { planOf, type PlannedTime } from './words';

const AHEAD_MS = 7_200_000;
const LOOK_EVERY_MS = 100;
/** The desk waits at most 15 seconds for a statement and 30 for a network: what is held longer moves on by itself. */
const REACHED_WITHIN_MS = 13_000;
const SETTLED_WITHIN_MS = 90_000;
const NEVER: readonly Story[] = ['not-submitted', 'in-review', 'withdrawn'];
/** A yes is for a day either side of its time, so not where time jumps by months. */
const APPROVED_EVERY = 10;

interface Row extends Said {
  readonly fence: number;
  readonly atRest: boolean;
  readonly isDue: boolean;
}

/** At rest: nothing more happens by itself, or only looking again at what a person was asked about. */
const ROWS = `SELECT post_id AS "postId", state, fence, remote_id AS "remoteId",
    due_at <= clock_timestamp() AND state IN ('scheduled', 'claimed', 'sending') AS "isDue",
    state IN ('published', 'failed', 'missed', 'held', 'cancelled', 'handed_over', 'retracted')
      OR (state = 'uncertain' AND attempt_at > clock_timestamp()
        AND coalesce(deadline_at, due_at) + interval '10 minutes' < clock_timestamp()) AS "atRest"
  FROM deliveries WHERE post_id = ANY($1::uuid[])`;

export class Batch {
  readonly shifts: Shift[] = [];
  private readonly stops: ReadonlyMap<string, Stop>;
  private holds: Holds | undefined;

  private constructor(
    private readonly world: FaultWorld,
    readonly judged: readonly Judged[],
  ) {
    const answered =
      ({ marker, postId }: Judged) =>
      async () =>
        this.holds?.row(marker, postId);
    this.stops = new Map(judged.map((one) => [one.marker, new Stop(one.marker, one.point, answered(one))]));
  }

  /** Written and approved by people, over HTTP; and a few that must never appear. */
  static async written(world: FaultWorld, slots: readonly Slot[], times?: readonly PlannedTime[]): Promise<Batch> {
    const round = (world.batches += 1);
    const soon = { says: undefined, at: Date.now() + AHEAD_MS };
    const stories = [
      ...slots.map((_, n): Story => (n % APPROVED_EVERY === 0 && !times ? 'approved' : 'plain')),
      ...NEVER,
    ];
    const plans = stories.map((story, n) =>
      planOf(world, slots[n] ?? slots[0], { story, time: times?.[n] ?? soon, marker: markerOf(round, n) }),
    );
    const posts = await world.desk.write(plans);
    const judged = plans.map(({ text, story, dueAt }, n): Judged => {
      const postId = posts.find((post) => post.text === text)?.id ?? '';
      const slot = slots[n] ?? { ...(slots[0] as Slot), point: 'due' };
      return { ...slot, postId, marker: markerOf(round, n), text, dueAt, mayAppear: !NEVER.includes(story) };
    });
    return new Batch(world, judged);
  }

  get posts(): string[] {
    return this.judged.map(({ postId }) => postId);
  }

  async setStops(): Promise<void> {
    const due = this.judged.filter(({ mayAppear }) => mayAppear);
    const inTriggers = due.filter(({ point }) => IN_TRIGGERS.includes(point));
    this.world.stops.set([...this.stops.values()]);
    this.holds = await Holds.begin(this.world.postgres.url, inTriggers);
    for (const { point, marker, postId } of due) if (point === 'claimed') await this.holds.row(marker, postId);
  }

  /** All but those that nobody is to take up. */
  async makeDue(): Promise<void> {
    await this.comeDue(this.judged.filter(({ point, mayAppear }) => point !== 'due' || !mayAppear));
    await withClient(this.world.postgres.url, (client) => client.query('NOTIFY deliveries'));
  }

  /** Just before the fault; no worker is told. */
  async makeLastDue(): Promise<void> {
    await this.comeDue(this.judged.filter(({ point, mayAppear }) => point === 'due' && mayAppear));
  }

  private async comeDue(which: readonly Judged[]): Promise<void> {
    const ids = which.map(({ postId }) => postId);
    this.shifts.push(...(await withClient(this.world.postgres.url, (client) => makeDue(client, ids))));
  }

  async secondsPass(seconds: number): Promise<void> {
    const shifts = await withClient(this.world.postgres.url, (client) => secondsPass(client, this.posts, seconds));
    this.shifts.push(...shifts);
  }

  /** The words of those that stand where they are to be stopped. */
  async untilReached(): Promise<ReadonlySet<string>> {
    const until = performance.now() + REACHED_WITHIN_MS;
    for (;;) {
      const reached = await this.reached();
      const all = this.judged.filter(({ mayAppear }) => mayAppear).length;
      if (reached.size === all || performance.now() > until) break;
      await pause(LOOK_EVERY_MS);
    }
    await this.makeLastDue();
    return this.reached();
  }

  private async reached(): Promise<ReadonlySet<string>> {
    const [rows, waiting] = [await this.rows(), await this.holds?.waiting()];
    const isThere = ({ marker, point, postId }: Judged) => {
      const state = rows.find((row) => row.postId === postId)?.state;
      if (point === 'due') return state === 'scheduled';
      if (point === 'armed') return state === 'sending';
      if (point === 'recorded') return state === 'published';
      return waiting?.has(marker) || (point !== 'answered' && this.stops.get(marker)?.reached);
    };
    return new Set(this.judged.filter((one) => one.mayAppear && isThere(one)).map(({ marker }) => marker));
  }

  /** The database goes on, and what the networks hold goes the way that was drawn for it. */
  async letGo(): Promise<void> {
    await this.holds?.letGo();
    for (const { marker, point, aftermath } of this.judged) {
      if (UNDECIDED.includes(point) && aftermath === 'after-takeover') continue;
      this.stops.get(marker)?.letGo(UNDECIDED.includes(point) && aftermath === 'never' ? 'drop' : 'go-on');
    }
  }

  /** Somebody who is alive waits for the answers. */
  async letAllGo(): Promise<void> {
    await this.holds?.letGo();
    await this.letLateGo();
  }

  async letLateGo(): Promise<void> {
    for (const stop of this.stops.values()) stop.letGo('go-on');
    await Promise.all([...this.world.places.values()].map(({ door }) => door.idle()));
  }

  rows(): Promise<Row[]> {
    return withClient(this.world.postgres.url, async (client) => (await client.query<Row>(ROWS, [this.posts])).rows);
  }

  /** Until another worker has taken over what was in hand. */
  async untilTakenOver(before: readonly Row[], withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    const inHand = before.filter(({ state }) => ['claimed', 'sending'].includes(state));
    for (;;) {
      const now = await this.rows();
      const same = inHand.filter((old) =>
        now.some(({ postId, fence }) => postId === old.postId && fence === old.fence),
      );
      if (same.length === 0 || performance.now() > until) return;
      await pause(LOOK_EVERY_MS);
    }
  }

  /** False: it did not come to rest. */
  async settle(leap: boolean): Promise<boolean> {
    const until = performance.now() + SETTLED_WITHIN_MS;
    while (performance.now() < until) {
      const shifts = await withClient(this.world.postgres.url, (client) => hurryOn(client, this.posts, leap));
      this.shifts.push(...shifts);
      if ((await this.rows()).every(({ atRest }) => atRest)) return true;
      await pause(LOOK_EVERY_MS);
    }
    return false;
  }

  async verdicts(): Promise<Verdict[]> {
    const { places } = this.world;
    const shown = await Promise.all([...places.values()].map(({ of, door }) => of.shown(door)));
    const [judged, shifts] = [this.judged, this.shifts];
    return judgeFaults({ judged, shown: shown.flat(), said: await this.rows(), shifts });
  }
}
