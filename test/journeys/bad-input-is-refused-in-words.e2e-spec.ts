/** Whatever comes in, the answer says what is wrong; it is never a fault of ours, and changes nothing. */
import { randomUUID } from 'node:crypto';
import type { PostView } from '../../src/posts/post-view';
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Answer } from '../visitor';

let app: TestApp;
let desk: Desk;
let other: Desk;

beforeAll(async () => {
  app = await startTestApp();
  [desk, other] = await Promise.all([openDesk(app), openDesk(app)]);
});

afterAll(() => app.stop());

const NUL = '\u0000';
const HALF = '\ud800';
const draft = (more: object) => ({
  text: 'De markt begint om negen uur.',
  role: 'official',
  channels: [desk.site],
  ...more,
});

function expectProblem({ status, headers, body }: Answer, wanted: number, code?: string): void {
  expect([status, headers.get('content-type')]).toEqual([wanted, expect.stringContaining('application/problem+json')]);
  expect(body).toEqual(
    expect.objectContaining({
      status: wanted,
      title: expect.any(String),
      detail: expect.any(String),
      instance: expect.any(String),
    }),
  );
  expect(body.type).toMatch(code ? new RegExp(`^/problems/${code}$`) : /^\/problems\/[a-z-]+$/);
}

describe('a post is refused, and the field is named, with', () => {
  const CASES: readonly (readonly [string, () => unknown, string])[] = [
    ['no text', () => draft({ text: undefined }), '/text'],
    ['a number for text', () => draft({ text: 5 }), '/text'],
    ['a list for text', () => draft({ text: ['a'] }), '/text'],
    ['too much text', () => draft({ text: 'a'.repeat(10_001) }), '/text'],
    ['NUL in the text', () => draft({ text: `a${NUL}b` }), '/text'],
    ['half a character', () => draft({ text: `a${HALF}b` }), '/text'],
    ['half a character in a key', () => draft({ variants: { [HALF]: 'a' } }), ''],
    ['an unknown role', () => draft({ role: 'king' }), '/role'],
    ['an unknown kind', () => draft({ kind: 'poem' }), '/kind'],
    ['an unknown field', () => draft({ state: 'published' }), '/state'],
    ['an author of one’s choosing', () => draft({ authorId: randomUUID() }), '/authorId'],
    ['channels that are no list', () => draft({ channels: 'site' }), '/channels'],
    ['channels that are no ids', () => draft({ channels: ['site'] }), '/channels'],
    ['a channel twice', () => draft({ channels: [desk.site, desk.site] }), '/channels'],
    ['a channel that is nowhere', () => draft({ channels: [randomUUID()] }), '/channels'],
    ['a channel of another organisation', () => draft({ channels: [other.site] }), '/channels'],
    ['a topic of another organisation', () => draft({ topics: [other.fusie] }), '/topics'],
    ['media that are nowhere', () => draft({ media: [randomUUID()] }), '/media'],
    ['words for a network that is none', () => draft({ variants: { myspace: 'a' } }), '/variants/myspace'],
    ['a network’s words that are no text', () => draft({ variants: { site: { a: 1 } } }), '/variants/site'],
    ['a time that is none', () => draft({ publishAt: 'morgen' }), '/publishAt'],
    ['a time without a zone', () => draft({ publishAt: '2026-12-01T09:00:00' }), '/publishAt'],
    ['a day that is none', () => draft({ publishAt: '2027-02-30T09:00:00Z' }), '/publishAt'],
    [
      'too many words in a time',
      () => draft({ publishAt: { local: '2027-02-03T09:00', timeZone: 'Europe/Brussels', x: 1 } }),
      '/publishAt',
    ],
    [
      'a zone that is none',
      () => draft({ publishAt: { local: '2027-02-03T09:00', timeZone: 'Europe/Zonnedaal' } }),
      '/publishAt/timeZone',
    ],
  ];

  it.each(CASES)('%s', async (_, body, pointer) => {
    const answer = await desk.mieke.post('/posts', body());
    expectProblem(answer, 400, 'invalid-input');
    expect(answer.body.errors[0].pointer.startsWith(pointer)).toBe(true);
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.stringMatching(/\S/),
      code: expect.stringMatching(/\S/),
    });
  });

  it('a time that has passed', async () => {
    expectProblem(await desk.mieke.post('/posts', draft({ publishAt: inMinutes(-1) })), 422, 'time-past');
  });
});

