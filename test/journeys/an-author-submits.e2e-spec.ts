/** The author stands behind it in person; what the code of conduct finds is answered, and who must agree is asked. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import type { Visitor } from '../visitor';

const CLEAN = 'De markt op het plein begint om negen uur.';
const BLOCKED = 'Vuile m4kakken daar aan de bus.';
const WARNED = 'Wat een idioot is dat.';

let app: TestApp;
let desk: Desk;

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
});

afterAll(() => app.stop());

const submit = (by: Visitor, { id }: { id: string }, more: object = {}) =>
  by.post(`/posts/${id}/submit`, { attest: true, ...more });
const now = async ({ id }: { id: string }): Promise<PostView> => made(await desk.bea.get(`/posts/${id}`));

it('a post that touches nothing is approved at once, or planned where a time was given', async () => {
  expect((await submit(desk.mieke, await aPost(desk).draft())).body).toMatchObject({
    state: 'approved',
    approvals: [],
  });
  const planned = await submit(desk.mieke, await aPost(desk).draft(), { publishAt: inMinutes(60) });
  expect(planned.body).toMatchObject({ state: 'scheduled', deliveries: [{ state: 'scheduled' }] });
  const kept = await aPost(desk)
    .with({ publishAt: inMinutes(60) })
    .draft();
  expect((await submit(desk.mieke, kept)).body).toMatchObject({ state: 'scheduled', publishAt: kept.publishAt });
});

describe('is refused', () => {
  it('without the author’s word', async () => {
    const post = await aPost(desk).draft();
    for (const body of [{}, { attest: false }, { attest: 'true' }, { attest: 1 }, { attest: null }]) {
      const answer = await desk.mieke.post(`/posts/${post.id}/submit`, body);
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: '/attest' }] } });
    }
    expect((await now(post)).state).toBe('draft');
  });

  it('to anybody but the author', async () => {
    const post = await aPost(desk).draft();
    for (const person of [desk.an, desk.wim, desk.bea, desk.otto])
      expect((await submit(person, post)).status).toBe(403);
    expect((await submit(desk.joris, post)).status).toBe(404);
  });

  it('twice', async () => {
    const post = await aPost(desk).draft();
    const answers = await Promise.all([submit(desk.mieke, post), submit(desk.mieke, post)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('while there is nothing in it, or nowhere to go', async () => {
    const empty = await submit(desk.mieke, await aPost(desk).saying(' \n ').draft());
    expect(empty).toMatchObject({ status: 422, body: { errors: [{ pointer: '/text' }] } });
    const homeless = await submit(desk.mieke, await aPost(desk).on().draft());
    expect(homeless).toMatchObject({ status: 422, body: { errors: [{ pointer: '/channels' }] } });
  });

  it('for a channel that was switched off', async () => {
    const channel = made(await desk.bea.post('/channels', { network: 'site', name: 'Oud', role: 'official' })).id;
    const post = await aPost(desk).on(channel).draft();
    made(await desk.bea.patch(`/channels/${channel}`, { enabled: false }, { 'if-match': '*' }));
    expect(await submit(desk.mieke, post)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/channels' }] } });
  });

  it('when its own time has passed meanwhile', async () => {
    const post = await aPost(desk)
      .with({ publishAt: inMinutes(5) })
      .draft();
    await app.db.owner.query(`UPDATE posts SET publish_at = now() - interval '1 second' WHERE id = $1`, [post.id]);
    expect(await submit(desk.mieke, post)).toMatchObject({ status: 422, body: { type: '/problems/time-past' } });
    expect((await submit(desk.mieke, post, { publishAt: inMinutes(5) })).status).toBe(200);
  });
});

describe('a finding that blocks', () => {
  const dispute = (by: Visitor, { id }: PostView, quote: string, rule = 'hate') =>
    by.post(`/posts/${id}/disputes`, { rule, quote, reason: 'dit is een citaat uit het verslag' });
  const decide = (by: Visitor, id: string, verdict: string, revision = 1) =>
    by.post(`/disputes/${id}/${verdict}`, { revision, comment: 'nagekeken' });
  let post: PostView;
  let quote: string;

  beforeEach(async () => {
    post = await aPost(desk).saying(BLOCKED).draft();
    const blocking = post.findings.find(({ severity }) => severity === 'block')!;
    quote = blocking.quote;
    expect(blocking).toMatchObject({
      rule: 'hate',
      guideline: expect.any(Number),
      advice: expect.stringMatching(/\S/),
    });
  });

  it('stops the submission, and is shown', async () => {
    const answer = await submit(desk.mieke, post);
    expect(answer).toMatchObject({ status: 422, body: { type: '/problems/findings-block' } });
    expect(answer.body.findings).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'hate', quote })]));
    const acknowledged = { acknowledgements: [{ rule: 'hate', quote, reason: 'toch' }] };
    expect((await submit(desk.mieke, post, acknowledged)).status).toBe(422);
    expect((await now(post)).state).toBe('draft');
  });

  it('may be disputed by the author, once, and only where it was found', async () => {
    expect((await dispute(desk.an, post, quote)).status).toBe(403);
    expect((await dispute(desk.mieke, post, 'iets anders')).status).toBe(400);
    expect((await dispute(desk.mieke, post, quote)).status).toBe(201);
    expect((await dispute(desk.mieke, post, quote)).status).toBe(409);
    expect((await submit(desk.mieke, post)).status).toBe(422);
  });

  it('no longer stops it once somebody else has lifted it', async () => {
    const { id } = (await dispute(desk.mieke, post, quote)).body;
    for (const person of [desk.mieke, desk.an, desk.otto]) expect((await decide(person, id, 'lift')).status).toBe(403);
    expect((await decide(desk.wim, id, 'lift', 2)).status).toBe(409);
    expect((await decide(desk.wim, id, 'lift')).body).toMatchObject({ state: 'lifted', comment: 'nagekeken' });
    expect((await decide(desk.bea, id, 'uphold')).status).toBe(409);
    const warned = post.findings.filter(({ severity }) => severity === 'warn');
    const acknowledgements = warned.map((finding) => ({ rule: finding.rule, quote: finding.quote, reason: 'citaat' }));
    expect(await submit(desk.mieke, post, { acknowledgements })).toMatchObject({ status: 200 });
    const listed = (await desk.bea.get('/disputes?state=lifted')).body.items;
    expect(listed).toMatchObject([{ id, reason: 'dit is een citaat uit het verslag', comment: 'nagekeken' }]);
  });

  it('stops it still when the dispute was upheld, and again after an edit', async () => {
    const { id } = (await dispute(desk.mieke, post, quote)).body;
    expect((await decide(desk.bea, id, 'uphold')).body).toMatchObject({ state: 'upheld' });
    expect((await submit(desk.mieke, post)).status).toBe(422);

    const other = await aPost(desk).saying(BLOCKED).draft();
    await decide(desk.wim, (await dispute(desk.mieke, other, quote)).body.id, 'lift');
    made(await desk.mieke.patch(`/posts/${other.id}`, { text: `${BLOCKED} Ja!` }, { 'if-match': '*' }));
    expect((await submit(desk.mieke, other)).status).toBe(422);
  });

  it('is not lifted by whoever wrote it, also as a woordvoerder', async () => {
    const own = await openDesk(app);
    made(await own.bea.patch(`/members/${own.mieke.id}`, { roles: ['mandataris', 'woordvoerder'] }));
    const hers = await aPost(own).saying(BLOCKED).draft();
    const { id } = (await dispute(own.mieke, hers, quote)).body;
    expect(await decide(own.mieke, id, 'lift')).toMatchObject({ status: 403, body: { type: '/problems/own-post' } });
    expect((await decide(own.wim, id, 'lift')).status).toBe(200);
  });
});

describe('a warning', () => {
  it('needs a reason, which is kept', async () => {
    const post = await aPost(desk).saying(WARNED).draft();
    const warned = post.findings.filter(({ severity }) => severity === 'warn');
    expect(warned).toMatchObject([{ rule: 'insult', quote: 'Wat een idioot is' }]);
    const without = await submit(desk.mieke, post);
    expect(without).toMatchObject({
      status: 422,
      body: { type: '/problems/acknowledgement-missing', findings: warned },
    });
    const given = (more: object) => ({
      acknowledgements: [{ rule: 'insult', quote: 'Wat een idioot is', reason: 'over mezelf', ...more }],
    });
    expect((await submit(desk.mieke, post, given({ reason: '' }))).status).toBe(400);
    for (const other of [{ quote: 'ezel' }, { rule: 'hate' }]) {
      expect((await submit(desk.mieke, post, given(other))).status).toBe(422);
    }
    expect((await submit(desk.mieke, post, given({}))).body).toMatchObject({ state: 'approved' });
    const [kept] = await app.db.owner.query('SELECT acknowledgements FROM submissions WHERE post_id = $1', [post.id]);
    expect(kept.acknowledgements).toEqual([{ rule: 'insult', quote: 'Wat een idioot is', reason: 'over mezelf' }]);
  });
});

describe('the woordvoerder is asked', () => {
  it('about a topic that the author adds by hand', async () => {
    const post = await aPost(desk)
      .with({ topics: [desk.fusie] })
      .submitted();
    expect(post).toMatchObject({
      state: 'in_review',
      approvals: [{ topic: { key: 'fusie' }, assignees: [{ name: 'wim' }] }],
    });
  });

  it('once about a topic that is named five times, and in other words for a network', async () => {
    const many = await aPost(desk).saying('Fusie, fusie en nog eens de fusie.').submitted();
    expect(many.approvals).toHaveLength(1);
    const elsewhere = await aPost(desk)
      .with({ variants: { site: 'Kom luisteren naar het debat over de fusie.' } })
      .submitted();
    expect(elsewhere).toMatchObject({ state: 'in_review', approvals: [{ topic: { key: 'fusie' } }] });
  });

  it('whoever it may be, about what only a person can judge', async () => {
    const text = 'Schepen Aoulad heeft geld gestolen uit de kas.';
    const draft = await aPost(desk).saying(text).draft();
    const acknowledgements = draft.findings.map(({ rule, quote }) => ({ rule, quote, reason: 'staat in het vonnis' }));
    const post = made<PostView>(await submit(desk.mieke, draft, { acknowledgements }));
    expect(post).toMatchObject({ state: 'in_review', approvals: [{ rule: 'defamation', topic: null }] });
    expect(post.approvals[0]!.assignees.map(({ name }) => name).sort()).toEqual(['wanda', 'wim']);
  });

  it('all of them, when the check itself cannot run', async () => {
    const broken = await openDesk(app);
    const draft = await aPost(broken).draft();
    await app.db.owner.query(
      `INSERT INTO policies (organisation_id, version, document)
       SELECT organisation_id, 1000, jsonb_set(document, '{protectedTopics,0,terms}', '[5]') FROM policies
       WHERE organisation_id = $1 ORDER BY version DESC LIMIT 1`,
      [broken.organisationId],
    );
    await app.db.owner.query('UPDATE organisations SET policy_version = 1000 WHERE id = $1', [broken.organisationId]);
    const post = made<PostView>(await submit(broken.mieke, draft));
    expect(post).toMatchObject({ state: 'in_review', approvals: [{ rule: 'check-unavailable', topic: null }] });
    expect(post.approvals[0]!.assignees.map(({ name }) => name).sort()).toEqual(['wanda', 'wim']);
    expect(await aPost(broken).draft()).toMatchObject({
      findings: [{ rule: 'check-unavailable', severity: 'review' }],
    });
    expect((await broken.mieke.post('/checks', { text: CLEAN, role: 'official' })).body).toMatchObject({
      findings: [{ rule: 'check-unavailable' }],
    });
  });
});

describe('an assistant', () => {
  const draftOf = (by: Visitor, onBehalfOf?: string) =>
    by.post('/posts', { text: CLEAN, role: 'official', channels: [desk.site], ...(onBehalfOf && { onBehalfOf }) });

  it('drafts and edits for whom they assist, and nobody else', async () => {
    const answer = await draftOf(desk.an, desk.mieke.id);
    expect(answer).toMatchObject({
      status: 201,
      body: { author: { name: 'mieke' }, onBehalfOf: { name: 'mieke' }, createdBy: { name: 'an' } },
    });
    const edited = await desk.an.patch(`/posts/${answer.body.id}`, { text: 'Beter.' }, { 'if-match': '*' });
    expect(edited.body).toMatchObject({ revision: { number: 2, text: 'Beter.' } });
    expect((await draftOf(desk.an, desk.joris.id)).status).toBe(403);
    expect((await draftOf(desk.an)).status).toBe(400);
    expect((await draftOf(desk.wim, desk.mieke.id)).status).toBe(403);
    expect((await draftOf(desk.joris, desk.mieke.id)).status).toBe(403);
  });

  it('does not submit; the mandataris does', async () => {
    const { body } = await draftOf(desk.an, desk.mieke.id);
    expect(await submit(desk.an, body)).toMatchObject({ status: 403, body: { type: '/problems/not-your-move' } });
    expect((await submit(desk.mieke, body)).status).toBe(200);
  });
});

it('an offline statement takes the same road and ends where it may be said', async () => {
  const speech = await aPost(desk).protected().with({ kind: 'offline', channels: [] }).submitted();
  expect(speech.state).toBe('in_review');
  made(await desk.wim.post(`/approvals/${speech.approvals[0]!.id}/approve`, { revision: 1 }));
  expect(await now(speech)).toMatchObject({ state: 'approved', kind: 'offline', deliveries: [] });
  for (const verb of ['publish-now', 'schedule']) {
    expect(
      (await desk.mieke.post(`/posts/${speech.id}/${verb}`, verb === 'schedule' ? { publishAt: inMinutes(5) } : {}))
        .status,
    ).toBe(409);
  }
  const dated = await aPost(desk)
    .with({ kind: 'offline', channels: [], publishAt: inMinutes(60) })
    .submitted();
  expect(dated).toMatchObject({ state: 'approved', deliveries: [] });
});
