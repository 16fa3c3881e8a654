import { openModuleDesk, person, pointers, type ModuleDesk } from '../../test/module-desk';
import { newId } from '../common/ids';
import { check } from '../guidelines';
import { InitialPolicy } from './initial-policy';
import { PassageIndexes } from './passage-indexes';
import { Policies } from './policies';
import { PoliciesModule } from './policies.module';

const TEXT = `De landmeter raamt de waarde van de oude pastorie op vierhonderdtachtigduizend euro, rekening houdend met de
  slechte staat van het dak. Het college aanvaardt in laatste instantie een bod vanaf vierhonderdtwintigduizend euro.`;
const LEAK = 'Zo zit het: het college aanvaardt in laatste instantie een bod vanaf 420.000 euro, zeggen ze.';
const NOTE = { title: 'Schatting van de pastorie', text: TEXT };
const PATH = '/confidential-documents';

let desk: ModuleDesk;
let zemst: string;
let { app, test, actors, events, send } = {} as ModuleDesk;

beforeAll(async () => {
  desk = await openModuleDesk(PoliciesModule);
  ({ app, test, actors, events, send } = desk);
  const wout = person('Wout', 'woordvoerder');
  zemst = await desk.anOrganisation('zemst', [person('Bea', 'administrator'), wout, person('Amina', 'mandataris')]);
  const mechelen = await desk.anOrganisation('mechelen', [person('Mia', 'administrator')]);
  for (const [id, name] of [
    [zemst, 'Bea'],
    [mechelen, 'Mia'],
  ] as const)
    await test.database.within(id, (tx) => app.get(InitialPolicy).run(tx, actors.get(name)!));
});

afterAll(() => desk.close());

const version = async () => (await send('Amina', 'GET', '/policy')).json().version as number;
const found = async (text: string, organisation = zemst) =>
  check({ text, role: 'official' }, (await app.get(Policies).current(organisation)).compiled).filter(
    ({ rule }) => rule === 'confidential-passage',
  );
const titles = async (as = 'Bea') =>
  (await send(as, 'GET', PATH)).json().items.map(({ title }: { title: string }) => title);
const forget = (id: string) => send('Wout', 'DELETE', `${PATH}/${id}`);

/** A form as a browser sends it. */
const upload = (file: Buffer | undefined, fields: Record<string, string> = { title: 'Uit een bestand' }) => {
  const boundary = 'grens';
  const part = (head: string, body: Buffer | string) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ];
  const payload = Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, value)),
    ...(file ? part('name="file"; filename="nota.txt"\r\nContent-Type: text/plain', file) : []),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
  const headers = { as: 'Bea', 'content-type': `multipart/form-data; boundary=${boundary}` };
  return app.inject({ method: 'POST', url: PATH, payload, headers });
};

it('has an entity that says what the migrations made', async () => {
  const { upQueries } = await test.owner.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query).filter((query) => /confidential_documents/.test(query))).toEqual([]);
});

it('recognises a document from its registration to its end, in a new version each time', async () => {
  const before = await version();
  expect(await found(LEAK)).toEqual([]);
  const made = await send('Wout', 'POST', PATH, NOTE);
  const { id } = made.json();
  expect([made.statusCode, made.headers['location']]).toEqual([201, `/api/v1/confidential-documents/${id}`]);
  const wout = { id: actors.get('Wout')!.userId, name: 'Wout' };
  expect(made.json()).toEqual({
    ...{ id, key: 'schatting-van-de-pastorie', title: NOTE.title, words: 32, fingerprints: expect.any(Number) },
    ...{ registeredBy: wout, createdAt: expect.stringMatching(/Z$/) },
  });
  expect(await version()).toBe(before + 1);
  expect(await found(LEAK)).toMatchObject([
    { severity: 'block', quote: 'het college aanvaardt in laatste instantie een bod vanaf 420.000 euro' },
  ]);
  expect((await found(LEAK))[0]?.message).toContain('“Schatting van de pastorie” (schatting-van-de-pastorie)');
  expect((await send('Bea', 'GET', PATH)).json()).toEqual({ items: [made.json()], nextCursor: null });

  expect((await forget(id)).statusCode).toBe(204);
  expect(await version()).toBe(before + 2);
  expect(await found(LEAK)).toEqual([]);
  expect(await titles()).toEqual([]);
  expect((await forget(id)).statusCode).toBe(404);
});

it('keeps nothing of the text, not even in the log, and nothing at all of what was forgotten', async () => {
  const { id } = (await send('Bea', 'POST', PATH, { ...NOTE, key: 'geheim' })).json();
  const [row] = await test.owner.query('SELECT * FROM confidential_documents WHERE id = $1', [id]);
  const log = await test.owner.query('SELECT details FROM audit_events WHERE organisation_id = $1', [zemst]);
  const policies = await test.owner.query('SELECT document FROM policies WHERE organisation_id = $1', [zemst]);
  const everything = JSON.stringify([row, Buffer.from(row.fingerprints, 'base64').toString('latin1'), log, policies]);
  for (const word of ['landmeter', 'vierhonderdtachtigduizend', '480000', 'instantie'])
    expect(everything).not.toContain(word);
  expect(await events(zemst)).toEqual(
    expect.arrayContaining(['confidential-document.registered', 'confidential-documents.listed']),
  );
  await forget(id);
  const [gone] = await test.owner.query('SELECT fingerprints FROM confidential_documents WHERE id = $1', [id]);
  expect(gone.fingerprints).toBeNull();
  expect(await events(zemst)).toContain('confidential-document.forgotten');
});

