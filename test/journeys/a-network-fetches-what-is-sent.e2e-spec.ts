/** An address for a network that fetches images: nobody can guess it, and it is open from arming to the outcome only. */
import sharp from 'sharp';
import { ArmDelivery, type Armed } from '../../src/publishing/arm-delivery';
import { accepted } from '../../src/publishing/classify';
import { MediaAddresses } from '../../src/publishing/media-addresses';
import { RecordOutcome } from '../../src/publishing/record-outcome';
import { aPost, aWebhook, made, openDesk, type Desk } from '../builders';
import { anImage, anOutgoing } from '../networks/outgoing';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { claim } from './publisher';

let app: TestApp;
let receiver: Receiver;
let desk: Desk;
let hook: string;
let armed: Armed;
let file: string;
let addresses: MediaAddresses;

beforeAll(async () => {
  app = await startTestApp();
  receiver = await startReceiver();
  desk = await openDesk(app);
  hook = await aWebhook(desk, receiver);
  addresses = app.app.get(MediaAddresses);
});

beforeEach(async () => {
  const form = new FormData();
  form.set('alt', 'De markt');
  const jpeg = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
  form.set('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'markt.jpg');
  const media = [made(await desk.mieke.upload('/media', form)).id];
  await aPost(desk).on(hook).with({ media }).due();
  armed = (await app.app.get(ArmDelivery).run((await claim(app))[0]!, '1'))!;
  file = armed.payload.images[0]!.sha256;
});

afterEach(() => owner(`UPDATE deliveries SET state = 'cancelled' WHERE state IN ('scheduled', 'claimed', 'sending')`));

afterAll(async () => {
  await app.stop();
  await receiver.stop();
});

const owner = (sql: string, ...values: unknown[]) => app.db.owner.query(sql, values);
const events = async () =>
  (await owner(
    `SELECT event, details FROM audit_events WHERE event LIKE 'delivery.media-%' AND details->>'delivery' = $1 ORDER BY seq`,
    armed.job.id,
  )) as { event: string; details: object }[];
const open = async () => (await addresses.open(armed.job, armed.payload.images)).get(file)!;

it('gives one file to whoever has the address, and says not to keep it', async () => {
  const address = await open();
  expect(address).toMatch(new RegExp(`^${app.url}/m/[A-Za-z0-9_-]{43}$`));
  const answer = await fetch(address);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([answer.status, (await sharp(bytes).metadata()).format]).toEqual([200, 'jpeg']);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(bytes.length),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect((await fetch(address, { method: 'HEAD' })).status).toBe(200);
  expect(await events()).toMatchObject([
    { event: 'delivery.media-opened', details: { delivery: armed.job.id, files: [file] } },
    { event: 'delivery.media-fetched', details: { delivery: armed.job.id, sha256: file, fetches: 1 } },
    { event: 'delivery.media-fetched', details: { fetches: 2 } },
  ]);
});

it('is closed when the outcome is recorded, and the log says how often it was fetched', async () => {
  const address = await open();
  await fetch(address);
  await app.app.get(RecordOutcome).run(armed.job, accepted({ remoteId: '1', url: '' }));
  expect((await fetch(address)).status).toBe(404);
  expect((await events()).at(-1)).toMatchObject({ event: 'delivery.media-closed', details: { fetches: [1] } });
});

it('is closed after a quarter of an hour, whatever became of the delivery', async () => {
  const address = await open();
  const [row] = await owner(
    'SELECT extract(epoch FROM expires_at - opened_at) AS seconds FROM media_addresses WHERE closed_at IS NULL ORDER BY opened_at DESC LIMIT 1',
  );
  expect(Number(row.seconds)).toBe(900);
  await owner(
    `UPDATE media_addresses SET opened_at = opened_at - interval '15 minutes', expires_at = expires_at - interval '15 minutes'`,
  );
  expect((await fetch(address)).status).toBe(404);
});

it('is not opened by who does not send: before arming, after the outcome, or with an older claim', async () => {
  const stale = { ...armed.job, fence: armed.job.fence - 1 };
  await expect(addresses.open(stale, armed.payload.images)).rejects.toThrow('not being sent');
  await app.app.get(RecordOutcome).run(armed.job, accepted({ remoteId: '1', url: '' }));
  await expect(open()).rejects.toThrow('not being sent');
});

it.each(['', 'x', '..%2f..%2fsecret.key', 'A'.repeat(43), `${'A'.repeat(42)}%0a`])(
  'nothing stands at %j',
  async (token) => {
    await open();
    expect((await fetch(`${app.url}/m/${token}`)).status).toBe(404);
  },
);

it('keeps only the hash of an address, and gives a new one each time', async () => {
  const [first, second] = [await open(), await open()];
  expect(first).not.toBe(second);
  const rows = JSON.stringify(await owner('SELECT * FROM media_addresses'));
  for (const address of [first, second]) expect(rows).not.toContain(address.split('/').at(-1));
});

it('puts an address at every image and film of what is sent', async () => {
  const video = { ...armed.payload.images[0]!, type: 'video/mp4' as const, durationMs: 1 };
  const payload = { ...armed.payload, video };
  const outgoing = anOutgoing({ images: [anImage()], video: { ...video, bytes: Buffer.alloc(1) } });
  const sent = await addresses.addressed(armed.job, payload, outgoing);
  for (const address of [sent.images[0]!.address!, sent.video!.address!])
    expect((await fetch(address)).status).toBe(200);
});

it('fills no log, however often it is fetched', async () => {
  const address = await open();
  for (let fetched = 0; fetched < 25; fetched++) await fetch(address);
  expect((await events()).filter(({ event }) => event === 'delivery.media-fetched')).toHaveLength(20);
});
