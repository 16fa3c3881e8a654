/** What another organisation has looks exactly like what does not exist, over the API and in the database itself. */
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { aPost, inMinutes, made, openDesk, type Desk, type Person } from '../builders';
import { startMastodon, type MastodonServer } from '../networks/mastodon-server';
import { PIXEL } from '../networks/outgoing';
import { startTestApp, type TestApp } from '../test-app';
import { Visitor, type Answer } from '../visitor';
import { publish, tidy } from './publisher';

const NO_SERVER = { host: '127.0.0.1', port: 1, tls: 'none', from: 'desk@example.be', timeoutMs: 1 } as const;

let app: TestApp;
let mastodon: MastodonServer;
let ours: Desk;
let theirs: Desk;
/** By the first word of the path: something of theirs. */
let foreign: Record<string, string>;

beforeAll(async () => {
  [app, mastodon] = await Promise.all([startTestApp({ mail: NO_SERVER }), startMastodon()]);
  [ours, theirs] = await Promise.all([openDesk(app), openDesk(app)]);
  foreign = await everythingOf(theirs);
  const own = await everythingOf(ours);
  for (const [desk, { media, deliveries }] of [
    [theirs, foreign],
    [ours, own],
  ] as const)
    await passingThingsOf(desk, media!, deliveries!);
}, 60_000);

afterAll(async () => {
  await app.stop();
  await mastodon.stop();
});

/** One of everything that an organisation can have. */
async function everythingOf(desk: Desk): Promise<Record<string, string>> {
  const { mieke, wim, wanda, bea, an } = desk;
  const reviewed = await aPost(desk).inReview();
  const approved = await aPost(desk).protected().approved();
  const out = await aPost(desk).due();
  await publish(app);
  const blocked = await aPost(desk).saying('Vuile m4kakken daar aan de bus.').draft();
  const { rule, quote } = blocked.findings.find(({ severity }) => severity === 'block')!;
  const dispute = made(await mieke.post(`/posts/${blocked.id}/disputes`, { rule, quote, reason: 'citaat' }));
  made(await mieke.post(`/posts/${reviewed.id}/comments`, { text: 'Kan dit?' }));
  const time = { startsAt: inMinutes(60), endsAt: inMinutes(90) };
  const absence = made(await wim.post('/absences', { substitute: wanda.id, ...time }));
  const text = 'De landmeter raamt de oude pastorie met tuin en koetshuis op vierhonderdtachtigduizend euro.';
  await aPost(desk).saying(text).approved();
  const document = made(await bea.post('/confidential-documents', { title: 'Schatting', text }));
  await tidy(app);
  const planned = await plannedThingsOf(desk, approved.id);
  const key = { 'idempotency-key': randomUUID() };
  made(await mieke.post('/posts', { text: 'a', role: 'official', channels: [] }, key));
  const { id: account } = made(
    await bea.post('/channels', { network: 'mastodon', name: 'M', role: 'official', settings: signInOf(desk) }),
  );
  made(await bea.post(`/channels/${account}/reconnect`));
  made(await bea.patch(`/channels/${account}`, { name: 'Mastodon' }, { 'if-match': '*' }));
  mastodon.next({ instead: { status: 401 } }, 'GET /api/v1/accounts/verify_credentials');
  expect((await bea.post(`/channels/${account}/verify`)).status).toBe(422); // and there is a notice
  return {
    posts: reviewed.id,
    approvals: reviewed.approvals[0]!.id,
    deliveries: out.deliveries[0]!.id,
    channels: desk.site,
    topics: desk.fusie,
    'confidential-documents': document.id,
    disputes: dispute.id,
    absences: absence.id,
    media: await anImage(desk),
    members: an.id,
    approved: approved.id,
    administrator: bea.id,
    me: (await mieke.get('/me/sessions')).body.items[0].id, // of sessions
    notifications: await aNotificationOf(wim),
    ...planned,
  };
}

/** With a mail of it, which nobody sends here. */
async function aNotificationOf(wim: Visitor): Promise<string> {
  made(await wim.put('/me/notifications', { language: 'nl', quietHours: null, events: [] }));
  return made<{ items: { id: string }[] }>(await wim.get('/notifications')).items[0]!.id;
}

function signInOf(desk: Desk) {
  mastodon.becomes(desk.organisationId);
  return { instance: mastodon.url, token: mastodon.token };
}

/** What belongs to planning; the series has a draft already. */
async function plannedThingsOf({ bea, wim, mieke, site }: Desk, approvedId: string) {
  const far = { from: inMinutes(10_000), to: inMinutes(10_001) };
  const quiet = made(await bea.post('/quiet-periods', { kind: 'stop', reason: 'rouw', appliesTo: 'private', ...far }));
  made(await bea.put(`/channels/${site}/slots`, { slots: [{ weekday: 1, time: '09:00' }] }));
  made(await mieke.post('/calendar/key'));
  made(await bea.put('/code-of-conduct', { wording: Array.from({ length: 10 }, () => 'Zo.') }, { 'if-match': '"0"' }));
  made(await wim.post(`/posts/${approvedId}/waive-cooling-off`, { reason: 'dringend' }));
  const rule = { frequency: 'weekly', weekday: 1, time: '09:00', startsOn: inMinutes(1440).slice(0, 10) };
  const content = { text: 'De markt begint.', role: 'official', channels: [site] };
  const series = made(await mieke.post('/series', { name: 'Markt', rule, daysAhead: 14, ...content }));
  await tidy(app);
  return { 'quiet-periods': quiet.id, series: series.id };
}

