/** A film is taken as it comes in, told apart by what it holds, and goes to the networks that show films; images get a fitting form. */
import fs from 'node:fs';
import path from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { aMastodon, aPost, aWebhook, made, openDesk, type Desk } from '../builders';
import { aFilm, PICTURES } from '../media/mp4';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { publish } from './publisher';

const CANARY = 'Kouter 12, Zemst';
const MIB = 1024 * 1024;

let app: TestApp;
let receiver: Receiver;
let mastodon: MastodonServer;
let desk: Desk;
let hook: string;
let plaza: string;

beforeAll(async () => {
  app = await startTestApp();
  [receiver, mastodon] = [await startReceiver(), await startMastodon()];
  desk = await openDesk(app);
  [hook, plaza] = [await aWebhook(desk, receiver), await aMastodon(desk, mastodon)];
});

afterAll(async () => {
  await app.stop();
  await Promise.all([receiver.stop(), mastodon.stop()]);
});

const media = () => path.join(app.config.dataFolder, 'media');
const drafts = () => (fs.existsSync(path.join(media(), 'drafts')) ? fs.readdirSync(path.join(media(), 'drafts')) : []);
const stateOf = async (id: string) => made<{ state: string }>(await desk.bea.get(`/posts/${id}`)).state;

function upload(bytes: Buffer, said: Record<string, string> = {}, type = 'image/jpeg') {
  const form = new FormData();
  for (const [name, value] of Object.entries({ alt: 'De markt in beweging', ...said })) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), 'vakantiefoto.jpg');
  return desk.mieke.upload('/media', form);
}

it('goes to a network that shows films, without its metadata and with its description', async () => {
  const film = await upload(aFilm({ canary: CANARY, audio: 0x40, turned: true }));
  expect(film).toMatchObject({
    status: 201,
    body: { type: 'video/mp4', width: 360, height: 640, durationMs: 4000, alt: 'De markt in beweging' },
  });
  expect(drafts()).toEqual([]);
  const { id } = await aPost(desk)
    .on(plaza)
    .with({ media: [film.body.id] })
    .due();
  await publish(app);
  expect(await stateOf(id)).toBe('published');
  const [shown] = mastodon.accepted.at(-1)!.media;
  expect(shown).toMatchObject({ type: 'video/mp4', description: 'De markt in beweging' });
  expect([shown!.bytes.includes(CANARY), shown!.bytes.includes(PICTURES[0]!)]).toEqual([false, true]);
});

it('is refused where it does not fit, in words', async () => {
  const [film, other] = [made(await upload(aFilm())).id, made(await upload(aFilm({ seconds: 5 }))).id];
  const submitted = async (on: string, ids: string[]) => {
    const { id } = await aPost(desk).on(on).with({ media: ids }).draft();
    return (await desk.mieke.post(`/posts/${id}/submit`, { attest: true })).body;
  };
  expect(await submitted(hook, [film])).toMatchObject({ errors: [{ pointer: '/media/0', code: 'no-video' }] });
  expect(await submitted(plaza, [film, other])).toMatchObject({ errors: [{ code: 'too-many-videos' }] });
});

it.each<[string, () => Buffer, number, string]>([
  ['another way of recording', () => aFilm({ video: 'hvc1' }), 422, 'video-codec'],
  ['a film cut short', () => aFilm().subarray(0, 300), 422, 'video-unreadable'],
  [
    'a page that begins as a film',
    () => Buffer.from('\0\0\0\x18ftypisom<html><script>alert(1)</script>'),
    422,
    'video-unreadable',
  ],
  ['an image of over 10 MiB', () => Buffer.alloc(10 * MIB + 1, 0xff), 413, 'media-too-large'],
  ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'media-type'],
  [
    'a drawing that is a program',
    () => Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'),
    415,
    'media-type',
  ],
])('%s is not taken, and leaves nothing behind', async (_case, bytes, status, code) => {
  const before = fs.readdirSync(media(), { recursive: true }).length;
  expect(await upload(bytes())).toMatchObject({ status, body: { type: `/problems/${code}` } });
  expect(drafts()).toEqual([]);
  expect(fs.readdirSync(media(), { recursive: true })).toHaveLength(before);
});

it('a film of which something wrong is said leaves nothing behind', async () => {
  expect((await upload(aFilm(), { licenceEndsOn: 'morgen' })).status).toBe(400);
  expect((await upload(aFilm(), { decorative: 'true' })).status).toBe(400);
  expect(drafts()).toEqual([]);
});

describe('an image larger than a network takes', () => {
  let image: string;
  let rendition: string;
  const sent = (id: string) => JSON.parse(receiver.received.find((one) => one.id === id)!.body).data.images;
  const post = () =>
    aPost(desk)
      .on(hook, desk.site)
      .with({ media: [image] })
      .due();

  beforeAll(async () => {
    const pixels = randomBytes(1500 * 1400 * 3);
    const noise = sharp(pixels, { raw: { width: 1500, height: 1400, channels: 3 } });
    image = made(await upload(await noise.png().toBuffer())).id;
  });

  it('arrives in a form that fits, named by its hash in what was frozen; another network gets the image itself', async () => {
    const { id, deliveries, revision } = await post();
    await publish(app);
    expect(await stateOf(id)).toBe('published');
    const mine = deliveries.find(({ network }) => network === 'webhook')!.id;
    const [arrived] = sent(mine);
    const bytes = Buffer.from(arrived.base64, 'base64');
    expect(arrived).toMatchObject({ type: 'image/jpeg', width: 1500, height: 1400, alt: 'De markt in beweging' });
    expect(bytes.length).toBeLessThanOrEqual(5_000_000);
    const frozen = await app.db.owner.query(
      `SELECT c.network, a.payload->'images'->0->>'sha256' AS sha256 FROM attempts a JOIN deliveries d ON d.id = a.delivery_id
       JOIN channels c ON c.id = d.channel_id WHERE d.post_id = $1 ORDER BY 1`,
      [id],
    );
    rendition = createHash('sha256').update(bytes).digest('hex');
    expect(frozen).toEqual([
      { network: 'site', sha256: revision.media[0]!.sha256 },
      { network: 'webhook', sha256: rendition },
    ]);
  });

  it('is not sent where its file is gone or another; the author is told, and other channels go on', async () => {
    const file = path.join(media(), desk.organisationId, rendition);
    for (const spoil of [() => fs.writeFileSync(file, 'een ander beeld'), () => fs.rmSync(file)]) {
      spoil();
      const { id } = await post();
      await publish(app);
      const after = made<{ state: string; deliveries: object[] }>(await desk.bea.get(`/posts/${id}`));
      expect(after.state).toBe('partly_published');
      expect(after.deliveries).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ network: 'site', state: 'published' }),
          expect.objectContaining({
            network: 'webhook',
            state: 'failed',
            detail: expect.stringMatching(/Er is niets verzonden/),
          }),
        ]),
      );
    }
  });
});
