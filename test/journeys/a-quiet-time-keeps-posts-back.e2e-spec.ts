/** Quiet periods and time to think: what is planned in them is shown, kept back, and goes on when they end in time. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import { publish, tidy, timePasses } from './publisher';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  desk = await openDesk(app);
});
afterAll(() => app.stop());

const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
const declare = async (more: object = {}) =>
  made<{ id: string; planned: object[] }>(
    await desk.bea.post('/quiet-periods', {
      ...{ kind: 'stop', from: inMinutes(-1), to: inMinutes(60), reason: 'Dag van rouw' },
      ...more,
    }),
  );
const lift = ({ id }: { id: string }) => desk.bea.delete(`/quiet-periods/${id}`, { 'if-match': '*' });
const events = async (event: string) => (await desk.otto.get(`/audit?event=${event}`)).body.items;
const restFor = async (minutes: number) => made(await desk.bea.put('/policy/cooling-off', { minutes }));

describe('a quiet period in which nothing leaves', () => {
  it('shows the administrator at once what is planned inside it', async () => {
    const inside = await aPost(desk).scheduled();
    await aPost(desk).planned(inMinutes(300)).scheduled();
    const { planned } = await declare({ to: inMinutes(120) });
    expect(planned).toEqual([{ id: inside.id, author: 'mieke', publishAt: inside.publishAt, channels: [desk.site] }]);
    expect((await declare({ appliesTo: 'private' })).planned).toEqual([]);
    expect(await events('quiet-period.declared')).toHaveLength(2);
  });

  it('keeps a post back, and lets it go on when it is lifted in time', async () => {
    const period = await declare();
    const post = await aPost(desk).due();
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'held', stateReason: 'quiet-period' });
    await tidy(app);
    expect((await now(post)).state).toBe('held');
    expect((await lift(period)).status).toBe(204);
    await tidy(app);
    await publish(app);
    expect((await now(post)).state).toBe('published');
  });

  it('ends by itself, and what came too late for it is missed and not late', async () => {
    const { id } = await declare();
    const [soon, late] = [await aPost(desk).due(), await aPost(desk).due()];
    await publish(app);
    await timePasses(app, late.id, 16);
    await app.db.owner.query('UPDATE quiet_periods SET ends_at = clock_timestamp() WHERE id = $1', [id]);
    await tidy(app);
    await publish(app);
    expect([(await now(soon)).state, (await now(late)).state]).toEqual(['published', 'missed']);
  });

  it('does not touch channels of another role', async () => {
    await declare({ appliesTo: 'private' });
    const post = await aPost(desk).due();
    await publish(app);
    expect((await now(post)).state).toBe('published');
  });

  it('is an administrator’s alone, and sound', async () => {
    const period = { kind: 'stop', from: inMinutes(1), to: inMinutes(2), reason: 'a' };
    for (const person of [desk.mieke, desk.wim, desk.otto])
      expect((await person.post('/quiet-periods', period)).status).toBe(403);
    for (const wrong of [{ to: inMinutes(0) }, { from: 'morgen' }, { channels: [desk.fusie] }, { kind: 'storm' }])
      expect((await desk.bea.post('/quiet-periods', { ...period, ...wrong })).status).toBe(400);
    const { id } = await declare();
    expect((await desk.bea.patch(`/quiet-periods/${id}`, { reason: 'b' })).status).toBe(428);
    const changed = await desk.bea.patch(`/quiet-periods/${id}`, { reason: 'b' }, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, body: { reason: 'b', version: 2 } });
    expect((await desk.mieke.get('/quiet-periods')).body.items).toMatchObject([{ id, reason: 'b' }]);
  });
});

describe('a quiet period that asks for caution', () => {
  it('is a warning when submitting, answered with a reason', async () => {
    await declare({ kind: 'caution', reason: 'Sperperiode', appliesTo: 'official' });
    const { id } = await aPost(desk).draft();
    const asked = await desk.mieke.post(`/posts/${id}/submit`, { attest: true });
    expect(asked).toMatchObject({ status: 422, body: { errors: [{ code: 'quiet-period' }] } });
    const acknowledgements = [{ rule: 'quiet-period', quote: '', reason: 'wegenwerken' }];
    const post = made<PostView>(await desk.mieke.post(`/posts/${id}/submit`, { attest: true, acknowledgements }));
    made(await desk.mieke.post(`/posts/${id}/publish-now`));
    await publish(app);
    expect((await now(post)).state).toBe('published');
  });

  it('does not ask for a moment outside it', async () => {
    await declare({ kind: 'caution', to: inMinutes(30) });
    expect((await aPost(desk).scheduled()).state).toBe('scheduled');
  });

  it('is offered for the coming elections', async () => {
    const { items } = (await desk.bea.get('/quiet-periods/presets')).body;
    expect(items[0]).toMatchObject({ on: '2030-10-13', period: { kind: 'caution', appliesTo: 'official' } });
    expect(made(await desk.bea.post('/quiet-periods', items[0].period))).toMatchObject({
      from: '2030-06-30T22:00:00.000Z',
    });
  });
});

describe('time to think', () => {
  const refused = { status: 409, body: { type: '/problems/cooling-off', until: expect.any(String) } };

  it('refuses an earlier moment, and says until when', async () => {
    await restFor(30);
    const post = await aPost(desk).approved();
    const schedule = (minutes: number) =>
      desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: inMinutes(minutes) });
    expect(await desk.mieke.post(`/posts/${post.id}/publish-now`)).toMatchObject(refused);
    expect(await schedule(20)).toMatchObject(refused);
    expect((await schedule(31)).status).toBe(200);
    const { id } = await aPost(desk).draft();
    const submit = { attest: true, publishAt: inMinutes(20) };
    expect(await desk.mieke.post(`/posts/${id}/submit`, submit)).toMatchObject(refused);
  });

  it('can be cut short by a woordvoerder who did not write it, with a reason', async () => {
    await restFor(30);
    const post = await aPost(desk).approved();
    const waive = (by: 'wim' | 'bea' | 'mieke', body: object) =>
      desk[by].post(`/posts/${post.id}/waive-cooling-off`, body);
    expect((await waive('mieke', { reason: 'a' })).status).toBe(403);
    expect((await waive('bea', { reason: 'a' })).status).toBe(403);
    expect((await waive('wim', {})).status).toBe(400);
    made(await waive('wim', { reason: 'ramp in de buurt' }));
    made(await desk.mieke.post(`/posts/${post.id}/publish-now`));
    await publish(app);
    expect((await now(post)).state).toBe('published');
    expect(await events('post.cooling-off-waived')).toMatchObject([{ details: { reason: 'ramp in de buurt' } }]);
  });

  it('is not cut short by whoever had a hand in it', async () => {
    await restFor(30);
    made(await desk.bea.patch(`/members/${desk.mieke.id}`, { roles: ['mandataris', 'woordvoerder'] }));
    const { id } = await aPost(desk).approved();
    const own = await desk.mieke.post(`/posts/${id}/waive-cooling-off`, { reason: 'a' });
    expect(own).toMatchObject({ status: 403, body: { type: '/problems/own-post' } });
  });

  it('begins anew with new words', async () => {
    await restFor(30);
    const { id } = await aPost(desk).approved();
    made(await desk.wim.post(`/posts/${id}/waive-cooling-off`, { reason: 'a' }));
    made(await desk.mieke.post(`/posts/${id}/take-back`));
    made(await desk.mieke.patch(`/posts/${id}`, { text: 'Iets anders.' }, { 'if-match': '*' }));
    made(await desk.mieke.post(`/posts/${id}/submit`, { attest: true }));
    expect(await desk.mieke.post(`/posts/${id}/publish-now`)).toMatchObject(refused);
  });

  it('keeps back at the last moment, and lets go when it is over', async () => {
    const post = await aPost(desk).due();
    await restFor(10);
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'held', stateReason: 'cooling-off' });
    await tidy(app);
    expect((await now(post)).state).toBe('held');
    const ago = `submitted_at - interval '11 minutes'`;
    await app.db.owner.query(`UPDATE submissions SET submitted_at = ${ago} WHERE post_id = $1`, [post.id]);
    await tidy(app);
    await publish(app);
    expect((await now(post)).state).toBe('published');
  });

  it('is an administrator’s choice, of at most a week', async () => {
    expect((await desk.mieke.put('/policy/cooling-off', { minutes: 1 })).status).toBe(403);
    for (const minutes of [-1, 10_081, 1.5, '5'])
      expect((await desk.bea.put('/policy/cooling-off', { minutes })).status).toBe(400);
    await restFor(5);
    expect((await desk.mieke.get('/policy/cooling-off')).body).toEqual({ minutes: 5 });
  });
});
