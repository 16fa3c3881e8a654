/** The Bluesky network against a real server; what goes wrong is done by a proxy between the two. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, made, openDesk } from '../builders';
import { publish, timePasses } from '../journeys/publisher';
import { startAtproto } from '../servers/start-atproto';
import { startTestApp } from '../test-app';
import { describeBluesky, type BlueskyStand } from './bluesky-contract';
import { startFaultyServer, type Work } from './faulty-server';

const PUT = 'POST /xrpc/com.atproto.repo.putRecord';
/** More than it repeats by itself. */
const MOST_SENDS = 12;

let stand: BlueskyStand;

describeBluesky(async (): Promise<BlueskyStand> => {
  const server = await startAtproto(['alice.test', 'bob.test']);
  const proxy = await startFaultyServer(forwardTo(server.url));
  const [account, other] = server.accounts;
  if (!account || !other) throw new Error('The server made no accounts');
  const stop = async () => {
    await proxy.stop();
    await server.stop();
  };
  stand = { ...proxy, account, other, posts: server.posts, blob: server.blob, stop };
  return stand;
});

function forwardTo(url: string): Work {
  return async (request, _line, body) => {
    const { authorization, 'content-type': type } = request.headers;
    const answer = await fetch(url + request.url, {
      method: request.method ?? 'GET',
      headers: { ...(authorization && { authorization }), ...(type && { 'content-type': type }) },
      body: body.length ? body : undefined,
    });
    return { status: answer.status, body: await answer.text() };
  };
}

/** Its key is made of the moment of arming: a repeat has the same one, another try after a person's word a new one. */
test('A wrong “it is not there” and another try find it, and there is one', async () => {
  const app = await startTestApp();
  const desk = await openDesk(app);
  const { handle, password, did } = stand.account;
  const settings = { service: stand.url, handle, password };
  const bluesky = await desk.bea.post('/channels', { network: 'bluesky', name: 'B', role: 'official', settings });
  const post = await aPost(desk).on(made(bluesky).id).saying('De markt begint om negen uur.').due();
  const now = async () => made<PostView>(await desk.mieke.get(`/posts/${post.id}`));

  for (let sends = 0; sends < MOST_SENDS && (await now()).state !== 'uncertain'; sends += 1) {
    stand.next({ thenAnswer: { status: 500 } }, PUT);
    await app.db.owner.query('UPDATE deliveries SET attempt_at = now() WHERE post_id = $1', [post.id]);
    await publish(app);
  }
  expect(await now()).toMatchObject({ state: 'uncertain' });

  await timePasses(app, post.id, 11);
  const delivery = `/deliveries/${post.deliveries[0]!.id}`;
  made(await desk.mieke.post(`${delivery}/resolve`, { outcome: 'not-published' }));
  made(await desk.mieke.post(`${delivery}/retry`));
  await publish(app);
  const standing = (await stand.posts(did)).filter(({ value }) => value['text'] === post.revision.text);
  expect(standing).toHaveLength(1);
  expect(await now()).toMatchObject({ state: 'published', deliveries: [{ remoteId: standing[0]!.uri }] });
  await app.stop();
});
