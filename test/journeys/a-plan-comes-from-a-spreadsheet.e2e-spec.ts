/** A plan in a CSV file becomes drafts: told line by line what is wrong, and nothing made while anything is. */
import { inMinutes, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Answer, Visitor } from '../visitor';

let app: TestApp;
let desk: Desk;
const day = inMinutes(3 * 1440).slice(0, 10);

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  desk = await openDesk(app);
});
afterAll(() => app.stop());

const send = (csv: string | Uint8Array, query = '', by: Visitor = desk.mieke) =>
  by.send('POST', `/posts/import${query}`, csv, { 'content-type': 'text/csv' });
const drafts = async (by: Visitor = desk.mieke) => (await by.get('/posts?limit=100')).body.items;
const places = ({ body }: Answer): string[] => body.errors?.map(({ pointer }: { pointer: string }) => pointer);

const PLAN = `tekst;rol;kanalen;datum;tijd;onderwerp
"De markt begint; kom ook!";officieel;Website;${day};09:00;
"Twee regels
tekst";privé;;;;fusie
`;

it('makes a draft of every line, each with what its cells say', async () => {
  const { status, body } = await send(PLAN);
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { dryRun: false, lines: 2, right: 2, problems: [], posts: [expect.any(String), expect.any(String)] },
  });
  const [second, first] = await drafts();
  expect(first).toMatchObject({
    ...{ id: body.posts[0], state: 'draft', role: 'official', publishAtLocal: { local: `${day}T09:00` } },
    author: { id: desk.mieke.id },
    revision: { text: 'De markt begint; kom ook!', channels: [desk.site] },
  });
  expect(second).toMatchObject({
    ...{ id: body.posts[1], state: 'draft', role: 'private', publishAt: null },
    revision: { text: 'Twee regels\ntekst', channels: [], topics: [desk.fusie] },
  });
  const log = (await desk.otto.get('/audit?event=post.import')).body.items;
  expect(log).toMatchObject([{ event: 'post.import', details: { posts: body.posts, skipped: 0 } }]);
});

it('only looks in a dry run', async () => {
  const wrong = `tekst,rol\nGoed,officieel\n,officieel\nSlecht,wethouder\n`;
  expect(await send(wrong, '?dryRun=true')).toMatchObject({
    status: 201,
    body: {
      ...{ dryRun: true, lines: 3, right: 1, posts: [] },
      problems: [
        { line: 3, column: 'tekst', code: 'empty' },
        { line: 4, column: 'rol', code: 'isIn' },
      ],
    },
  });
  expect(await drafts()).toEqual([]);
});

it('makes nothing while a line is wrong, and only the others when asked to skip it', async () => {
  const wrong = `tekst,rol,kanalen\nGoed,officieel,website\nSlecht,officieel,krant\n`;
  const refused = await send(wrong);
  expect(refused).toMatchObject({ status: 422, body: { type: '/problems/lines-wrong' } });
  expect(places(refused)).toEqual(['/lines/3/kanalen']);
  expect(await drafts()).toEqual([]);
  expect(await send(wrong, '?skipWrong=true')).toMatchObject({
    status: 201,
    body: { right: 1, problems: [{ line: 3 }] },
  });
  expect(await drafts()).toMatchObject([{ revision: { text: 'Goed' } }]);
});

const CASES: readonly (readonly [string, string, string])[] = [
  ['no role', 'tekst,rol\na,', '/lines/2/rol'],
  ['a date alone', `tekst,rol,datum,tijd\na,privé,${day},`, '/lines/2/tijd'],
  ['a date that is none', 'tekst,rol,datum,tijd\na,privé,31/02/2027,09:00', '/lines/2/datum'],
  ['a time that has passed', 'tekst,rol,datum,tijd\na,privé,1/1/2020,09:00', '/lines/2/datum'],
  ['an hour that is skipped', 'tekst,rol,datum,tijd\na,privé,2027-03-28,02:30', '/lines/2/datum'],
  ['an unknown topic', 'tekst,rol,onderwerp\na,privé,zwembad', '/lines/2/onderwerp'],
  ['more cells than columns', 'tekst,rol\na,privé,nog iets', '/lines/2'],
  ['somebody for whom one may not write', 'tekst,rol,auteur\na,privé,nobody@example.org', '/lines/2/auteur'],
  ['a column that is not known', 'tekst,rol,kleur\na,privé,rood', '/lines/1'],
  ['no column for the text', 'rol\nprivé', '/lines/1/tekst'],
  ['a formula', 'tekst,rol\n"=HYPERLINK(""http://x"")",privé', '/lines/2/tekst'],
  ['a call', 'tekst,rol\n@SUM(A1),privé', '/lines/2/tekst'],
  ['a command', "tekst,rol\n+cmd|' /C calc'!A0,privé", '/lines/2/tekst'],
];

