/** Where lives are lived: a desk without a network between, a page of our own, and a network that can be told to fail. */
import { Client } from 'pg';
import type { PostView } from '../../src/posts/post-view';
import { aMastodon, made, openDesk, type Desk, type Person } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { NearVisitor } from '../near-visitor';
import { startTestApp, type TestApp } from '../test-app';
import type { ChannelName, FaultName } from './life';

export interface Stage {
  readonly app: TestApp;
  readonly desk: Desk;
  readonly network: MastodonServer;
  /** Prepares its statements, for what is asked after every command. */
  readonly eyes: Client;
  readonly channels: Readonly<Record<ChannelName, string>>;
  /** What the network was told and has not done yet. */
  readonly faults: FaultName[];
  stop(): Promise<void>;
}

const PEOPLE: readonly Person[] = ['mieke', 'joris', 'an', 'wim', 'wanda', 'bea', 'otto'];

export async function openStage(): Promise<Stage> {
  const app = await startTestApp();
  const far = await openDesk(app);
  const near = Object.fromEntries(PEOPLE.map((name) => [name, new NearVisitor(app, far[name])]));
  const network = await startMastodon();
  const channels = { site: far.site, network: await aMastodon(far, network) };
  const eyes = new Client({ connectionString: app.db.url });
  await eyes.connect();
  const stop = async () => {
    await eyes.end();
    await app.stop();
    await network.stop();
  };
  return { app, desk: { ...far, ...near }, network, eyes, channels, faults: [], stop };
}

let told = 0;

/** Each says something else, so that the network's own list tells them apart. */
export const words = (touches: boolean) =>
  `${touches ? 'Vanavond praten we over de fusie' : 'De markt begint om negen uur'} (${(told += 1)}).`;

export async function draft({ desk, channels }: Stage, on: readonly ChannelName[]): Promise<string> {
  const content = { text: words(false), role: 'official', channels: on.map((name) => channels[name]) };
  return made<PostView>(await desk.mieke.post('/posts', content)).id;
}

/** What an ended life leaves behind is not the next one's. */
export async function clear({ app }: Stage, postId: string): Promise<void> {
  const ended = `('published', 'failed', 'missed', 'cancelled', 'retracted')`;
  await app.db.owner.query(
    `UPDATE deliveries SET state = 'cancelled', retract_at = NULL WHERE post_id = $1 AND state NOT IN ${ended}`,
    [postId],
  );
  await app.db.owner.query(`UPDATE deliveries SET retract_at = NULL WHERE post_id = $1`, [postId]);
  await app.db.owner.query(`UPDATE posts SET state = 'withdrawn' WHERE id = $1 AND state = 'held'`, [postId]);
}
