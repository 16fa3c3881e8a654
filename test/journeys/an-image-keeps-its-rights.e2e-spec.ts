/** Nobody is shown who does not agree, and nothing that is not ours: when a post is submitted, while it waits, when it leaves. */
import sharp from 'sharp';
import type { PostView } from '../../src/posts/post-view';
import { aPost, aWebhook, inMinutes, made, openDesk, type Desk } from '../builders';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { claim, deliver, publish, tidy } from './publisher';

let app: TestApp;
let receiver: Receiver;
let desk: Desk;
let hook: string;
let jpeg: Buffer;

beforeAll(async () => {
  app = await startTestApp();
  receiver = await startReceiver();
  desk = await openDesk(app);
  hook = await aWebhook(desk, receiver);
  jpeg = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
});

afterEach(() => owner(`UPDATE deliveries SET state = 'cancelled' WHERE state IN ('scheduled', 'claimed', 'held')`));

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const owner = (sql: string, ...values: unknown[]) => app.db.owner.query(sql, values);
const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.bea.get(`/posts/${id}`));
const day = (away: number) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10);
const NORA = { name: 'Nora', consent: true };

async function anImage(said: Record<string, string> = { alt: 'Nora op de markt' }): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(said)) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'markt.jpg');
  return made(await desk.mieke.upload('/media', form)).id;
}

const withNora = (more: object = {}) => anImage({ alt: 'Nora', portrait: JSON.stringify([{ ...NORA, ...more }]) });
const describeImage = (id: string, change: object) => desk.an.patch(`/media/${id}`, change, { 'if-match': '*' });
const submitted = async (media: string[], more: object = {}) => {
  const { id } = await aPost(desk).on(hook).with({ media }).draft();
  return desk.mieke.post(`/posts/${id}/submit`, { attest: true, ...more });
};

describe('submitting', () => {
  it('asks for a description, or for the word that there is nothing to describe', async () => {
    const bare = await anImage({});
    expect(await submitted([bare])).toMatchObject({
      status: 422,
      body: { type: '/problems/alt-missing', errors: [{ pointer: '/media/0/alt' }] },
    });
    expect((await submitted([await anImage({ decorative: 'true' })])).body).toMatchObject({ state: 'approved' });
    made(await describeImage(bare, { alt: 'De markt' }));
    expect((await submitted([bare])).body).toMatchObject({ state: 'approved' });
  });

  it('sees what was noted with the image after the draft was made', async () => {
    const image = await anImage({ alt: 'Nora', portrait: '[{"name":"Nora","consent":false}]' });
    const { id } = await aPost(desk)
      .on(hook)
      .with({ media: [image] })
      .draft();
    const submit = () => desk.mieke.post(`/posts/${id}/submit`, { attest: true });
    expect((await submit()).body).toMatchObject({ type: '/problems/findings-block' });
    made(await describeImage(image, { rights: { portrait: [NORA] } }));
    expect((await submit()).body).toMatchObject({ state: 'approved' });
  });

  it('holds against the day that it would go out', async () => {
    const borrowed = await anImage({ alt: 'x', origin: 'Amina', licence: 'CC BY', licenceEndsOn: day(3) });
    const planned = { publishAt: inMinutes(10 * 1440) };
    expect((await submitted([borrowed])).body).toMatchObject({ state: 'approved' });
    expect(await submitted([borrowed], planned)).toMatchObject({
      status: 422,
      body: { type: '/problems/rights-ended', errors: [{ pointer: '/media/0/rights', code: 'licence-ended' }] },
    });
    const until = await withNora({ minor: true, consentEndsOn: day(3) });
    expect((await submitted([until], planned)).body).toMatchObject({ errors: [{ code: 'consent-ended' }] });
  });

  it.each(['2027-02-30', '2027-2-3', 'morgen', '2027-05-31T00:00:00Z', ''])(
    'knows no day %j',
    async (licenceEndsOn) => {
      const image = await anImage();
      const { status, body } = await describeImage(image, { rights: { licenceEndsOn } });
      expect([status, body.errors[0].pointer]).toEqual([400, '/rights/licenceEndsOn']);
    },
  );
});

