/** Made from MOVES: every verb that has a route, in every state, by everybody. What the table does not say is refused. */
import { isPublic, MOVES, STATES, type PostState, type Relation, type Verb } from '../../src/posts/workflow';
import { aPost, inMinutes, made, openDesk, type Desk, type Person } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Answer, Visitor } from '../visitor';

/** What everybody is to a post of Mieke about Wim's topic; Joris is a colleague, and nothing to it. */
const PEOPLE: Partial<Record<Person, readonly Relation[]>> = {
  mieke: ['author'],
  an: ['assistant'],
  wim: ['woordvoerder'],
  bea: ['administrator'],
  otto: [],
  joris: [],
};

interface Subject {
  readonly id: string;
  readonly approval: string;
  readonly version: number;
  /** Of the delivery that can still go wrong or right. */
  readonly delivery: string;
}

type Call = (by: Visitor, subject: Subject) => Promise<Answer>;

const move =
  (name: string, body: () => object = () => ({})): Call =>
  (by, { id }) =>
    by.post(`/posts/${id}/${name}`, body());
const decide =
  (name: string, body: object = {}): Call =>
  (by, { approval }) =>
    by.post(`/approvals/${approval}/${name}`, { revision: 1, ...body });

const CALLS: Partial<Record<Verb, Call>> = {
  edit: (by, { id }) => by.patch(`/posts/${id}`, { text: 'Iets heel anders.' }, { 'if-match': '*' }),
  submit: move('submit', () => ({ attest: true })),
  approve: decide('approve'),
  reject: decide('reject', { reason: 'neen' }),
  'request-changes': decide('request-changes', { reason: 'anders' }),
  'take-back': move('take-back'),
  schedule: move('schedule', () => ({ publishAt: inMinutes(90) })),
  unschedule: move('unschedule'),
  'publish-now': move('publish-now'),
  withdraw: move('withdraw'),
  release: move('release', () => ({ attest: true })),
  retract: move('retract', () => ({ reason: 'fout' })),
  retry: (by, { delivery }) => by.post(`/deliveries/${delivery}/retry`),
  'retry-channels': (by, { delivery }) => by.post(`/deliveries/${delivery}/retry`),
  settle: (by, { delivery }) => by.post(`/deliveries/${delivery}/resolve`, { outcome: 'not-published' }),
};

const VERBS = Object.keys(CALLS) as Verb[];
const ALL = Object.keys(STATES) as PostState[];
/** The way to a delivery leads past the post; a draft that was never planned has none. */
const ABOUT_DELIVERIES: readonly Verb[] = ['retry', 'retry-channels', 'settle'];
/** The same address serves both; which one is meant follows from the state. */
const TWIN: Partial<Record<Verb, PostState>> = { 'retry-channels': 'failed', retry: 'partly_published' };

let app: TestApp;
let desk: Desk;
let second: string;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  second = made(await desk.bea.post('/channels', { network: 'site', name: 'Tweede', role: 'official' })).id;
});

afterAll(() => app.stop());

const sql = (text: string, ...values: unknown[]) => app.db.owner.query(text, values);

/** Straight into the state, with the rows that the state goes with. */
async function postThatIs(state: PostState): Promise<Subject> {
  const { id, version, approvals } = await aPost(desk).on(desk.site, second).inReview();
  const answered = state === 'in_review' ? 'pending' : STATES[state].approvals === 'void' ? 'void' : 'approved';
  await sql('UPDATE approvals SET state = $2 WHERE post_id = $1', id, answered);
  await sql(`UPDATE posts SET state = $2, publish_at = now() + interval '1 hour' WHERE id = $1`, id, state);
  const [first, other] = DELIVERIES[state] ?? ['cancelled', 'cancelled'];
  const [delivery] = [await planned(id, desk.site, first), await planned(id, second, other)];
  return { id, version, approval: approvals[0]!.id, delivery };
}

const DELIVERIES: Partial<Record<PostState, readonly [string, string]>> = {
  scheduled: ['scheduled', 'scheduled'],
  held: ['held', 'held'],
  missed: ['missed', 'missed'],
  publishing: ['sending', 'sending'],
  uncertain: ['uncertain', 'published'],
  published: ['published', 'published'],
  partly_published: ['failed', 'published'],
  failed: ['failed', 'failed'],
  retracted: ['published', 'published'],
};