/** What stands there only while an image is looked at anew, or is on its way. */
async function passingThingsOf({ organisationId }: Desk, media: string, delivery: string): Promise<void> {
  const insert = (into: string, values: string, ...given: unknown[]) =>
    app.db.owner.query(`INSERT INTO ${into} VALUES ($1, ${values})`, [organisationId, ...given]);
  await insert('rights_changes (organisation_id, media_id)', '$2', media);
  const shape = `repeat('a', 64), 'jpeg', repeat('b', 64), 'image/jpeg', 1, 1, 1`;
  await insert('renditions (organisation_id, source, form, sha256, type, bytes, width, height)', shape);
  const address = `repeat('c', 64), 'image/jpeg', now() + interval '1 minute'`;
  const columns = 'media_addresses (organisation_id, delivery_id, token_hash, sha256, type, expires_at)';
  await insert(columns, `$2, $3, ${address}`, delivery, randomUUID());
}

async function anImage({ mieke }: Desk): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([PIXEL], { type: 'image/png' }), 'markt.png');
  return made(await mieke.upload('/media', form)).id;
}

/** What each move needs to get past the door, so that the id is what decides. */
const BODIES: Record<string, object> = {
  slots: { slots: [] },
  'waive-cooling-off': { reason: 'a' },
  series: { state: 'paused' },
  submit: { attest: true },
  release: { attest: true },
  schedule: { publishAt: inMinutes(60) },
  retract: { reason: 'fout' },
  comments: { text: 'Kan dit?' },
  disputes: { rule: 'hate', quote: 'a', reason: 'b' },
  approve: { revision: 1 },
  reject: { revision: 1, reason: 'a' },
  'request-changes': { revision: 1, reason: 'a' },
  reassign: { to: randomUUID(), reason: 'a' },
  resolve: { outcome: 'published' },
  lift: { revision: 1, comment: 'a' },
  uphold: { revision: 1, comment: 'a' },
};

const QUERIES: Record<string, string> = { diff: 'against=1', advice: `at=${inMinutes(60)}` };

interface Operation {
  readonly method: string;
  readonly path: string;
}

async function operations(): Promise<Operation[]> {
  const { paths } = (await new Visitor(app.url).get('raw:/api/openapi.json')).body as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'patch', 'delete']
      .filter((method) => method in item)
      .map((method) => ({ method: method.toUpperCase(), path })),
  );
}

const PEOPLE: readonly Person[] = ['mieke', 'an', 'wim', 'bea', 'otto'];

/** Its own spec looks at what it tells. */
const ENDLESS = '/api/v1/events';

/** First: what our own people ask for by name stands, refused, in our own log. */
it('shows nothing of it in any list', async () => {
  const lists = (await operations()).filter(
    ({ method, path }) => method === 'GET' && !path.includes('{') && path.startsWith('/api/v1/') && path !== ENDLESS,
  );
  expect(lists.length).toBeGreaterThan(8);
  const theirIds = [...Object.values(foreign), theirs.organisationId, theirs.mieke.id];
  for (const { path } of lists) {
    for (const person of PEOPLE) {
      const { status, body } = await ours[person].get(`raw:${path}?limit=100`);
      if (status >= 500) throw new Error(`${path} answered ${status}`);
      const text = JSON.stringify(body);
      expect([path, theirIds.filter((id) => text.includes(id))]).toEqual([path, []]);
    }
  }
});

it('answers every address with an id of another organisation as one with an id of nobody', async () => {
  const withId = (await operations()).filter(({ path }) => path.includes('{id}'));
  expect(withId.length).toBeGreaterThan(25);
  for (const { method, path } of withId) {
    const words = path.split('/');
    const id = foreign[words[3] ?? ''];
    if (id === undefined) throw new Error(`this test knows no foreign id for ${path}`);
    const body =
      method === 'GET' || method === 'DELETE'
        ? undefined
        : (BODIES[words.at(-1) ?? ''] ?? BODIES[words.at(-2) ?? ''] ?? {});
    const call = (by: Visitor, which: string) =>
      by.send(
        method,
        `raw:${path.replace('{id}', which).replace('{number}', '1')}?${QUERIES[words.at(-1) ?? ''] ?? ''}`,
        body,
        {
          'if-match': '*',
        },
      );
    const seen = ({ status, body: said }: Answer) => ({ status, body: { ...said, instance: '' } });
    for (const person of PEOPLE) {
      const [there, nowhere] = await Promise.all([call(ours[person], id), call(ours[person], randomUUID())]);
      expect({ method, path, person, ...seen(there) }).toEqual({ method, path, person, ...seen(nowhere) });
      expect([method, path, person, there.status]).toEqual([method, path, person, there.status === 403 ? 403 : 404]);
    }
    const open = await Promise.all(PEOPLE.map((person) => call(ours[person], id)));
    expect([path, open.some(({ status }) => status === 404)]).toEqual([path, true]);
  }
});

