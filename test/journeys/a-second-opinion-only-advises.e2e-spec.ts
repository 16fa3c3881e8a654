/** A language model of the organisation's own may add one warning; it stops nothing, and nothing waits for it. */
import type { PostView } from '../../src/posts/post-view';
import { aPost, inMinutes, made, openDesk, type Desk } from '../builders';
import { bodyOf, startServer, type AnsweringServer } from '../networks/answering-server';
import { startTestApp, type TestApp } from '../test-app';

const MINDED = 'Sommige mensen hier zouden beter zwijgen.';
const FINE = 'De markt op het plein begint om negen uur.';

let app: TestApp;
let desk: Desk;
let model: AnsweringServer;
let works = true;

beforeAll(async () => {
  model = await startServer(async (request, response) => {
    const { inputs } = JSON.parse(String(await bodyOf(request))) as { inputs: string };
    const score = inputs === MINDED ? 0.91 : 0.04;
    response.writeHead(works ? 200 : 503).end(JSON.stringify([[{ label: 'OFFENSIVE', score }]]));
  });
  app = await startTestApp({
    secondOpinion: { url: model.url, shape: 'tei', labels: ['OFFENSIVE'], threshold: 0.8, timeoutMs: 500 },
  });
  desk = await openDesk(app);
});
beforeEach(() => void (works = true));

afterAll(async () => {
  await app.stop();
  await model.stop();
});

const rulesOf = ({ findings }: { findings: readonly { rule: string }[] }) => findings.map(({ rule }) => rule);
const check = (text: string) => desk.mieke.post('/checks', { text, role: 'official' });

it('words that are still being typed', async () => {
  expect((await check(FINE)).body).toMatchObject({ findings: [], secondOpinion: 'given' });
  const { body } = await check(MINDED);
  expect(body).toMatchObject({
    secondOpinion: 'given',
    findings: [{ rule: 'second-opinion', severity: 'warn', start: 0, end: MINDED.length, quote: MINDED }],
  });
  works = false;
  expect((await check(MINDED)).body).toMatchObject({ findings: [], secondOpinion: 'unavailable' });
  const insulted = (await check('Wat een idioot is dat.')).body;
  expect(insulted).toMatchObject({ findings: [{ rule: 'insult' }], secondOpinion: 'unavailable' });
});

it('words that are saved: the warning is kept with them, answered at submission, and gone with them', async () => {
  const post = await aPost(desk).with({ text: MINDED }).draft();
  expect(rulesOf(post)).toEqual(['second-opinion']);
  const submit = (more: object) =>
    desk.mieke.post(`/posts/${post.id}/submit`, { attest: true, publishAt: inMinutes(60), ...more });
  expect(await submit({})).toMatchObject({ status: 422 });
  works = false;
  const acknowledgements = [
    { rule: 'second-opinion', quote: MINDED, reason: 'Dit gaat over niemand in het bijzonder.' },
  ];
  expect(await submit({ acknowledgements })).toMatchObject({ status: 200, body: { state: 'scheduled' } });
});

it('an edit asks again', async () => {
  const post = await aPost(desk).with({ text: MINDED }).draft();
  const edit = async (text: string): Promise<PostView> => {
    const { headers } = await desk.mieke.get(`/posts/${post.id}`);
    return made(await desk.mieke.patch(`/posts/${post.id}`, { text }, { 'if-match': headers.get('etag') ?? '' }));
  };
  expect(rulesOf(await edit(FINE))).toEqual([]);
  expect(rulesOf(await edit(MINDED))).toEqual(['second-opinion']);
  works = false;
  expect(rulesOf(await edit(`${MINDED} Echt.`))).toEqual([]);
});

it('the monitor counts, and says nothing of the words', async () => {
  const { body } = await desk.mieke.get('raw:/metrics');
  expect(body).toMatch(/^ruggespraak_second_opinions_given_total [1-9]\d*$/m);
  expect(body).toMatch(/^ruggespraak_second_opinions_unavailable_total [1-9]\d*$/m);
});
