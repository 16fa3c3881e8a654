/** The publisher's own parts, one delivery at a time, with an answer of the network that the script makes up. */
import type { Outcome } from '../../publishing/classify';
import { scheduler } from '../../common/actor';
import { JOB_COLUMNS, type Job } from '../../publishing/job';
import type { Desk } from './desk';

const DAY_MS = 86_400_000;

export const REFUSED: Outcome = {
  move: 'refuse',
  pauseMs: 0,
  status: 422,
  detail: 'Het infobord weigert dit bericht: de ruimte voor deze week is vol. Er is niets vertrokken.',
};
export const UNKNOWN: Outcome = {
  move: 'doubt',
  pauseMs: 60_000,
  status: null,
  detail: 'Het infobord gaf geen antwoord binnen 30 seconden. Kijk zelf na of het bericht er staat.',
};
/** Long enough to be looked at. */
export const LATER: Outcome = {
  move: 'not-sent',
  pauseMs: 60 * DAY_MS,
  status: 503,
  detail: 'Het infobord is in onderhoud en vraagt om later terug te komen. Er is nog niets vertrokken.',
};

/** When it was due, and how long it may still go out. */
interface Times {
  readonly due: string;
  readonly until: string;
}
const NOW: Times = { due: '0', until: '15 minutes' };
export const LONG_AGO: Times = { due: '-1 day', until: '-23 hours' };
/** What is kept back is missed when this is over. */
export const HOLDS: Times = { due: '0', until: '300 days' };

const DUE = `
  WITH post AS (UPDATE posts SET publish_at = clock_timestamp() + $2::interval WHERE id = $1 RETURNING id, publish_at)
  UPDATE deliveries d SET due_at = post.publish_at, grace_until = clock_timestamp() + $3::interval
  FROM post WHERE d.post_id = post.id`;

/** The only thing that is not done by a verb: nobody can plan a post for a moment that has come. */
export const dueNow = ({ verbs, organisationId }: Desk, postId: string, { due, until } = NOW) =>
  verbs.database.within(organisationId, (tx) => tx.rows(DUE, [postId, due, until]));

/** As the publisher does when a subject became protected after the post was planned. */
export const holdBack = ({ verbs, organisationId }: Desk, postId: string) =>
  verbs.posts.move(scheduler(organisationId), postId, 'hold', () => ({ reason: 'policy-changed' }));

/** Until now it may not be tried, so no publisher that is running takes it; within one transaction it is the first. */
const FIRST = `UPDATE deliveries SET attempt_at = 'epoch' WHERE id = $1`;
const CLAIM = `SELECT ${JOB_COLUMNS} FROM claim_deliveries($1, 1)`;
const OF_POST = `SELECT d.id FROM deliveries d JOIN posts p ON p.id = d.post_id
  JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
  WHERE p.id = $1 AND d.state = 'scheduled' ORDER BY array_position(r.channels, d.channel_id)`;

/** An end that is left out is the network's own. Stops where the post may not leave. */
export async function leaveFor(desk: Desk, postId: string, ends: readonly (Outcome | undefined)[]): Promise<void> {
  const { database } = desk.verbs;
  const deliveries = await database.within(desk.organisationId, (tx) => tx.rows<{ id: string }>(OF_POST, [postId]));
  for (const [place, { id }] of deliveries.entries()) {
    const job = await claim(desk, id);
    if (job) await end(desk, job, ends[place]);
  }
}

async function end({ verbs, worker }: Desk, job: Job, outcome: Outcome | undefined): Promise<void> {
  if (!outcome) return verbs.deliver.run(job, worker);
  if (await verbs.arm.run(job, worker)) await verbs.record.run(job, outcome);
}

const claim = ({ verbs, organisationId, worker }: Desk, deliveryId: string) =>
  verbs.database.within(organisationId, async (tx) => {
    await tx.rows(FIRST, [deliveryId]);
    return tx.one<Job>(CLAIM, [worker]);
  });