async function planned(post: string, channel: string, state: string): Promise<string> {
  const [{ id }] = await sql(
    `INSERT INTO deliveries (id, organisation_id, post_id, channel_id, revision_number, account, state, due_at, grace_until,
       attempt_at, first_armed_at, deadline_at, remote_id)
     SELECT gen_random_uuid(), c.organisation_id, $1, c.id, 1, c.remote_account_id, $3, t, t + interval '15 minutes', t,
       t - interval '2 hours', t - interval '2 hours', 'elders' FROM channels c, (SELECT now() + interval '1 hour' AS t) AS clock
     WHERE c.id = $2 RETURNING id`,
    post,
    channel,
    state,
  );
  return id;
}

/** What the table says: may this person see it, is it theirs, does it fit the state. */
function expected(verb: Verb, state: PostState, person: Person): number {
  const { from, by } = MOVES[verb] as { from: readonly PostState[]; by: readonly Relation[] };
  if (person === 'joris' && !isPublic(state)) return 404;
  if (!PEOPLE[person]?.some((relation) => by.includes(relation))) return 403;
  if (verb === 'settle') return state === 'uncertain' ? 200 : 409;
  return from.includes(state) ? 200 : 409;
}

const stateOf = async ({ id }: Subject): Promise<PostState> =>
  (await sql('SELECT state FROM posts WHERE id = $1', id))[0].state;

describe.each(ALL)('a post that is %s', (state) => {
  let shared: Subject;
  const verbs = VERBS.filter((verb) => TWIN[verb] !== state && (!ABOUT_DELIVERIES.includes(verb) || state !== 'draft'));
  const people = Object.keys(PEOPLE) as Person[];
  const cells = verbs.flatMap((verb) =>
    people.map((person) => ({ verb, person, status: expected(verb, state, person) })),
  );

  beforeAll(async () => {
    shared = await postThatIs(state);
  });

  it('is left alone by who may not, and by what may not follow', async () => {
    const refused = cells.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(50);
    for (const { verb, person, status } of refused) {
      const answer = await CALLS[verb]!(desk[person], shared);
      expect({ verb, person, status: answer.status }).toEqual({ verb, person, status });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
    expect(await stateOf(shared)).toBe(state);
  });

  it('follows who may, to where the table says', async () => {
    for (const { verb, person } of cells.filter(({ status }) => status === 200)) {
      const subject = await postThatIs(state);
      const { status, body } = await CALLS[verb]!(desk[person], subject);
      expect({ verb, person, status, body: status === 200 ? undefined : body }).toEqual({
        verb,
        person,
        status: 200,
        body: undefined,
      });
      expect(MOVES[verb].to).toContain(await stateOf(subject));
    }
  });

  it('shows everybody exactly what they may do', async () => {
    for (const person of people.filter((each) => each !== 'joris' || isPublic(state))) {
      const { allowedEvents } = made<{ allowedEvents: Verb[] }>(await desk[person].get(`/posts/${shared.id}`));
      const open = (Object.keys(MOVES) as Verb[]).filter((verb) => {
        const { from, by } = MOVES[verb] as { from: readonly PostState[]; by: readonly Relation[] };
        return from.includes(state) && PEOPLE[person]?.some((relation) => by.includes(relation));
      });
      expect([person, [...allowedEvents].sort()]).toEqual([person, open.sort()]);
    }
  });
});

it('nobody without a role any more acts on what was theirs', async () => {
  const subject = await postThatIs('approved');
  made(await desk.bea.patch(`/members/${desk.mieke.id}`, { roles: ['auditor'] }));
  for (const verb of ['withdraw', 'take-back', 'schedule', 'publish-now'] as const) {
    expect((await CALLS[verb]!(desk.mieke, subject)).status).toBe(403);
  }
  made(await desk.bea.patch(`/members/${desk.mieke.id}`, { roles: ['mandataris'], active: false }));
  expect((await desk.mieke.get(`/posts/${subject.id}`)).status).toBe(401);
});
