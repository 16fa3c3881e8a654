import { openModuleDesk, person, pointers, type ModuleDesk } from '../../test/module-desk';
import { newId } from '../common/ids';
import { check } from '../guidelines';
import { InitialPolicy } from './initial-policy';
import { Policies } from './policies';
import { PoliciesModule } from './policies.module';

const wout = person('Wout', 'woordvoerder');
const amina = person('Amina', 'mandataris');
let desk: ModuleDesk;
let zemst: string;
let { app, test, actors, events, send } = {} as ModuleDesk;

beforeAll(async () => {
  desk = await openModuleDesk(PoliciesModule);
  ({ app, test, actors, events, send } = desk);
  zemst = await desk.anOrganisation('zemst', [person('Bea', 'administrator'), wout, amina]);
  await desk.anOrganisation('mechelen', [person('Mia', 'administrator')]);
  await test.database.within(zemst, (tx) => app.get(InitialPolicy).run(tx, actors.get('Bea')!));
});

afterAll(() => desk.close());

const fusie = { key: 'fusie', name: 'Fusie', terms: ['fusie'], woordvoerders: [wout.id] };
const version = async () => (await send('Amina', 'GET', '/policy')).json().version as number;

it('has entities that say what the migrations made', async () => {
  const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => /topics|policies/.test(query))).toEqual([]);
});

it('begins with one version, also when it is asked for twice', async () => {
  expect(await version()).toBe(1);
  expect(await test.database.within(zemst, (tx) => app.get(InitialPolicy).run(tx, actors.get('Bea')!))).toBe(1);
  const policy = (await send('Amina', 'GET', '/policy')).json();
  expect(policy.rules).toContainEqual({
    rule: 'protected-topic',
    guideline: 10,
    enabled: true,
    severity: 'review',
    defaultSeverity: 'review',
  });
});

it('protects a topic from its creation to its end, in a new version each time', async () => {
  const made = await send('Bea', 'POST', '/topics', fusie);
  expect([made.statusCode, made.headers['etag'], made.headers['location']]).toEqual([
    201,
    '"1"',
    `/api/v1/topics/${made.json().id}`,
  ]);
  expect(made.json()).toMatchObject({
    ...fusie,
    excludes: [],
    substitutes: [],
    decision: 'any',
    answerWithin: 'PT8H',
    validFrom: null,
  });
  expect(await version()).toBe(2);
  const url = `/topics/${made.json().id}`;
  expect((await send('Amina', 'GET', url)).headers['etag']).toBe('"1"');
  expect((await send('Mia', 'GET', url)).statusCode).toBe(404);
  expect((await send('Bea', 'POST', '/topics', fusie)).json()).toMatchObject({
    status: 409,
    type: '/problems/topic-key-taken',
  });
  expect((await send('Bea', 'PATCH', url, { name: 'x' })).statusCode).toBe(428);

  const change = {
    terms: ['fusie', 'samenvoeging'],
    answerWithin: 'P1D',
    validUntil: '2099-01-01T00:00:00+01:00',
    decision: 'all',
  };
  const changed = await send('Bea', 'PATCH', url, change, '"1"');
  expect(changed.json()).toMatchObject({
    ...change,
    name: 'Fusie',
    answerWithin: 'PT24H',
    validUntil: '2098-12-31T23:00:00.000Z',
    version: 2,
  });
  expect((await send('Bea', 'PATCH', url, change, '"1"')).statusCode).toBe(412);
  const { protectedTopics } = (await send('Amina', 'GET', '/policy')).json();
  expect(protectedTopics).toMatchObject([
    { id: made.json().id, key: 'fusie', terms: change.terms, validUntil: '2098-12-31T23:00:00.000Z' },
  ]);
  expect((await app.get(Policies).current(zemst)).version).toBe(3);
  expect((await send('Amina', 'GET', '/topics')).json()).toEqual({ items: [changed.json()], nextCursor: null });

  expect((await send('Bea', 'DELETE', url, undefined, '"2"')).statusCode).toBe(204);
  expect((await send('Bea', 'GET', url)).statusCode).toBe(404);
  expect((await send('Amina', 'GET', '/policy')).json()).toMatchObject({ version: 4, protectedTopics: [] });
  expect((await send('Bea', 'POST', '/topics', fusie)).statusCode).toBe(201);
});

it('refuses a topic that could not work, and says where', async () => {
  const before = await version();
  const refused = async (change: object) =>
    pointers(await send('Bea', 'POST', '/topics', { ...fusie, key: 'ander', ...change }));
  expect(await refused({ woordvoerders: [wout.id, amina.id], substitutes: [newId()] })).toEqual([
    '/woordvoerders/1',
    '/substitutes/0',
  ]);
  expect(await refused({ woordvoerders: [] })).toEqual(['/woordvoerders']);
  expect(await refused({ terms: ['!'] })).toEqual(['/terms/0']);
  expect(await refused({ name: null, excludes: null, nonsense: 1 })).toEqual(
    expect.arrayContaining(['/name', '/excludes', '/nonsense']),
  );
  expect((await send('Amina', 'POST', '/topics', fusie)).statusCode).toBe(403);
  expect(await version()).toBe(before);
  expect(await events(zemst)).toContain('topic.created.refused');
});

it('shows what words would find before they are saved', async () => {
  const tried = await send('Amina', 'POST', '/topics/try', { text: 'Over de fusies.', terms: ['fusie'], excludes: [] });
  expect([tried.statusCode, tried.json()]).toEqual([
    200,
    { matches: [{ start: 8, end: 14, quote: 'fusies', terms: ['fusie'] }], leftAlone: [] },
  ]);
});