describe('while it waits', () => {
  it.each<[string, object, string]>([
    ['consent taken back', { portrait: [{ ...NORA, consent: false }] }, 'consent-withdrawn'],
    ['consent that ended', { portrait: [{ ...NORA, consentEndsOn: day(-2) }] }, 'consent-ended'],
    ['a licence that ended', { licenceEndsOn: day(-2) }, 'licence-ended'],
    ['somebody recognised later', { portrait: [NORA, { name: 'Omar', consent: false }] }, 'consent-withdrawn'],
  ])('%s holds what is planned with that image, and nothing else', async (_case, rights, reason) => {
    const [nora, other] = [await withNora(), await withNora()];
    const post = await aPost(desk)
      .on(hook)
      .with({ media: [other, nora] })
      .scheduled();
    const untouched = await aPost(desk)
      .on(hook)
      .with({ media: [other] })
      .scheduled();
    made(await describeImage(nora, { rights }));
    await tidy(app);
    expect(await now(post)).toMatchObject({ state: 'held', stateReason: reason, deliveries: [{ state: 'held' }] });
    expect(await now(untouched)).toMatchObject({ state: 'scheduled' });
    expect(await owner('SELECT * FROM rights_changes')).toEqual([]);
    const events = made<{ items: object[] }>(await desk.bea.get(`/posts/${post.id}/timeline`)).items;
    expect(JSON.stringify(events)).toMatch(/kies een andere/i);
  });

  it('a change that takes nothing back holds nothing', async () => {
    const nora = await withNora();
    const post = await aPost(desk)
      .on(hook)
      .with({ media: [nora] })
      .scheduled();
    made(await describeImage(nora, { rights: { portrait: [{ ...NORA, consentEndsOn: day(5) }], licence: 'CC BY' } }));
    await tidy(app);
    expect(await now(post)).toMatchObject({ state: 'scheduled' });
  });

  it('is let go once the consent is there again', async () => {
    const nora = await withNora();
    const post = await aPost(desk)
      .on(hook)
      .with({ media: [nora] })
      .scheduled();
    made(await describeImage(nora, { rights: { portrait: [{ ...NORA, consent: false }] } }));
    await tidy(app);
    const release = () => desk.mieke.post(`/posts/${post.id}/release`, { attest: true });
    expect((await release()).status).toBe(422);
    made(await describeImage(nora, { rights: { portrait: [NORA] } }));
    expect((await release()).body).toMatchObject({ state: 'scheduled' });
  });
});

describe('rightsStillHold: when it leaves', () => {
  it.each<[string, object, string]>([
    ['consent was taken back', { portrait: [{ ...NORA, consent: false }] }, 'consent-withdrawn'],
    ['the consent ended', { portrait: [{ ...NORA, consentEndsOn: day(-2) }] }, 'consent-ended'],
    ['the licence ended', { licenceEndsOn: day(-2) }, 'licence-ended'],
  ])('nothing does when %s, however late that came', async (_case, rights, reason) => {
    const nora = await withNora();
    const post = await aPost(desk)
      .on(hook)
      .with({ media: [nora] })
      .due();
    const jobs = await claim(app);
    made(await describeImage(nora, { rights }));
    await deliver(app, jobs);
    expect(receiver.count(post.deliveries[0]!.id)).toBe(0);
    expect(await now(post)).toMatchObject({ state: 'held', stateReason: reason });
  });

  it('somebody who did not agree, on whom was decided, is no reason any more', async () => {
    const image = await withNora({ consent: false });
    made(
      await desk.bea.patch(
        '/policy',
        { rules: { 'portrait-consent-missing': { severity: 'info' } } },
        { 'if-match': '*' },
      ),
    );
    const post = await aPost(desk)
      .on(hook)
      .with({ media: [image] })
      .due();
    await publish(app);
    expect(await now(post)).toMatchObject({ state: 'published' });
  });
});
