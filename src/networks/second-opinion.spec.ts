import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, startServer, type AnsweringServer } from '../../test/networks/answering-server';
import { expectTold } from '../../test/networks/in-both-languages';
import type { SecondOpinionSettings } from '../common/config';
import { NetworkError } from './network';
import { askSecondOpinion } from './second-opinion';

const TEXT = 'een tekst die niemand goedkeurde';
const TOKEN = 'geheim-token';
const labels = (offensive: number) => [
  { label: 'OFFENSIVE', score: offensive },
  { label: 'NOT', score: 1 - offensive },
];
const moderation = (result: object) => ({ id: 'modr-1', model: 'm', results: [result] });

let server: AnsweringServer;
let answer: (response: ServerResponse) => unknown = (response) => response.end();
let asked: { request: IncomingMessage; body: unknown } | undefined;

beforeAll(async () => {
  server = await startServer(async (request, response) => {
    asked = { request, body: JSON.parse(String(await bodyOf(request))) };
    await answer(response);
  });
});
afterAll(() => server.stop());

const json =
  (body: unknown, status = 200) =>
  (response: ServerResponse) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const ask = (more: Partial<SecondOpinionSettings> = {}) =>
  askSecondOpinion(
    { url: server.url, shape: 'tei', labels: ['OFFENSIVE'], threshold: 0.8, timeoutMs: 1000, token: TOKEN, ...more },
    TEXT,
  );

test('asks Text Embeddings Inference in its own way', async () => {
  answer = json([labels(0.87)]);
  expect(await ask()).toBe(0.87);
  expect([asked?.request.method, asked?.request.url, asked?.body]).toEqual([
    'POST',
    '/predict',
    { inputs: TEXT, truncate: true },
  ]);
  expect(asked?.request.headers).toMatchObject({
    authorization: `Bearer ${TOKEN}`,
    'content-type': 'application/json',
  });
  answer = json(labels(0.2));
  expect(await ask()).toBe(0.2);
});

test('asks a moderation endpoint in its own way', async () => {
  answer = json(moderation({ flagged: true, categories: { hate: true }, category_scores: { hate: 0.9, sexual: 0.1 } }));
  expect(await ask({ shape: 'openai', labels: [], model: 'm' })).toBe(0.9);
  expect([asked?.request.url, asked?.body]).toEqual(['/v1/moderations', { input: TEXT, model: 'm' }]);
  expect(await ask({ shape: 'openai', labels: ['sexual'] })).toBe(0.1);
  expect(asked?.body).toEqual({ input: TEXT });
});

test('takes yes or no where there are no scores, and the highest of several labels', async () => {
  answer = json(moderation({ flagged: true, categories: { hate: true, violence: false } }));
  expect(await ask({ shape: 'openai', labels: ['hate', 'violence'] })).toBe(1);
  expect(await ask({ shape: 'openai', labels: ['violence'] })).toBe(0);
});

test('sends no token where none was set', async () => {
  answer = json(labels(0));
  const settings = { url: server.url, shape: 'tei', labels: ['NOT'], threshold: 1, timeoutMs: 500 } as const;
  expect(await askSecondOpinion(settings, TEXT)).toBe(1);
  expect(asked?.request.headers.authorization).toBeUndefined();
});

const drip = async (response: ServerResponse) => {
  response.writeHead(200);
  while (!response.destroyed) {
    response.write(' ');
    await pause(20);
  }
};

test.each<[string, (response: ServerResponse) => unknown, Partial<SecondOpinionSettings>?]>([
  ['a server error', json({ error: TEXT + TOKEN }, 500)],
  ['too many requests', json({ error: 'overloaded' }, 429)],
  ['wrong credentials', json({ message: TOKEN }, 401)],
  ['a redirect', (response) => response.writeHead(307, { location: '/elders' }).end()],
  ['no JSON', (response) => response.end('<html>')],
  ['nothing', (response) => response.end()],
  ['another shape', json({ generated_text: 'OFFENSIVE' })],
  ['an empty list', json([])],
  ['labels without scores', json([{ label: 'OFFENSIVE' }])],
  ['a score that is none', json([{ label: 'OFFENSIVE', score: 12 }])],
  ['a score in words', json([{ label: 'OFFENSIVE', score: '0.9' }])],
  ['other labels', json([{ label: 'LABEL_0', score: 0.9 }])],
  ['results of nothing', json({ results: [] }), { shape: 'openai' }],
  ['results that are text', json({ results: ['ja'] }), { shape: 'openai' }],
  ['categories that are text', json(moderation({ categories: { OFFENSIVE: 'ja' } })), { shape: 'openai' }],
  ['too much', (response) => response.end(JSON.stringify([labels(0.9), 'x'.repeat(70_000)]))],
  ['a broken connection', (response) => response.destroy()],
])('%s is no opinion, and nobody reads the text in the reason', async (_, wrong, more = {}) => {
  answer = wrong;
  const error = await ask(more).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(NetworkError);
  expectTold(error, [TOKEN]);
  expect(JSON.stringify([(error as NetworkError).message, (error as NetworkError).options])).not.toMatch(
    `${TEXT}|${TOKEN}`,
  );
});

test.each([
  ['hangs', () => undefined],
  ['drips', drip],
  ['answers too late', async (response: ServerResponse) => (await pause(600), json(labels(0.9))(response))],
])('a server that %s is given up in time', async (_, slow) => {
  answer = slow;
  const began = performance.now();
  await expect(ask({ timeoutMs: 150 })).rejects.toThrow('deadline');
  expect(performance.now() - began).toBeLessThan(500);
});

test('a server that is not there is no opinion', async () => {
  await expect(ask({ url: 'http://127.0.0.1:1' })).rejects.toThrow('could not be reached');
  await expect(ask({ url: 'http://169.254.169.254' })).rejects.toThrow('not called');
});
