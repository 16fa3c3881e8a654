/** Weekly times of a channel: one post each, also when many are planned at once; and what speaks against a moment. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let desk: Desk;

const EVERY_MORNING = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, time: '08:30' }));

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  desk = await openDesk(app);
});
afterAll(() => app.stop());

const setSlots = async (slots: object[]) => made(await desk.bea.put(`/channels/${desk.site}/slots`, { slots }));
const next = ({ id }: PostView, body: object = {}) =>
  desk.mieke.post(`/posts/${id}/schedule`, { slot: 'next', ...body });
const local = ({ body }: { body: PostView }) => body.publishAtLocal?.local;
const advice = async ({ id }: PostView, at: string) =>
  (await desk.mieke.get(`/posts/${id}/schedule/advice?at=${at}`)).body.items.map(({ code }: { code: string }) => code);

describe('the next slot', () => {
  it('is a time on the wall, and each post gets its own', async () => {
    await setSlots(EVERY_MORNING);
    const [a, b] = [await aPost(desk).approved(), await aPost(desk).approved()];
    const [first, second] = [await next(a), await next(b)];
    expect(first).toMatchObject({
      status: 200,
      body: { state: 'scheduled', publishAtLocal: { timeZone: 'Europe/Brussels' } },
    });
    expect(local(first)).toMatch(/T08:30$/);
    const dayLater = new Date(Date.parse(`${local(first)}Z`) + 86_400_000).toISOString().slice(0, 16);
    expect(local(second)).toBe(dayLater);
    made(await desk.mieke.post(`/posts/${a.id}/unschedule`));
    expect(local(await next(await aPost(desk).approved()))).toBe(local(first));
  });

  it('is never given twice, however many ask at once', async () => {
    await setSlots(EVERY_MORNING);
    const posts = [];
    for (let many = 0; many < 12; many += 1) posts.push(await aPost(desk).approved());
    const answers = await Promise.all(posts.map((post) => next(post)));
    expect(answers.map(({ status }) => status)).toEqual(posts.map(() => 200));
    expect(new Set(answers.map(local)).size).toBe(posts.length);
  });

  it('lies in the window that the woordvoerder agreed to, after the time to think, and outside quiet periods', async () => {
    await setSlots(EVERY_MORNING);
    const agreed = inMinutes(10 * 1440);
    const post = await aPost(desk).protected().planned(agreed).approved();
    const at = Date.parse((await next(post)).body.publishAt);
    expect(Math.abs(at - Date.parse(agreed))).toBeLessThanOrEqual(86_400_000);
    const to = inMinutes(5 * 1440);
    made(await desk.bea.post('/quiet-periods', { kind: 'stop', from: inMinutes(-1), to, reason: 'rouw' }));
    const later = (await next(await aPost(desk).approved())).body.publishAt;
    expect(Date.parse(later)).toBeGreaterThanOrEqual(Date.parse(to));
    made(await desk.bea.put('/policy/cooling-off', { minutes: 7 * 1440 }));
    const rested = (await next(await aPost(desk).approved())).body.publishAt;
    expect(Date.parse(rested)).toBeGreaterThan(Date.now() + 6.9 * 86_400_000);
  });

  it('is refused, in words, where there is none', async () => {
    const post = await aPost(desk).approved();
    expect(await next(post)).toMatchObject({ status: 409, body: { type: '/problems/no-slots' } });
    await setSlots(EVERY_MORNING);
    expect((await next(post, { channel: desk.fusie })).status).toBe(400);
    expect((await next(post, { publishAt: inMinutes(60) })).status).toBe(400);
    expect((await desk.mieke.post(`/posts/${post.id}/schedule`, {})).status).toBe(400);
    expect((await next(post, { channel: desk.site })).status).toBe(200);
  });

  it('is an administrator’s to set, each once', async () => {
    const slots = (by: 'mieke' | 'bea', body: object) => desk[by].put(`/channels/${desk.site}/slots`, body);
    expect((await slots('mieke', { slots: [] })).status).toBe(403);
    const one = { weekday: 1, time: '09:00' };
    for (const wrong of [[one, one], [{ weekday: 8, time: '09:00' }], [{ weekday: 1, time: '24:00' }], [[]], [null]])
      expect((await slots('bea', { slots: wrong })).status).toBe(400);
    await setSlots([one]);
    expect((await desk.mieke.get(`/channels/${desk.site}/slots`)).body).toEqual({
      timeZone: 'Europe/Brussels',
      slots: [one],
    });
  });
});

describe('what speaks against a moment', () => {
  it('is another post within the hour and the same words, told and not refused', async () => {
    const at = inMinutes(300);
    const other = await aPost(desk).planned(at).scheduled();
    const post = await aPost(desk).approved();
    expect(await advice(post, inMinutes(330))).toEqual(['same-hour', 'same-text']);
    expect(await advice(post, inMinutes(361))).toEqual(['same-text']);
    const unlike = await aPost(desk).saying('De bibliotheek sluit vroeger op oudejaarsavond.').approved();
    expect(await advice(unlike, inMinutes(361))).toEqual([]);
    const near = await aPost(desk)
      .saying('Op het plein begint de markt: de markt op het plein begint om negen uur!')
      .approved();
    expect(await advice(near, inMinutes(600))).toEqual([]);
    const answer = await desk.mieke.post(`/posts/${post.id}/schedule`, { publishAt: at });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        state: 'scheduled',
        advice: [{ code: 'same-hour', post: other.id, channel: desk.site }, { code: 'same-text' }],
      },
    });
  });

  it('names a post only to who may see it, and never its words', async () => {
    const at = inMinutes(300);
    const secret = 'Vrijdag stelt de burgemeester het nieuwe zwembad aan de vaart voor.';
    await aPost(desk).by(desk.joris).saying(secret).planned(at).scheduled();
    const post = await aPost(desk).approved();
    const { body } = await desk.mieke.get(`/posts/${post.id}/schedule/advice?at=${at}`);
    expect(body.items).toMatchObject([{ code: 'same-hour', post: null }]);
    expect(JSON.stringify(body)).not.toContain('zwembad');
  });

  it('is a quiet period or the time to think', async () => {
    const post = await aPost(desk).approved();
    const to = inMinutes(120);
    made(await desk.bea.post('/quiet-periods', { kind: 'caution', from: inMinutes(60), to, reason: 'sperperiode' }));
    made(await desk.bea.put('/policy/cooling-off', { minutes: 180 }));
    expect(await advice(post, inMinutes(90))).toEqual(['quiet-period', 'cooling-off']);
    expect(await advice(post, inMinutes(200))).toEqual([]);
    expect((await desk.mieke.get(`/posts/${post.id}/schedule/advice`)).status).toBe(400);
    expect((await desk.joris.get(`/posts/${post.id}/schedule/advice?at=${to}`)).status).toBe(404);
  });
});
