/** Every draft of a corpus takes the whole road and is read back from where it was published. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { FoundOrganisation } from '../../src/operations/found-organisation';
import { Publisher } from '../../src/publishing/publisher';
import { shortened, walk, type LabelledPost, type People } from '../corpus/corpus-road';
import { startAtproto, type AtprotoServer } from '../servers/start-atproto';
import { PASSWORD, startTestApp, type TestApp } from '../test-app';
import { Visitor } from '../visitor';

const OURS = path.join(__dirname, '..', 'corpus');
const OTHERS = path.join(__dirname, '..', '..', '..', 'shared', 'corpus');
const ALT = 'Het gemeentehuis in de avondzon.';

let app: TestApp;
let atproto: AtprotoServer;

beforeAll(async () => {
  [app, atproto] = await Promise.all([startTestApp(), startAtproto(['ours.test', 'others.test'])]);
  await app.app.get(Publisher).start();
}, 120_000);

afterAll(async () => {
  await app.app.get(Publisher).stop();
  await Promise.all([app.stop(), atproto.stop()]);
});

it('ours goes out on the public page and on the AT Protocol', () => goesOut('ours', OURS, 0), 240_000);

const others = existsSync(path.join(OTHERS, 'posts.jsonl')) ? it : it.skip;
others('another one does too, where it is present', () => goesOut('others', OTHERS, 1), 400_000);

interface PolicyFile {
  readonly organisation: { name: string; aliases: string[] };
  readonly publicFigures: string[];
  readonly protectedTopics: { key: string; name: string; terms: string[]; excludes: string[] }[];
}

async function goesOut(slug: string, folder: string, account: number): Promise<void> {
  const posts = readFileSync(path.join(folder, 'posts.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPost);
  const stand = await furnish(
    slug,
    JSON.parse(readFileSync(path.join(folder, 'policy.json'), 'utf8')) as PolicyFile,
    account,
  );
  const before = new Date(Date.now() - 1000).toISOString();
  const ids = new Map<string, LabelledPost>();
  for (const [place, post] of posts.entries()) {
    const media = place % 10 === 0 ? [stand.image] : [];
    ids.set(await walk(post, stand.people, [stand.site, stand.bluesky], media), post);
  }
  for (const id of ids.keys()) expect((await stand.people.author.post(`/posts/${id}/publish-now`)).status).toBe(200);
  const published = await allPublished([...ids.keys()], stand.people.author);
  await standsOnBluesky(published, ids, account, before);
  for (const post of published) await standsOnThePage(post, ids);
}

async function furnish(slug: string, policy: PolicyFile, account: number) {
  const person = (name: string, roles: ('mandataris' | 'woordvoerder' | 'administrator')[]) => ({
    name,
    roles,
    email: `${name}@${slug}.example`,
    password: PASSWORD,
  });
  const people = [person('mieke', ['mandataris']), person('wim', ['woordvoerder']), person('bea', ['administrator'])];
  const { name, aliases } = policy.organisation;
  await app.app.get(FoundOrganisation).run({ slug, name, aliases, publicFigures: policy.publicFigures, people });
  const [author, woordvoerder, bea] = (await Promise.all(
    people.map(({ email }) => Visitor.signIn(app.url, email, PASSWORD)),
  )) as [Visitor, Visitor, Visitor];
  for (const { key, name: topic, terms, excludes } of policy.protectedTopics) {
    const made = await bea.post('/topics', {
      key,
      name: topic,
      terms,
      excludes,
      woordvoerders: [woordvoerder.id],
      substitutes: [],
      decision: 'any',
      answerWithin: 'PT8H',
    });
    expect(made.status).toBe(201);
  }
  const { handle, password } = atproto.accounts[account] as { handle: string; password: string };
  const connect = async (network: string, settings: object) => {
    const made = await bea.post('/channels', { network, name: network, role: 'official', settings });
    expect([made.status, made.body]).toEqual([201, expect.anything()]);
    return made.body.id as string;
  };
  const site = await connect('site', {});
  const bluesky = await connect('bluesky', { service: atproto.url, handle, password });
  return { people: { author, woordvoerder } satisfies People, site, bluesky, image: await upload(author) };
}

async function upload(author: Visitor): Promise<string> {
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#0b5cad' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('alt', ALT);
  form.set('origin', 'own');
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'gemeentehuis.png');
  const made = await author.upload('/media', form);
  expect(made.status).toBe(201);
  return made.body.id;
}

interface Published {
  readonly id: string;
  readonly deliveries: { network: string; state: string; url: string; remoteId: string; publishedAt: string }[];
}

async function allPublished(ids: string[], author: Visitor): Promise<Published[]> {
  const published: Published[] = [];
  const end = Date.now() + 120_000;
  for (const id of ids) {
    for (;;) {
      const { body } = await author.get(`/posts/${id}`);
      if (body.state === 'published') {
        published.push(body as Published);
        break;
      }
      if (!['scheduled', 'publishing'].includes(body.state) || Date.now() > end)
        throw new Error(JSON.stringify(body.deliveries));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return published;
}

async function standsOnBluesky(
  published: Published[],
  ids: ReadonlyMap<string, LabelledPost>,
  account: number,
  before: string,
): Promise<void> {
  const records = await atproto.posts(atproto.accounts[account]?.did ?? '');
  expect(records.length).toBe(published.length);
  for (const post of published) {
    const remoteId = post.deliveries.find(({ network }) => network === 'bluesky')?.remoteId;
    const { value } = records.find(({ uri }) => uri === remoteId) ?? { value: {} as Record<string, unknown> };
    const text = shortened(ids.get(post.id)?.text ?? '');
    expect(value).toMatchObject({ text, langs: ['nl'] });
    expect(String(value['createdAt']) > before).toBe(true);
    expect(linksIn(value)).toEqual(text.match(/https?:\/\/[^\s]*[^\s.,;:!?)"'”’»…]/g) ?? []);
    if (value['embed']) expect(value['embed']).toMatchObject({ images: [{ alt: ALT }] });
  }
  expect(records.filter(({ value }) => value['embed']).length).toBe(Math.ceil(published.length / 10));
}

/** The addresses that the record's facets say are links, read from their byte offsets. */
function linksIn(record: Record<string, unknown>): string[] {
  const bytes = Buffer.from(String(record['text']));
  const facets = (record['facets'] ?? []) as {
    index: { byteStart: number; byteEnd: number };
    features: { $type: string; uri?: string }[];
  }[];
  return facets
    .filter(({ features }) => features.some(({ $type, uri }) => $type.endsWith('#link') && uri?.startsWith('http')))
    .map(({ index }) => bytes.subarray(index.byteStart, index.byteEnd).toString())
    .filter((text) => text.startsWith('http'));
}

async function standsOnThePage(post: Published, ids: ReadonlyMap<string, LabelledPost>): Promise<void> {
  const url = post.deliveries.find(({ network }) => network === 'site')?.url ?? '';
  const page = await fetch(url);
  expect(page.status).toBe(200);
  const html = await page.text();
  const words = html
    .replace(/<br>\n|<\/p>\n<p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
  expect(words.replace(/\s+/g, ' ')).toContain((ids.get(post.id)?.text ?? '').replace(/\s+/g, ' ').trim());
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
