/** The desk hears what changes: over real HTTP, from whichever process, only of what it may see, until it signs out. */
import { aPost, made, openDesk, until, type Desk } from '../../../test/builders';
import { PASSWORD, startTestApp, type TestApp } from '../../../test/test-app';
import { Visitor } from '../../../test/visitor';
import { ListeningDesks } from './listening-desks';

let app: TestApp;
let replica: TestApp;
let desk: Desk;
const open: Heard[] = [];

beforeAll(async () => {
  app = await startTestApp();
  replica = await startTestApp({ secretKeyFile: app.config.secretKeyFile }, app.db);
});
beforeEach(async () => {
  desk = await openDesk(app);
});
afterEach(() => open.splice(0).forEach((each) => each.leave()));
afterAll(async () => {
  await replica.app.close();
  await app.stop();
});

interface Heard {
  readonly headers: Headers;
  readonly lines: { event: string; id: string; data: { kind?: string; id?: string } }[];
  readonly text: () => string;
  readonly ended: Promise<void>;
  leave(): void;
}

/** Listens at `url` as the visitor, from after an event if one is named. */
async function listen(visitor: Visitor, url = app.url, lastEventId?: string): Promise<Heard> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/api/v1/events`, {
    signal: leaving.signal,
    headers: { authorization: `Bearer ${visitor.token}`, ...(lastEventId && { 'last-event-id': lastEventId }) },
  });
  if (response.status !== 200 || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  const lines: Heard['lines'][number][] = [];
  let text = '';
  const reading = (async () => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      lines.push(...blocks.filter((block) => block.includes('event:')).map(parsed));
    }
  })();
  const ended = reading.catch((cause: Error) => {
    if (cause.name !== 'AbortError') throw cause;
  });
  const heard = { headers: response.headers, lines, text: () => text, ended, leave: () => leaving.abort() };
  open.push(heard);
  await until(
    async () => lines.length,
    (count) => count > 0,
  );
  return heard;
}

function parsed(block: string): Heard['lines'][number] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return { event: field('event'), id: field('id'), data: JSON.parse(field('data')) as { kind?: string; id?: string } };
}

const told = ({ lines }: Heard, id: string) =>
  until(
    async () => lines.map(({ data }) => data.id),
    (ids) => ids.includes(id),
  );
const signIn = (person: string, url = app.url) => Visitor.signIn(url, `${person}@${desk.slug}.example`, PASSWORD);

it('tells at once which post changed, also when another process changed it, and no word of it', async () => {
  const [here, there] = await Promise.all([listen(desk.wim), listen(desk.mieke, replica.url)]);
  const { id } = await aPost(desk).saying('Vrijdag opent het nieuwe zwembad.').draft();
  await Promise.all([told(here, id), told(there, id)]);
  expect(here.text() + there.text()).not.toMatch(/zwembad|Vrijdag|mieke/);
  expect(here.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(here.headers.get('cache-control')).toBe('no-store, no-transform');
  expect(here.headers.get('content-encoding')).toBeNull();
});

it('tells nobody of what they may not see, until they may, and never another organisation', async () => {
  const other = await openDesk(app);
  const [joris, elsewhere] = await Promise.all([listen(desk.joris), listen(other.wim)]);
  const secret = await aPost(desk).draft();
  const own = await aPost(desk).by(desk.joris).draft();
  await told(joris, own.id);
  expect(joris.text()).not.toContain(secret.id);
  const theirs = await aPost(other).draft();
  await told(elsewhere, theirs.id);
  expect(elsewhere.text()).not.toContain(own.id);
});

it('tells of a stop, and follows roles as they are today', async () => {
  const joris = await listen(desk.joris);
  made(await desk.wim.put('/publication-stop', { active: true, reason: 'Ramp' }));
  await until(
    async () => joris.lines.map(({ data }) => data.kind),
    (kinds) => kinds.includes('stop'),
  );
  made(await desk.bea.patch(`/members/${desk.joris.id}`, { roles: ['mandataris', 'woordvoerder'] }));
  const { id } = await aPost(desk).draft();
  await told(joris, id);
  expect(joris.text()).not.toContain('Ramp');
});

it('goes on where the line broke, and says so when it cannot', async () => {
  const first = await listen(desk.wim);
  const before = await aPost(desk).draft();
  await told(first, before.id);
  first.leave();
  const meanwhile = await aPost(desk).draft();
  const again = await listen(desk.wim, replica.url, first.lines.at(-1)!.id);
  expect(again.lines[0]!.event).toBe('ready');
  await told(again, meanwhile.id);
  expect(again.text()).not.toContain(before.id);
  for (const unusable of [undefined, 'x', '999999999', '-1'])
    expect((await listen(desk.wim, app.url, unusable)).lines[0]!.event).toBe('anew');
});

it('ends within a second of signing out, of this session alone, whichever process is told', async () => {
  const login = await fetch(`${replica.url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `wim@${desk.slug}.example`, password: PASSWORD }),
  });
  const { accessToken } = (await login.json()) as { accessToken: string };
  const cookie = login.headers.get('set-cookie')!.split(';')[0]!;
  const [leaving, staying] = await Promise.all([listen(new Visitor(app.url, accessToken)), listen(desk.wim)]);
  await new Visitor(replica.url).post('/auth/logout', {}, { cookie });
  await leaving.ended;
  const { id } = await aPost(desk).draft();
  await told(staying, id);
  expect(leaving.text()).not.toContain(id);
  expect((await new Visitor(app.url, accessToken).get('/events')).status).toBe(401);
});

it('ends for who is no member any more', async () => {
  const joris = await listen(await signIn('joris'));
  made(await desk.bea.patch(`/members/${desk.joris.id}`, { active: false }));
  await joris.ended;
});

it('is for who is signed in, and for so many windows of one person', async () => {
  expect((await new Visitor(app.url).get('/events')).status).toBe(401);
  const many = await Promise.all(Array.from({ length: 10 }, () => listen(desk.otto)));
  const refused = await desk.otto.get('/events');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  many[0]!.leave();
  await until(
    () => listen(desk.otto).catch(() => undefined),
    (heard) => heard !== undefined,
  );
});

it('answers HEAD without staying', async () => {
  const { status } = await desk.wim.send('HEAD', '/events');
  expect([status, app.app.get(ListeningDesks).of(desk.organisationId)]).toEqual([200, []]);
});

it('lets go of everything when the process stops', async () => {
  const third = await startTestApp({ secretKeyFile: app.config.secretKeyFile }, app.db);
  const heard = await listen(desk.wim, third.url);
  await third.app.close();
  await heard.ended;
});