it('lets nobody hold on to a name of another organisation', async () => {
  const post = { text: 'a', role: 'official', channels: [ours.site] };
  for (const more of [{ channels: [theirs.site] }, { topics: [theirs.fusie] }, { media: [foreign['media']] }]) {
    expect((await ours.mieke.post('/posts', { ...post, ...more })).status).toBe(400);
  }
  expect((await ours.an.post('/posts', { ...post, onBehalfOf: theirs.mieke.id })).status).toBe(403);
  const topic = { key: 'x', name: 'x', terms: ['x'], woordvoerders: [theirs.wim.id] };
  expect((await ours.bea.post('/topics', topic)).status).toBe(400);
  const asked = (await aPost(ours).inReview()).approvals[0]!.id;
  const handOn = { to: theirs.wanda.id, reason: 'a' };
  expect((await ours.wim.post(`/approvals/${asked}/reassign`, handOn)).status).toBe(422);
  const absence = { substitute: theirs.wanda.id, startsAt: inMinutes(1), endsAt: inMinutes(2) };
  expect((await ours.wim.post('/absences', absence)).status).toBeGreaterThanOrEqual(400);
});

it('keeps one organisation’s page to its own posts', async () => {
  const [here, there] = [theirs.slug, ours.slug].map((slug) => `${app.url}/p/${slug}/${foreign['deliveries']}`);
  expect([(await fetch(here!)).status, (await fetch(there!)).status]).toEqual([200, 404]);
});

describe('the database itself', () => {
  /** Found by the hash of a secret, before it is known who asks and for which organisation. */
  const OPEN = ['refresh_tokens'];

  const tables = async (): Promise<string[]> =>
    (
      await app.db.owner.query(
        `SELECT table_name AS name FROM information_schema.columns
         WHERE table_schema = 'public' AND column_name = 'organisation_id' ORDER BY 1`,
      )
    ).map(({ name }: { name: string }) => name);

  /** As the application works, in a transaction of this organisation or of none; nothing of it is kept. */
  async function as<T>(organisation: string | null, work: (query: DataSource['query']) => Promise<T>): Promise<T> {
    const runner = app.db.app.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      if (organisation) await runner.query(`SET LOCAL app.organisation = '${organisation}'`);
      return await work((sql: string, values?: unknown[]) => runner.query(sql, values));
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  const owners = (table: string) => (query: DataSource['query']) =>
    query(`SELECT DISTINCT organisation_id AS id FROM ${table} ORDER BY 1`).then((rows: { id: string }[]) =>
      rows.map(({ id }) => id),
    );

  it('shows an organisation its own rows only, and nobody any, table by table', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(15);
    for (const table of all.filter((name) => !OPEN.includes(name))) {
      const both = await owners(table)((sql) => app.db.owner.query(sql));
      expect([table, both]).toEqual([table, [ours.organisationId, theirs.organisationId].sort()]);
      expect([table, await as(ours.organisationId, owners(table))]).toEqual([table, [ours.organisationId]]);
      expect([table, await as(null, owners(table))]).toEqual([table, []]);
    }
    for (const table of ['organisations', 'users'])
      expect(await as(null, (query) => query(`SELECT id FROM ${table}`))).toEqual([]);
    const people = await as(ours.organisationId, (query) => query('SELECT id FROM users'));
    expect(people.map(({ id }: { id: string }) => id)).not.toContain(theirs.mieke.id);
    expect(people.length).toBe(7);
  });

  it('changes, takes and adds nothing of another organisation, table by table', async () => {
    for (const table of (await tables()).filter((name) => !OPEN.includes(name))) {
      const where = `WHERE organisation_id = '${theirs.organisationId}'`;
      for (const sql of [
        `UPDATE ${table} SET organisation_id = organisation_id ${where}`,
        `DELETE FROM ${table} ${where}`,
      ]) {
        const changed = await as(ours.organisationId, (query) => query(sql)).then(
          ([, count]: [unknown, number]) => count,
          ({ code }: { code: string }) => code,
        );
        expect([table, sql, changed === 0 || changed === '42501']).toEqual([table, sql, true]);
      }
      const given = `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(),
        'organisation_id', '${theirs.organisationId}'))).* FROM ${table} t LIMIT 1`;
      await expect(as(ours.organisationId, (query) => query(given))).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('lets the application change nothing that is never changed', async () => {
    for (const [table, column] of [
      ['revisions', 'text'],
      ['audit_events', 'event'],
      ['audit_heads', 'seq'],
      ['submissions', 'hash'],
      ['policies', 'document'],
      ['approval_decisions', 'verdict'],
    ]) {
      for (const sql of [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        await expect(as(ours.organisationId, (query) => query(sql))).rejects.toMatchObject({ code: '42501' });
      }
    }
  });
});
