/** The publisher's work done at a moment of the test's choosing, and time that passes without waiting. */
import { Deliver } from '../../src/publishing/deliver';
import { Housekeeping } from '../../src/publishing/housekeeping';
import { JOB_COLUMNS, type Job } from '../../src/publishing/job';
import type { TestApp } from '../test-app';

/** No session holds the lock of this worker; nobody looks for it while a test drives the publisher itself. */
const WORKER = '1';

/** Takes up what is due, as a worker does. */
export function claim({ db }: TestApp): Promise<Job[]> {
  return db.database.outside((tx) => tx.rows<Job>(`SELECT ${JOB_COLUMNS} FROM claim_deliveries($1, 100)`, [WORKER]));
}

export async function deliver({ app }: TestApp, jobs: readonly Job[]): Promise<void> {
  await Promise.all(jobs.map((job) => app.get(Deliver).run(job, WORKER)));
}

/** One round of a worker; says how many deliveries it took up. */
export async function publish(app: TestApp): Promise<number> {
  const jobs = await claim(app);
  await deliver(app, jobs);
  return jobs.length;
}

export const tidy = ({ app }: TestApp): Promise<void> => app.get(Housekeeping).round();

/** Everything planned or recorded about one post happens that much sooner, or happened that much longer ago. */
export async function timePasses({ db }: TestApp, postId: string, minutes: number): Promise<void> {
  const ago = (column: string) => `${column} = ${column} - make_interval(mins => $2)`;
  await db.owner.query(`UPDATE posts SET ${ago('publish_at')} WHERE id = $1`, [postId, minutes]);
  const columns = ['due_at', 'grace_until', 'attempt_at', 'claimed_at', 'first_armed_at', 'deadline_at', 'retract_at'];
  await db.owner.query(`UPDATE deliveries SET ${columns.map(ago).join(', ')} WHERE post_id = $1`, [postId, minutes]);
}
