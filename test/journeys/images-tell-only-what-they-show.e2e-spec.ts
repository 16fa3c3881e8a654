/** 200 images with every kind of metadata go out to three networks, and nothing but pictures arrives there. */
import sharp from 'sharp';
import { aMastodon, aPost, aWebhook, made, openDesk, type Desk } from '../builders';
import { CANARY, tellingImages, type TellingImage } from '../media/telling-images';
import { strangersIn } from '../media/what-stands';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { startReceiver, type Receiver } from '../networks/receiver';
import { startTestApp, type TestApp } from '../test-app';
import { publish } from './publisher';

const IMAGES = 200;
const IN_ONE_POST = 4;

let app: TestApp;
let receiver: Receiver;
let mastodon: MastodonServer;
let desk: Desk;
let images: TellingImage[];

beforeAll(async () => {
  app = await startTestApp();
  [receiver, mastodon] = [await startReceiver(), await startMastodon()];
  [desk, images] = [await openDesk(app), await tellingImages(IMAGES)];
}, 60_000);

afterAll(async () => {
  await app.stop();
  await Promise.all([receiver.stop(), mastodon.stop()]);
});

async function uploaded({ name, type, bytes }: TellingImage): Promise<string> {
  const form = new FormData();
  form.set('alt', name);
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), 'beeld');
  return made(await desk.mieke.upload('/media', form)).id;
}

/** By its description. */
type Arrived = readonly { readonly alt: string; readonly bytes: Buffer }[];

const atReceiver = (): Arrived =>
  receiver.received.flatMap(({ body }) =>
    (JSON.parse(body).data.images as { alt: string; base64: string }[]).map(({ alt, base64 }) => ({
      alt,
      bytes: Buffer.from(base64, 'base64'),
    })),
  );
const onMastodon = (): Arrived =>
  mastodon.accepted.flatMap(({ media }) => media.map(({ description, bytes }) => ({ alt: description, bytes })));

async function onPublicPage(): Promise<Arrived> {
  const rows: { id: string }[] = await app.db.owner.query(
    `SELECT d.id FROM deliveries d JOIN channels c ON c.id = d.channel_id WHERE c.network = 'site' AND d.state = 'published'`,
  );
  const arrived = rows.map(async ({ id }) => {
    const page = await (await fetch(`${app.url}/p/${desk.slug}/${id}`)).text();
    const seen = [...page.matchAll(/<img src="([^"]+)" alt="([^"]+)"/g)];
    return Promise.all(
      seen.map(async ([, address, alt]) => ({
        alt: alt!,
        bytes: Buffer.from(await (await fetch(app.url + address)).arrayBuffer()),
      })),
    );
  });
  return (await Promise.all(arrived)).flat();
}

async function tagsIn(bytes: Buffer): Promise<string[]> {
  const { exif, xmp, iptc, icc, comments, orientation } = await sharp(bytes).metadata();
  const told = Object.entries({ exif, xmp, iptc, icc, comments, orientation }).filter(([, held]) => held !== undefined);
  return [...strangersIn(bytes), ...told.map(([name]) => name), ...(bytes.includes(CANARY) ? ['the words'] : [])];
}

it('the images tell a great deal before', () => {
  const told = images.map(({ bytes }) => strangersIn(bytes));
  expect(told.filter((strangers) => strangers.length === 0)).toEqual([]);
});

it('and nothing after: 0 tags in what three networks received', async () => {
  const channels = [desk.site, await aWebhook(desk, receiver), await aMastodon(desk, mastodon)];
  for (let at = 0; at < IMAGES; at += IN_ONE_POST) {
    const media: string[] = [];
    for (const image of images.slice(at, at + IN_ONE_POST)) media.push(await uploaded(image));
    await aPost(desk)
      .saying(`De markt, deel ${at}.`)
      .on(...channels)
      .with({ media })
      .due();
  }
  while ((await publish(app)) > 0);
  for (const arrived of [atReceiver(), onMastodon(), await onPublicPage()]) {
    expect(arrived.map(({ alt }) => alt).sort()).toEqual(images.map(({ name }) => name).sort());
    const tags = await Promise.all(arrived.map(async ({ alt, bytes }) => ({ alt, tags: await tagsIn(bytes) })));
    expect(tags.filter((one) => one.tags.length > 0)).toEqual([]);
  }
}, 300_000);
