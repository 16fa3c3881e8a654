/** Every accepted and every refused command leaves its line; the lines of a post, in order, are its story. */
import { aPost, aTopic, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Answer, Visitor } from '../visitor';
import { publish, tidy, timePasses } from './publisher';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

interface Line {
  readonly event: string;
  readonly actor: string;
  readonly details: { from?: string; to?: string; code?: string };
}

const story = async (id: string): Promise<string[]> =>
  made<{ items: Line[] }>(await desk.mieke.get(`/posts/${id}/timeline`)).items.map(({ event, actor, details }) =>
    [actor, event, details.code ?? details.to ?? ''].join(' ').trim(),
  );

const lastEvents = async (): Promise<string[]> => {
  const { items } = (await desk.otto.get('/audit?limit=3')).body;
  return items.map(({ event }: Line) => event);
};

it('tells the life of a post in order, with the names of who did what', async () => {
  const post = await aPost(desk).protected().draft();
  const call = (by: Visitor, verb: string, body: object = {}) => by.post(`/posts/${post.id}/${verb}`, body);
  const decide = async (verb: string, body: object) => {
    const { approvals, revision } = (await desk.wim.get(`/posts/${post.id}`)).body;
    const open = approvals.find(({ state }: { state: string }) => state === 'pending').id;
    return made(await desk.wim.post(`/approvals/${open}/${verb}`, { revision: revision.number, ...body }));
  };
  await call(desk.an, 'submit', { attest: true });
  made(await call(desk.mieke, 'submit', { attest: true }));
  await call(desk.mieke, 'schedule', { publishAt: inMinutes(30) });
  await decide('request-changes', { reason: 'korter' });
  made(await desk.an.patch(`/posts/${post.id}`, { text: 'De fusie: kom vanavond.' }, { 'if-match': '*' }));
  made(await call(desk.mieke, 'submit', { attest: true }));
  await decide('approve', { comment: 'mooi zo' });
  made(await call(desk.mieke, 'schedule', { publishAt: inMinutes(30) }));
  await desk.mieke.patch(`/posts/${post.id}`, { text: 'Toch anders.' }, { 'if-match': '*' });
  made(await desk.bea.put('/publication-stop', { active: true, reason: 'ramp' }));
  await timePasses(app, post.id, 31);
  await publish(app);
  made(await desk.bea.put('/publication-stop', { active: false }));
  await tidy(app);
  await publish(app);
  made(await call(desk.wim, 'retract', { reason: 'de zaal klopt niet' }));
  await tidy(app);
  expect(await story(post.id)).toEqual([
    'mieke post.create draft',
    'an post.submit.refused not-your-move',
    'mieke post.submit in_review',
    'mieke post.schedule.refused wrong-state',
    'wim post.request-changes draft',
    'an post.edit draft',
    'mieke post.submit in_review',
    'wim post.approve approved',
    'mieke post.schedule scheduled',
    'mieke post.edit.refused content-locked',
    'scheduler post.hold held',
    'scheduler post.release scheduled',
    'scheduler post.arm publishing',
    'scheduler delivery.accept',
    'scheduler post.settle published',
    'wim post.retract retracted',
    'scheduler delivery.retract',
  ]);
});

it('never holds words that are not published', async () => {
  const secret = 'geheimwoord-voor-later';
  const post = await aPost(desk).saying(`Over de fusie: ${secret}.`).submitted();
  await desk.wim.post(`/approvals/${post.approvals[0]!.id}/request-changes`, { revision: 1, reason: 'korter' });
  await desk.mieke.patch(`/posts/${post.id}`, { text: `${secret} en meer` }, { 'if-match': '*' });
  const [{ count }] = await app.db.owner.query(
    `SELECT count(*)::int AS count FROM audit_events WHERE details::text LIKE '%' || $1 || '%'`,
    [secret],
  );
  expect(count).toBe(0);
});