it('makes a new version of other rules and public figures', async () => {
  const before = await version();
  const change = { rules: { 'protected-topic': { severity: 'block' } }, publicFigures: ['Bart Peeters'] };
  expect((await send('Bea', 'PATCH', '/policy', change)).statusCode).toBe(428);
  expect((await send('Bea', 'PATCH', '/policy', change, `"${before - 1}"`)).statusCode).toBe(412);
  expect((await send('Amina', 'PATCH', '/policy', change, `"${before}"`)).statusCode).toBe(403);
  expect(pointers(await send('Bea', 'PATCH', '/policy', { rules: { onzin: {} } }, `"${before}"`))).toEqual([
    '/rules/onzin',
  ]);
  expect(pointers(await send('Bea', 'PATCH', '/policy', { publicFigures: ['?'] }, `"${before}"`))).toEqual([
    '/publicFigures/0',
  ]);
  const changed = await send('Bea', 'PATCH', '/policy', change, `"${before}"`);
  expect([changed.statusCode, changed.headers['etag']]).toEqual([200, `"${before + 1}"`]);
  expect(changed.json().publicFigures).toEqual(['Bart Peeters']);
  expect(changed.json().rules).toContainEqual(
    expect.objectContaining({ rule: 'protected-topic', severity: 'block', defaultSeverity: 'review' }),
  );
  await send('Bea', 'PATCH', '/policy', { rules: { 'protected-topic': { enabled: false } } }, `"${before + 1}"`);
  const { rules } = (await send('Amina', 'GET', '/policy')).json();
  expect(rules).toContainEqual(expect.objectContaining({ rule: 'protected-topic', severity: 'block', enabled: false }));
});

it('keeps a reason where a rule that keeps things inside is switched off', async () => {
  const before = await version();
  const off = { rules: { 'national-number': { enabled: false } } };
  expect(pointers(await send('Bea', 'PATCH', '/policy', off, `"${before}"`))).toEqual(['/reason']);
  const reason = 'wordt nagekeken door de dienst zelf';
  expect((await send('Bea', 'PATCH', '/policy', { ...off, reason }, `"${before}"`)).statusCode).toBe(200);
  const [{ details }] = await test.owner.query(
    `SELECT details FROM audit_events WHERE event = 'policy.published' ORDER BY seq DESC LIMIT 1`,
  );
  expect(details).toMatchObject({ version: before + 1, reason });
  // It is off already: nothing more is asked to make it stricter again.
  const stricter = { rules: { 'national-number': { enabled: true } } };
  expect((await send('Bea', 'PATCH', '/policy', stricter, `"${before + 1}"`)).statusCode).toBe(200);
});

it('keeps words of its own, and what was not said of them stays', async () => {
  const before = await version();
  const ownWords = [{ word: 'buitenwipper', severity: 'block', advice: 'Schrijf “portier”.' }, { word: 'rare vogel' }];
  const changed = await send('Bea', 'PATCH', '/policy', { ownWords }, `"${before}"`);
  expect([changed.statusCode, changed.json().ownWords]).toEqual([200, ownWords]);
  expect((await send('Bea', 'PATCH', '/policy', { publicFigures: [] }, `"${before + 1}"`)).json().ownWords).toEqual(
    ownWords,
  );
  const findings = check(
    { text: 'Die buitenwippers!', role: 'official' },
    (await app.get(Policies).current(zemst)).compiled,
  );
  expect(findings).toMatchObject([{ rule: 'own-words', severity: 'block', quote: 'buitenwippers' }]);
  const refused = async (words: unknown) =>
    pointers(await send('Bea', 'PATCH', '/policy', { ownWords: words }, `"${before + 2}"`));
  expect(await refused([{ word: 'portier' }, { word: 'van de' }, { word: 'Portiers' }])).toEqual([
    '/ownWords/1/word',
    '/ownWords/2/word',
  ]);
  expect(await refused([{ word: 'portier', severity: 'erg', regex: '.*' }])).toEqual(
    expect.arrayContaining(['/ownWords/0/severity', '/ownWords/0/regex']),
  );
  expect(await refused('portier')).toEqual(expect.arrayContaining(['/ownWords']));
  expect(await version()).toBe(before + 2);
});

it('lists its versions, newest first, page by page', async () => {
  const newest = await version();
  const first = (await send('Amina', 'GET', '/policy/versions?limit=2')).json();
  expect(first.items.map((item: { version: number }) => item.version)).toEqual([newest, newest - 1]);
  const next = (await send('Amina', 'GET', `/policy/versions?limit=100&cursor=${first.nextCursor}`)).json();
  expect(next.items.map((item: { version: number }) => item.version)).toEqual(
    Array.from({ length: newest - 2 }, (_, place) => newest - 2 - place),
  );
  expect(next.nextCursor).toBeNull();
  expect((await send('Amina', 'GET', '/policy/versions?cursor=onzin')).statusCode).toBe(400);
});

it('numbers versions one after another, however many change them at once', async () => {
  const before = await version();
  const keys = Array.from({ length: 12 }, (_, place) => `tegelijk-${place}`);
  const made = await Promise.all(keys.map((key) => send('Bea', 'POST', '/topics', { ...fusie, key })));
  expect(made.map(({ statusCode }) => statusCode)).toEqual(keys.map(() => 201));
  expect(await version()).toBe(before + keys.length);
  expect((await send('Amina', 'GET', '/policy')).json().protectedTopics).toHaveLength(keys.length + 1);
});
