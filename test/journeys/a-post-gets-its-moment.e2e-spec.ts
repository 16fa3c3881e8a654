/** A moment is an instant, whatever the clock on the wall does that night; it lies ahead, and not too far. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import { publish } from './publisher';

const BRUSSELS = 'Europe/Brussels';

let app: TestApp;
let desk: Desk;
/** An approved post, for questions about times: what is refused leaves it as it is. */
let waiting: PostView;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  waiting = await aPost(desk).approved();
});

afterAll(() => app.stop());

const move = ({ id }: { id: string }, verb: string, body: object = {}) => desk.mieke.post(`/posts/${id}/${verb}`, body);
const schedule = (publishAt: unknown, post: { id: string } = waiting) => move(post, 'schedule', { publishAt });
const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.mieke.get(`/posts/${id}`));
/** The year in which this month comes next, as a whole: ahead on every day of the year, and never too far. */
const year = (month: number) => new Date().getUTCFullYear() + (new Date().getUTCMonth() + 1 >= month ? 1 : 0);

/** The nights on which the clock changes are Sundays: the last of the month. */
function lastSunday(month: number): string {
  const day = new Date(Date.UTC(year(month), month, 0));
  day.setUTCDate(day.getUTCDate() - day.getUTCDay());
  return day.toISOString().slice(0, 10);
}
const spring = lastSunday(3);
const autumn = lastSunday(10);

describe('is', () => {
  const winter = `${year(1)}-01-15`;
  const summer = `${year(7)}-07-15`;
  const CASES: readonly (readonly [string, unknown, string])[] = [
    ['an instant', `${winter}T08:00:00Z`, `${winter}T08:00:00.000Z`],
    ['an instant with an offset', `${winter}T09:00:00+01:00`, `${winter}T08:00:00.000Z`],
    ['a winter morning', { local: `${winter}T09:00`, timeZone: BRUSSELS }, `${winter}T08:00:00.000Z`],
    ['a summer morning', { local: `${summer}T09:00`, timeZone: BRUSSELS }, `${summer}T07:00:00.000Z`],
    ['a morning elsewhere', { local: `${winter}T09:00`, timeZone: 'America/New_York' }, `${winter}T14:00:00.000Z`],
    ['just before the clock goes forward', { local: `${spring}T01:59`, timeZone: BRUSSELS }, `${spring}T00:59:00.000Z`],
    ['just after the clock went forward', { local: `${spring}T03:00`, timeZone: BRUSSELS }, `${spring}T01:00:00.000Z`],
    ['the first 02:30', { local: `${autumn}T02:30`, timeZone: BRUSSELS, fold: 'earlier' }, `${autumn}T00:30:00.000Z`],
    ['the second 02:30', { local: `${autumn}T02:30`, timeZone: BRUSSELS, fold: 'later' }, `${autumn}T01:30:00.000Z`],
    [
      'just after the hour that came twice',
      { local: `${autumn}T03:00`, timeZone: BRUSSELS },
      `${autumn}T02:00:00.000Z`,
    ],
    [
      'a fold where none is needed',
      { local: `${winter}T09:00`, timeZone: BRUSSELS, fold: 'later' },
      `${winter}T08:00:00.000Z`,
    ],
  ];

  it.each(CASES)('%s', async (_, publishAt, instant) => {
    const post = await aPost(desk).approved();
    const answer = await schedule(publishAt, post);
    expect(answer).toMatchObject({ status: 200, body: { state: 'scheduled', publishAt: instant } });
    const { local, timeZone } = (typeof publishAt === 'object' ? publishAt : {}) as {
      local?: string;
      timeZone?: string;
    };
    expect(answer.body.publishAtLocal).toEqual(local ? { local, timeZone } : null);
    const [{ due }] = await app.db.owner.query(
      `SELECT to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS due FROM deliveries WHERE post_id = $1`,
      [post.id],
    );
    expect(due).toBe(instant);
  });
});

