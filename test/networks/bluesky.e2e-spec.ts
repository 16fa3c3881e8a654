/** The Bluesky network against a real server; what goes wrong is done by a proxy between the two. */
import { startAtproto } from '../servers/start-atproto';
import { describeBluesky, type BlueskyStand } from './bluesky-contract';
import { startFaultyServer, type Work } from './faulty-server';

describeBluesky(async (): Promise<BlueskyStand> => {
  const server = await startAtproto(['alice.test', 'bob.test']);
  const proxy = await startFaultyServer(forwardTo(server.url));
  const [account, other] = server.accounts;
  if (!account || !other) throw new Error('The server made no accounts');
  const stop = async () => {
    await proxy.stop();
    await server.stop();
  };
  return { ...proxy, account, other, posts: server.posts, blob: server.blob, stop };
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
