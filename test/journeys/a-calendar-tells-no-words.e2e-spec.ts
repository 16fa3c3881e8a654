/** The calendar of the desk, and the feed of one person: who, where and how it stands, and no unpublished word. */
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import { Visitor, type Answer } from '../visitor';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  desk = await openDesk(app);
});
afterAll(() => app.stop());

const SECRET = 'Vrijdag stelt de burgemeester het nieuwe zwembad voor.';
const between = (from: number, to: number, more = '', by: Visitor = desk.mieke) =>
  by.get(`/calendar?from=${inMinutes(from)}&to=${inMinutes(to)}${more}`);
const ids = ({ body }: Answer) => body.items.map(({ id }: { id: string }) => id);
const feedOf = async (by: Visitor) => made<{ url: string }>(await by.post('/calendar/key')).url;
/** Long lines are folded in the format. */
const read = async (url: string) => {
  const answer = await fetch(url);
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: (await answer.text()).replace(/\r\n[ \t]/g, ''),
  };
};

it('shows the desk what has its moment between two instants, for whoever may see it', async () => {
  const soon = await aPost(desk).scheduled();
  const later = await aPost(desk).protected().planned(inMinutes(600)).inReview();
  const of = await aPost(desk).by(desk.joris).planned(inMinutes(120)).scheduled();
  expect(ids(await between(0, 1000))).toEqual([soon.id, later.id]);
  expect(ids(await between(0, 300))).toEqual([soon.id]);
  expect(ids(await between(0, 1000, '', desk.wim))).toEqual([soon.id, of.id, later.id]);
  for (const [filter, found] of [
    [`&author=${desk.joris.id}`, [of.id]],
    ['&state=in_review', [later.id]],
    [`&topic=${desk.fusie}`, [later.id]],
    [`&channel=${desk.fusie}`, []],
    [`&channel=${desk.site}`, [soon.id, of.id, later.id]],
  ] as const)
    expect([filter, ids(await between(0, 1000, filter, desk.wim))]).toEqual([filter, found]);
  expect((await between(0, 1000)).body).toMatchObject({
    complete: true,
    items: [{ state: 'scheduled', author: { name: 'mieke' }, channels: [{ name: 'Website' }], at: soon.publishAt }, {}],
  });
});

it('takes at most 62 days, forwards', async () => {
  expect((await between(0, 62 * 1440)).status).toBe(200);
  for (const answer of [await between(0, 63 * 1440), await between(1, 0), await desk.mieke.get('/calendar')])
    expect(answer.status).toBe(400);
});

it('is a feed for a calendar program, without a word of a post', async () => {
  const post = await aPost(desk).saying(SECRET).scheduled();
  const { status, type, text } = await read(await feedOf(desk.mieke));
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n[\s\S]*END:VCALENDAR\s*$/);
  expect(text).toContain('SUMMARY:mieke · Website · gepland');
  expect(text).toContain(`${app.url}/posts/${post.id}`);
  expect(text).toContain(`DTSTART:${post.publishAt!.replace(/[-:]|\.\d+/g, '')}`);
  for (const word of ['zwembad', 'burgemeester', 'Vrijdag']) expect(text).not.toContain(word);
});

it('holds for each what they may see, as their roles are today', async () => {
  await aPost(desk).by(desk.joris).scheduled();
  const [mine, theirs] = [await feedOf(desk.mieke), await feedOf(desk.wim)];
  expect((await read(mine)).text).not.toContain('BEGIN:VEVENT');
  expect((await read(theirs)).text).toContain('joris');
  made(await desk.bea.patch(`/members/${desk.wim.id}`, { active: false }));
  expect((await read(theirs)).status).toBe(404);
});

it('is opened by one key that is kept as a hash, shown once, and can be revoked', async () => {
  expect((await desk.mieke.get('/calendar/key')).body).toEqual({ madeAt: null });
  const [before, after] = [await feedOf(desk.mieke), await feedOf(desk.mieke)];
  expect([(await read(before)).status, (await read(after)).status]).toEqual([404, 200]);
  const token = new URL(after).searchParams.get('token')!;
  const rows = await app.db.owner.query('SELECT t::text AS row FROM calendar_tokens t');
  expect(JSON.stringify(rows)).not.toContain(token);
  const log = (await desk.otto.get('/audit?limit=100')).body;
  expect(JSON.stringify(log)).not.toContain(token);
  expect((await desk.mieke.delete('/calendar/key')).status).toBe(204);
  expect((await read(after)).status).toBe(404);
  const anybody = new Visitor(app.url);
  for (const query of ['', '?token=', '?token=a&token=b', `?token=${'a'.repeat(43)}`])
    expect((await anybody.get(`/calendar.ics${query}`)).status).toBe(404);
});