describe('is refused', () => {
  const CASES: readonly (readonly [string, () => unknown, number, string])[] = [
    [
      'in the hour that is skipped',
      () => ({ local: `${spring}T02:30`, timeZone: BRUSSELS }),
      422,
      'time-does-not-exist',
    ],
    [
      'in the first minute that is skipped',
      () => ({ local: `${spring}T02:00`, timeZone: BRUSSELS }),
      422,
      'time-does-not-exist',
    ],
    [
      'in the hour that is skipped, with a fold',
      () => ({ local: `${spring}T02:30`, timeZone: BRUSSELS, fold: 'later' }),
      422,
      'time-does-not-exist',
    ],
    [
      'on 28 March 2027 at half past two',
      () => ({ local: '2027-03-28T02:30', timeZone: BRUSSELS }),
      422,
      'time-does-not-exist',
    ],
    ['in the hour that comes twice', () => ({ local: `${autumn}T02:30`, timeZone: BRUSSELS }), 422, 'time-ambiguous'],
    [
      'on 25 October 2026 at half past two',
      () => ({ local: '2026-10-25T02:30', timeZone: BRUSSELS }),
      422,
      'time-ambiguous',
    ],
    [
      'on 31 October 2027 at half past two',
      () => ({ local: '2027-10-31T02:30', timeZone: BRUSSELS }),
      422,
      'time-ambiguous',
    ],
    ['a minute ago', () => inMinutes(-1), 422, 'time-past'],
    ['a year ago', () => ({ local: `${year(1) - 2}-01-15T09:00`, timeZone: BRUSSELS }), 422, 'time-past'],
    ['more than thirteen months ahead', () => inMinutes(14 * 31 * 1440), 422, 'time-too-far'],
    ['in the year 9999', () => '9999-12-31T23:59:59Z', 422, 'time-too-far'],
    ['on a day that is none', () => '2027-02-30T09:00:00Z', 400, 'invalid-input'],
    ['in a zone that is none', () => ({ local: '2027-03-30T09:00', timeZone: 'Mars/Olympus' }), 400, 'invalid-input'],
    [
      'with a fold that is none',
      () => ({ local: '2027-03-30T09:00', timeZone: BRUSSELS, fold: 'both' }),
      400,
      'invalid-input',
    ],
  ];

  it.each(CASES)('%s', async (_, publishAt, status, code) => {
    expect(await schedule(publishAt())).toMatchObject({ status, body: { type: `/problems/${code}` } });
    expect((await now(waiting)).state).toBe('approved');
  });

  it('in the past, wherever a time can be given', async () => {
    const past = { publishAt: inMinutes(-1) };
    const draft = await aPost(desk).draft();
    const content = { text: 'a', role: 'official', channels: [desk.site] };
    for (const answer of [
      await desk.mieke.post('/posts', { ...content, ...past }),
      await desk.mieke.patch(`/posts/${draft.id}`, past, { 'if-match': '*' }),
      await move(draft, 'submit', { attest: true, ...past }),
      await move(await aPost(desk).scheduled(), 'schedule', past),
    ]) {
      expect(answer).toMatchObject({
        status: 422,
        body: { type: '/problems/time-past', errors: [{ pointer: '/publishAt' }] },
      });
    }
  });
});

describe('may be changed', () => {
  it('to another moment', async () => {
    const post = await aPost(desk).scheduled();
    const other = inMinutes(120);
    expect((await schedule(other, post)).body).toMatchObject({ state: 'scheduled', publishAt: other });
    const due = (await now(post)).deliveries.map(({ dueAt }) => Date.parse(dueAt));
    expect(due).toEqual([Date.parse(other)]);
  });

  it('to none, and to one again', async () => {
    const post = await aPost(desk).scheduled();
    expect((await move(post, 'unschedule')).body).toMatchObject({
      state: 'approved',
      publishAt: null,
      publishAtLocal: null,
      deliveries: [{ state: 'cancelled' }],
    });
    expect((await move(post, 'unschedule')).status).toBe(409);
    expect((await schedule(inMinutes(30), post)).body).toMatchObject({ deliveries: [{ state: 'scheduled' }] });
  });

  it('in a draft, or taken away there', async () => {
    const draft = await aPost(desk)
      .with({ publishAt: inMinutes(60) })
      .draft();
    const patch = (publishAt: unknown) => desk.mieke.patch(`/posts/${draft.id}`, { publishAt }, { 'if-match': '*' });
    const other = inMinutes(90);
    expect((await patch(other)).body).toMatchObject({ publishAt: other, revision: { number: 1 } });
    expect((await patch(null)).body).toMatchObject({ publishAt: null });
  });

  it('to now: it goes out, and not before its time otherwise', async () => {
    const [soon, later] = [await aPost(desk).scheduled(), await aPost(desk).scheduled()];
    expect((await move(soon, 'publish-now')).body).toMatchObject({ state: 'scheduled' });
    await publish(app);
    expect([(await now(soon)).state, (await now(later)).state]).toEqual(['published', 'scheduled']);
  });
});