describe('a body is refused that', () => {
  const send = (body: string, headers: Record<string, string> = {}) => desk.mieke.send('POST', '/posts', body, headers);
  const deep = (depth: number) =>
    `{"text":"a","role":"official","variants":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;

  it.each([
    ['is no JSON', () => send('{"text":'), 400],
    ['is empty', () => send(''), 400],
    ['is a list', () => send('[]'), 400],
    ['is a word', () => send('"text"'), 400],
    ['is null', () => send('null'), 400],
    ['reaches for the prototype', () => send('{"text":"a","role":"official","__proto__":{"admin":true}}'), 400],
    [
      'reaches for the constructor',
      () => send('{"text":"a","role":"official","constructor":{"prototype":{"x":1}}}'),
      400,
    ],
    ['is deeper than anything we ask', () => send(deep(40)), 400],
    ['is very deep', () => send(deep(20_000)), 400],
    ['is a form', () => send('text=a', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['is plain text', () => send('hallo', { 'content-type': 'text/plain' }), 415],
    ['is XML', () => send('<a/>', { 'content-type': 'application/xml' }), 415],
    ['has a broken type', () => send('{}', { 'content-type': ';;;' }), 415],
    ['is ten megabytes', () => send(JSON.stringify({ text: 'a'.repeat(10_000_000) })), 413],
    ['is just over a mebibyte', () => send(JSON.stringify({ text: 'a'.repeat(1_048_577) })), 413],
  ] as const)('%s', async (_, sent, status) => {
    expectProblem(await sent(), status);
    expect((await desk.mieke.get('/me')).status).toBe(200);
  });
});

describe('an address is refused', () => {
  it.each([
    ['with a cursor that is none', '/posts?cursor=zzz', 400],
    ['with half a cursor', `/posts?cursor=${Buffer.from('0198').toString('base64url')}`, 400],
    ['with a limit that is too large', '/posts?limit=101', 400],
    ['with a limit that is none', '/posts?limit=een', 400],
    ['with a limit of nothing', '/posts?limit=0', 400],
    ['with an unknown state', '/posts?state=lost', 400],
    ['with an unknown filter', '/posts?colour=red', 400],
    ['with a day that is none', '/posts?to=2026-99-99T00:00:00Z', 400],
    ['with a day that its month does not have', '/posts?from=2026-02-30T00:00:00Z', 400],
    ['with two limits', '/posts?limit=1&limit=2', 400],
    ['with an id that is none', '/posts/1%27%20OR%201=1', 404],
    ['with NUL in it', '/posts/%00', 400],
    ['that cannot be decoded', '/posts/%E0%A4%A', 400],
    ['with NUL in a filter', '/posts?q=%00', 400],
    ['that leads nowhere', '/nowhere', 404],
  ])('%s', async (_, path, status) => {
    expectProblem(await desk.mieke.get(path), status);
  });

  it('with a verb that it does not have', async () => {
    expectProblem(await desk.mieke.send('DELETE', `/posts/${randomUUID()}`), 404);
  });
});

it('what another organisation has looks exactly like what does not exist', async () => {
  const foreign = await aPost(other).draft();
  for (const call of [
    (id: string) => desk.mieke.get(`/posts/${id}`),
    (id: string) => desk.bea.get(`/posts/${id}/timeline`),
    (id: string) => desk.mieke.post(`/posts/${id}/submit`, { attest: true }),
    (id: string) => desk.bea.post(`/posts/${id}/withdraw`),
    (id: string) => desk.mieke.patch(`/posts/${id}`, { text: 'a' }, { 'if-match': '"1"' }),
  ]) {
    const [there, nowhere, noId] = await Promise.all([call(foreign.id), call(randomUUID()), call('bestaat-niet')]);
    expectProblem(there, 404, 'not-found');
    const same = ({ body }: Answer) => ({ ...body, instance: '' });
    expect([same(there), same(noId)]).toEqual([same(nowhere), same(nowhere)]);
  }
});

it('answers in the language that is asked for, and in Dutch otherwise', async () => {
  const said = async (language?: string) =>
    (await desk.mieke.get(`/posts/${randomUUID()}`, language ? { 'accept-language': language } : {})).body.detail;
  expect(await said('en-GB')).toMatch(/does not exist/);
  expect(await said('fr')).toMatch(/bestaat niet/);
});

describe('two editors', () => {
  let post: PostView;
  const change = (headers: Record<string, string>, text: string) =>
    desk.mieke.patch(`/posts/${post.id}`, { text }, headers);

  beforeEach(async () => {
    post = await aPost(desk).draft();
  });

  it('must say which version they saw', async () => {
    expectProblem(await change({}, 'Een.'), 428, 'precondition-required');
    for (const tag of ['"99"', 'W/"1"', '1', 'x', '""']) expectProblem(await change({ 'if-match': tag }, 'Een.'), 412);
    const read = await desk.mieke.get(`/posts/${post.id}`);
    const saved = await change({ 'if-match': read.headers.get('etag')! }, 'Een.');
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"2"']);
    expectProblem(await change({ 'if-match': '"1"' }, 'Twee.'), 412, 'changed-meanwhile');
  });

  it('at the same moment do not overwrite each other', async () => {
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
    const answers = await Promise.all(texts.map((text) => change({ 'if-match': '"1"' }, text)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    const { items } = (await desk.mieke.get(`/posts/${post.id}/revisions`)).body;
    expect(items).toHaveLength(2);
  });

  it('may not decide on a revision that is none', async () => {
    const asked = await aPost(desk).inReview();
    const approve = (revision: unknown) => desk.wim.post(`/approvals/${asked.approvals[0]!.id}/approve`, { revision });
    for (const revision of [undefined, null, '1', 1.5, 0, -1, true, [1]]) expectProblem(await approve(revision), 400);
    for (const revision of [2, 2_147_483_647, Number.MAX_SAFE_INTEGER]) expectProblem(await approve(revision), 409);
  });
});

describe('an Idempotency-Key', () => {
  const create = (key: string, body: object = draft({})) => desk.mieke.post('/posts', body, { 'idempotency-key': key });
  const countOf = async (text: string) =>
    (await desk.mieke.get(`/posts?q=${encodeURIComponent(text)}&limit=100`)).body.items.length;

  it('gives the same answer twice and does the work once', async () => {
    const body = draft({ text: 'Dit schrijf ik maar één keer.' });
    const [key] = [randomUUID()];
    const [first, second] = [await create(key, body), await create(key, body)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await countOf('maar één keer')).toBe(1);
  });

  it('with another body is refused', async () => {
    const key = randomUUID();
    await create(key);
    expectProblem(await create(key, draft({ text: 'Iets anders.' })), 422, 'idempotency-key-reused');
  });

  it('from many at once does the work once', async () => {
    const body = draft({ text: 'Dit komt acht keer tegelijk.' });
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => create(key, body)));
    const ids = answers.filter(({ status }) => status === 201).map(({ body: { id } }) => id as string);
    expect(new Set(ids).size).toBe(1);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await countOf('acht keer tegelijk')).toBe(1);
    expect((await create(key, body)).status).toBe(201);
  });

  it('repeats a refusal too, and belongs to one person', async () => {
    const key = randomUUID();
    const [first, second] = [await create(key, draft({ text: 5 })), await create(key, draft({ text: 5 }))];
    expectProblem(first, 400);
    expectProblem(second, 400);
    expect((await desk.joris.post('/posts', draft({}), { 'idempotency-key': key })).status).toBe(201);
    expect((await other.mieke.post('/posts', { text: 'a', role: 'official' }, { 'idempotency-key': key })).status).toBe(
      201,
    );
  });

  it('is short and visible', async () => {
    for (const key of ['a b', 'a'.repeat(201)]) expectProblem(await create(key), 400);
  });

  it('of a move makes one move', async () => {
    const post = await aPost(desk).draft();
    const submit = () =>
      desk.mieke.post(`/posts/${post.id}/submit`, { attest: true }, { 'idempotency-key': `submit-${post.id}` });
    const [first, second] = [await submit(), await submit()];
    expect([first.status, second.status, second.body.state]).toEqual([200, 200, 'approved']);
  });
});

it('nobody gets in without a token, or with one that is not ours', async () => {
  for (const authorization of ['', 'Bearer', 'Bearer x', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', 'Basic YTpi']) {
    const response = await fetch(`${app.url}/api/v1/posts`, { headers: authorization ? { authorization } : {} });
    expect(response.status).toBe(401);
    expect(made({ status: 200, headers: response.headers, body: await response.json() })).toMatchObject({
      status: 401,
    });
  }
});
