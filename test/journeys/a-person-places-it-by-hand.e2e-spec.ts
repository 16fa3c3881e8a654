/** Nobody but a person may post on a profile: they get the words and the place, and say what became of it. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, aWebhook, made, openDesk, type Desk } from '../builders';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import type { Visitor } from '../visitor';
import { claim, publish, tidy, timePasses } from './publisher';
import { ArmDelivery } from '../../src/publishing/arm-delivery';

const PROFILE = 'https://www.facebook.com/an.peeters';
const STANDS = `${PROFILE}/posts/pfbid02`;

let app: TestApp;
let desk: Desk;
let receiver: Receiver;
let profile: string;
let hook: string;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  receiver = await startReceiver();
  hook = await aWebhook(desk, receiver);
  const channel = { network: 'facebook-profile', name: 'An', role: 'official', settings: { profile: PROFILE } };
  profile = made(await desk.bea.post('/channels', channel)).id;
});

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const onProfile = ({ deliveries }: PostView) => deliveries.find(({ channel }) => channel === profile)!;
const read = async (post: PostView) => (await desk.mieke.get(`/deliveries/${onProfile(post).id}`)).body;
const resolve = (post: PostView, body: object, person = desk.mieke) =>
  person.post(`/deliveries/${onProfile(post).id}/resolve`, body);

async function handedOver(...others: string[]): Promise<PostView> {
  const post = await aPost(desk)
    .on(profile, ...others)
    .due();
  expect((await read(post)).toPlace).toBeNull();
  await publish(app);
  return now(post);
}

it('is handed over with its words and its place, and nothing asks again by itself', async () => {
  const post = await handedOver();
  expect(post).toMatchObject({ deliveries: [{ state: 'handed_over', url: null }] });
  expect(await read(post)).toMatchObject({
    state: 'handed_over',
    toPlace: { text: post.revision.text, url: PROFILE },
    attempts: [{ outcome: 'hand-over' }],
  });
  await timePasses(app, post.id, 600);
  await tidy(app);
  expect(await publish(app)).toBe(0);
  expect((await now(post)).deliveries).toMatchObject([{ state: 'handed_over' }]);
  expect((await desk.mieke.post(`/posts/${post.id}/withdraw`)).status).toBe(409);
});

it('is asked of its author alone, and told nobody as doubt', async () => {
  await handedOver();
  const events = async (by: Visitor) =>
    made<{ items: { event: string }[] }>(await by.get('/notifications')).items.map(({ event }) => event);
  expect((await events(desk.mieke))[0]).toBe('post-to-place');
  for (const other of [desk.wim, desk.bea]) expect(await events(other)).toEqual([]);
});

it('is published once its person says where it stands', async () => {
  const post = await handedOver();
  expect((await resolve(post, { outcome: 'published', url: STANDS }, desk.otto)).status).toBe(403);
  expect((await resolve(post, { outcome: 'published', url: 'javascript:alert(1)' })).status).toBe(400);
  expect(await resolve(post, { outcome: 'published', url: STANDS })).toMatchObject({
    status: 200,
    body: { state: 'published', url: STANDS, toPlace: null },
  });
  expect(await now(post)).toMatchObject({ state: 'published' });
  expect((await resolve(post, { outcome: 'not-published' })).status).toBe(409);
});

it('is failed at once when they did not place it: nothing of it is under way', async () => {
  const post = await handedOver();
  expect(await resolve(post, { outcome: 'not-published' })).toMatchObject({ status: 200, body: { state: 'failed' } });
  expect((await now(post)).state).toBe('failed');
  made(await desk.mieke.post(`/deliveries/${onProfile(post).id}/retry`));
  await publish(app);
  expect(await read(post)).toMatchObject({ state: 'handed_over', toPlace: { text: post.revision.text } });
});

it('does not keep the other channels, and the post is out when all of it is', async () => {
  const post = await handedOver(hook);
  const byHook = post.deliveries.find(({ channel }) => channel === hook)!;
  expect([byHook.state, receiver.count(byHook.id)]).toEqual(['published', 1]);
  expect(post.state).not.toBe('published');
  made(await resolve(post, { outcome: 'published', url: STANDS }));
  expect((await now(post)).state).toBe('published');
});

it('is handed over by another where the worker died at it', async () => {
  const post = await aPost(desk).on(profile).due();
  await app.app.get(ArmDelivery).run((await claim(app))[0]!, '1');
  await tidy(app); // no session stands for this worker
  await publish(app);
  expect(onProfile(await now(post)).state).toBe('handed_over');
});