it('gives each document a key of its own', async () => {
  const ids: string[] = [];
  const keyOf = async (input: object) => {
    const { id, key } = (await send('Bea', 'POST', PATH, { ...NOTE, ...input })).json();
    ids.push(id);
    return key;
  };
  expect(await keyOf({ title: 'Nota – één & twee' })).toBe('nota-een-twee');
  expect(await keyOf({ title: 'Nota: één, twee!' })).toBe('nota-een-twee-2');
  expect(await keyOf({ title: '…' })).toBe('document');
  expect(await keyOf({ title: 'x'.repeat(200) })).toBe('x'.repeat(56));
  expect(await keyOf({ key: 'mijn-sleutel' })).toBe('mijn-sleutel');
  expect((await send('Bea', 'POST', PATH, { ...NOTE, key: 'mijn-sleutel' })).json()).toMatchObject({
    status: 409,
    type: '/problems/document-key-taken',
  });
  const first = (await send('Bea', 'GET', `${PATH}?limit=3`)).json();
  const rest = (await send('Bea', 'GET', `${PATH}?limit=3&cursor=${first.nextCursor}`)).json();
  expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([3, 2, null]);
  for (const id of ids) await forget(id);
});

it('is for administrators and woordvoerders, and nobody else’s', async () => {
  const { id } = (await send('Bea', 'POST', PATH, NOTE)).json();
  for (const [method, path] of [
    ['GET', PATH],
    ['POST', PATH],
    ['DELETE', `${PATH}/${id}`],
  ] as const)
    expect((await send('Amina', method, path, method === 'POST' ? NOTE : undefined)).statusCode).toBe(403);
  expect(await titles('Mia')).toEqual([]);
  expect((await send('Mia', 'DELETE', `${PATH}/${id}`)).statusCode).toBe(404);
  expect((await send('Mia', 'DELETE', `${PATH}/${newId()}`)).statusCode).toBe(404);
  await forget(id);
});

it('takes a file of plain text, however it was written', async () => {
  const files = [
    Buffer.from(TEXT),
    Buffer.from(`\ufeff${TEXT}`),
    Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
    Buffer.from(TEXT.replace('oude', 'rúine'), 'latin1'),
  ];
  for (const file of files) {
    const made = await upload(file);
    expect([made.statusCode, made.json().words]).toEqual([201, 32]);
    expect(await found(LEAK)).toHaveLength(1);
    await forget(made.json().id);
  }
});

const short = 'een twee drie vier vijf zes zeven acht negen tien elf';
const large = Buffer.alloc(5 * 1024 * 1024 + 1, 'woord ');
it.each([
  ['a PDF', () => upload(Buffer.from('%PDF-1.7\n%âãÏÓ\n')), 415, 'document-type'],
  ['a Word file', () => upload(Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1')), 415, 'document-type'],
  ['an old Word file', () => upload(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 415, 'document-type'],
  ['an image', () => upload(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 422, 'document-not-text'],
  ['an empty file', () => upload(Buffer.alloc(0)), 422, 'document-too-short'],
  ['eleven words', () => upload(Buffer.from(short)), 422, 'document-too-short'],
  ['eleven words as JSON', () => send('Bea', 'POST', PATH, { ...NOTE, text: short }), 422, 'document-too-short'],
  ['nothing but signs', () => send('Bea', 'POST', PATH, { ...NOTE, text: '… – !' }), 422, 'document-too-short'],
  ['a file over 5 MiB', () => upload(large), 413, 'document-too-large'],
  ['a form without a file', () => upload(undefined), 400, 'malformed-form'],
  ['a text in a form field', () => upload(Buffer.from(TEXT), { title: 'a', text: TEXT }), 400, 'malformed-form'],
  ['a file without a title', () => upload(Buffer.from(TEXT), {}), 400, 'invalid-input'],
])('refuses %s, and says so', async (_what, request, status, code) => {
  const before = await version();
  const answer = await request();
  expect([answer.statusCode, answer.json().type]).toEqual([status, `/problems/${code}`]);
  expect(await version()).toBe(before);
});

it('says which field does not fit', async () => {
  const refused = async (input: object) => pointers(await send('Bea', 'POST', PATH, input));
  expect(await refused({})).toEqual(expect.arrayContaining(['/title', '/text']));
  expect(await refused({ ...NOTE, key: 'Geen Sleutel' })).toEqual(['/key']);
  expect(await refused({ ...NOTE, title: 'x'.repeat(201) })).toEqual(['/title']);
  expect(await refused({ ...NOTE, text: `${TEXT}\u0000` })).toEqual(['/text']);
  expect(await refused({ ...NOTE, soort: 'nota' })).toEqual(['/soort']);
});

it('fails closed where the key that made the fingerprints is gone', async () => {
  const { id } = (await send('Bea', 'POST', PATH, NOTE)).json();
  await test.owner.query(
    `UPDATE confidential_documents SET fingerprints = overlay(fingerprints placing 'AAAA' from 3) WHERE id = $1`,
    [id],
  );
  const other = new Policies(test.database, app.get(PassageIndexes));
  const policy = await other.current(zemst);
  expect(() => policy.compiled).toThrow(/fingerprints/);
  await forget(id);
  expect(await found(LEAK)).toEqual([]);
});