it.each(CASES)('says which line and column has %s', async (_, csv, pointer) => {
  const answer = await send(csv, '?skipWrong=true');
  expect([answer.status, answer.status === 422 && places(answer)]).toEqual([422, [pointer]]);
  expect(await drafts()).toEqual([]);
});

it.each([
  ['with the mark of UTF-8', Buffer.from('\ufefftekst;rol\nEén café;privé\n')],
  ['as Windows wrote it', Buffer.from('tekst;rol\r\nE\xe9n caf\xe9;priv\xe9\r\n', 'latin1')],
  ['in UTF-16', Buffer.from('\ufefftekst;rol\nEén café;privé\n', 'utf16le')],
])('reads a file %s', async (_, bytes) => {
  expect((await send(bytes)).status).toBe(201);
  expect(await drafts()).toMatchObject([{ revision: { text: 'Eén café' } }]);
});

it('takes a form with a file', async () => {
  const form = new FormData();
  form.set('file', new Blob([PLAN], { type: 'text/csv' }), 'plan.csv');
  expect(await desk.mieke.upload('/posts/import', form)).toMatchObject({ status: 201, body: { right: 2 } });
});

it('lets a mention or a dash begin a text', async () => {
  expect((await send('tekst,rol\n@gemeente bedankt,privé\n- een lijst,privé\n')).status).toBe(201);
});

it('writes for others only as an assistant of them or as an administrator', async () => {
  const mail = async (name: string) => `${name}@${desk.slug}.example`;
  const forMieke = `tekst,rol,auteur\na,officieel,${await mail('Mieke')}`;
  const forJoris = `tekst,rol,auteur\na,officieel,${await mail('joris')}`;
  expect((await send(forMieke, '', desk.an)).status).toBe(201);
  expect((await send(forJoris, '', desk.bea)).status).toBe(201);
  expect(await drafts(desk.mieke)).toMatchObject([{ author: { id: desk.mieke.id }, createdBy: { id: desk.an.id } }]);
  expect(await drafts(desk.joris)).toMatchObject([{ author: { id: desk.joris.id }, createdBy: { id: desk.bea.id } }]);
  expect(places(await send(forJoris, '', desk.an))).toEqual(['/lines/2/auteur']);
  expect(places(await send(forJoris, '', desk.mieke))).toEqual(['/lines/2/auteur']);
  expect(places(await send('tekst,rol\na,officieel', '', desk.an))).toEqual(['/lines/2/auteur']);
  expect((await send(forJoris, '', desk.otto)).status).toBe(403);
});

it('refuses what is no plan, in words', async () => {
  expect((await send('')).body.type).toBe('/problems/plan-empty');
  expect((await send('tekst,rol\n"a,privé')).body.type).toBe('/problems/plan-unreadable');
  expect((await send('PK\u0003\u0004 een xlsx')).body.type).toBe('/problems/not-a-plan');
  expect((await send(`tekst,rol\n${'a,privé\n'.repeat(501)}`)).body.type).toBe('/problems/too-many-lines');
  expect((await send('a'.repeat(1_048_577))).status).toBe(413);
  expect((await desk.mieke.post('/posts/import', { tekst: 'a' })).status).toBe(415);
  const csv = { 'content-type': 'text/csv' };
  expect((await desk.mieke.send('POST', '/posts', 'tekst', csv)).status).toBe(400);
});

it('takes five hundred lines', async () => {
  const { body } = await send(`tekst,rol\n${'De markt begint om negen uur,officieel\n'.repeat(500)}`);
  expect(body).toMatchObject({ lines: 500, right: 500 });
  expect(new Set(body.posts).size).toBe(500);
});