describe('leaves its line:', () => {
  let approval = '';
  let post = '';
  let out = '';

  beforeAll(async () => {
    out = (await aPost(desk).due()).deliveries[0]!.id;
    await publish(app);
    const asked = await aPost(desk).inReview();
    [post, approval] = [asked.id, asked.approvals[0]!.id];
  });

  const future = () => ({ startsAt: inMinutes(60), endsAt: inMinutes(90) });
  const CASES: readonly (readonly [string, () => Promise<Answer>, number, string])[] = [
    ['a draft', () => desk.mieke.post('/posts', { text: 'a', role: 'official', channels: [] }), 201, 'post.create'],
    ['a remark', () => desk.wim.post(`/posts/${post}/comments`, { text: 'hm' }), 201, 'post.comment'],
    [
      'a decision by who was not asked',
      () => desk.wanda.post(`/approvals/${approval}/approve`, { revision: 1 }),
      403,
      'post.approve.refused',
    ],
    [
      'a decision by the author',
      () => desk.mieke.post(`/approvals/${approval}/reject`, { revision: 1, reason: 'a' }),
      403,
      'post.reject.refused',
    ],
    [
      'a decision on other words',
      () => desk.wim.post(`/approvals/${approval}/approve`, { revision: 2 }),
      409,
      'post.approve.refused',
    ],
    [
      'a question handed on',
      () => desk.wim.post(`/approvals/${approval}/reassign`, { to: desk.wanda.id, reason: 'a' }),
      200,
      'post.reassign',
    ],
    [
      'a question handed on by who may not',
      () => desk.joris.post(`/approvals/${approval}/reassign`, { to: desk.wanda.id, reason: 'a' }),
      403,
      'approval.reassign.refused',
    ],
    ['a withdrawal', () => desk.bea.post(`/posts/${post}/withdraw`, { reason: 'a' }), 200, 'post.withdraw'],
    ['a withdrawal too many', () => desk.bea.post(`/posts/${post}/withdraw`, {}), 409, 'post.withdraw.refused'],
    [
      'a retraction of what is not out',
      () => desk.mieke.post(`/posts/${post}/retract`, { reason: 'a' }),
      409,
      'post.retract.refused',
    ],
    [
      'a topic',
      () => desk.bea.post('/topics', { key: 'zorg', name: 'Zorg', terms: ['zorg'], woordvoerders: [desk.wim.id] }),
      201,
      'policy.published',
    ],
    [
      'a change of the rules',
      () => desk.bea.patch('/policy', { rules: { insult: { severity: 'info' } } }, { 'if-match': '*' }),
      200,
      'policy.published',
    ],
    [
      'a change of the rules by who may not',
      () => desk.wim.patch('/policy', { rules: {} }, { 'if-match': '*' }),
      403,
      'access.refused',
    ],
    [
      'a role',
      () => desk.bea.patch(`/members/${desk.otto.id}`, { roles: ['auditor', 'woordvoerder'] }),
      200,
      'member.changed',
    ],
    ['an absence', () => desk.wim.post('/absences', { substitute: desk.wanda.id, ...future() }), 201, 'absence.added'],
    [
      'an absence of somebody else',
      () => desk.joris.post('/absences', { user: desk.wim.id, substitute: desk.wanda.id, ...future() }),
      403,
      'absence.added.refused',
    ],
    [
      'a channel',
      () => desk.bea.post('/channels', { network: 'site', name: 'Nog een', role: 'official' }),
      201,
      'channel.connected',
    ],
    [
      'a channel by who may not',
      () => desk.joris.post('/channels', { network: 'site', name: 'a', role: 'official' }),
      403,
      'channel.connected.refused',
    ],
    ['the stop', () => desk.wim.put('/publication-stop', { active: true, reason: 'a' }), 200, 'publication.stopped'],
    ['the end of the stop', () => desk.wim.put('/publication-stop', { active: false }), 200, 'publication.resumed'],
    [
      'the stop by who may not',
      () => desk.mieke.put('/publication-stop', { active: true, reason: 'a' }),
      403,
      'access.refused',
    ],
    [
      'a dispute by who may not',
      () => desk.wim.post(`/posts/${post}/disputes`, { rule: 'hate', quote: 'a', reason: 'b' }),
      403,
      'post.dispute.refused',
    ],
    [
      'a verdict on what is certain',
      () => desk.mieke.post(`/deliveries/${out}/resolve`, { outcome: 'published' }),
      409,
      'delivery.resolve.refused',
    ],
    [
      'another try of what is out',
      () => desk.mieke.post(`/deliveries/${out}/retry`),
      409,
      'post.retry-channels.refused',
    ],
    [
      'a sign-in',
      () =>
        desk.mieke.post('/auth/login', { email: `mieke@${desk.slug}.example`, password: 'een heel lang wachtwoord' }),
      200,
      'sign-in',
    ],
    [
      'a sign-in that fails',
      () => desk.mieke.post('/auth/login', { email: `mieke@${desk.slug}.example`, password: 'een ander wachtwoord' }),
      401,
      'sign-in.refused',
    ],
  ];

  it.each(CASES)('%s', async (_, act, status, event) => {
    const before = await lastSeq();
    expect((await act()).status).toBe(status);
    const { items } = (await desk.otto.get('/audit?limit=5')).body;
    const fresh = items.filter(({ seq }: { seq: number }) => seq > before).map((line: Line) => line.event);
    expect(fresh).toContain(event);
  });

  const lastSeq = async (): Promise<number> => (await desk.otto.get('/audit?limit=1')).body.items[0].seq;
});

it('leaves nothing of what was never carried out but its refusal', async () => {
  const post = await aPost(desk).draft();
  const before = (await story(post.id)).length;
  await desk.mieke.post(`/posts/${post.id}/publish-now`);
  expect(await story(post.id)).toHaveLength(before + 1);
  expect(await lastEvents()).toContain('post.publish-now.refused');
});

it('is whole after all this, and says where it is not when a line was changed', async () => {
  await aTopic(desk, 'water', { woordvoerders: [desk.wim.id] });
  expect((await desk.otto.get('/audit/verify')).body).toMatchObject({ valid: true });
  expect((await desk.mieke.get('/audit/verify')).status).toBe(403);
  await app.db.owner.query(`UPDATE audit_events SET actor = 'niemand' WHERE organisation_id = $1 AND seq = 5`, [
    desk.organisationId,
  ]);
  expect((await desk.otto.get('/audit/verify')).body).toMatchObject({ valid: false });
});
