import type { ServerResponse } from 'node:http';
import { Logger } from '@nestjs/common';
import { bodyOf, startServer, type AnsweringServer } from '../../test/networks/answering-server';
import { opinionAmong, opinionOn, SecondOpinion } from './second-opinion';

let server: AnsweringServer;
let answer: (text: string, response: ServerResponse) => void;
let asked: string[] = [];
const logged: string[] = [];

/** Each text holds the score that the model gives it. */
const byScore = (text: string, response: ServerResponse) => {
  const score = Number(/[\d.]+$/.exec(text)?.[0]);
  response.end(JSON.stringify([{ label: 'OFFENSIVE', score }]));
};

beforeAll(async () => {
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((words: unknown) => void logged.push(String(words)));
  server = await startServer(async (request, response) => {
    const { inputs } = JSON.parse(String(await bodyOf(request))) as { inputs: string };
    asked.push(inputs);
    answer(inputs, response);
  });
});
beforeEach(() => {
  answer = byScore;
  asked = [];
  logged.length = 0;
});
afterAll(() => server.stop());

const secondOpinion = () =>
  new SecondOpinion({
    secondOpinion: { url: server.url, shape: 'tei', labels: ['OFFENSIVE'], threshold: 0.8, timeoutMs: 300 },
  });
const words = (text: string, variants: Record<string, string> = {}) => ({ text, variants });

test('is off where no server is set', async () => {
  const off = new SecondOpinion({});
  expect(await off.about(words('Iets 0.9'))).toMatchObject({ state: 'off', findings: [] });
  expect([asked, off.counts]).toEqual([[], { given: 0, unavailable: 0 }]);
});

test('adds one warning from the threshold on, with the whole text as its place', async () => {
  const { state, findings } = await secondOpinion().about(words('Een zin 0.87'));
  expect({ state, findings }).toEqual({
    state: 'given',
    findings: [
      {
        ...{ rule: 'second-opinion', guideline: 4, severity: 'warn', start: 0, end: 12, quote: 'Een zin 0.87' },
        message: expect.stringMatching(/taalmodel.*\(0,87\).*geen regel/),
        advice: expect.stringMatching(/\.$/),
      },
    ],
  });
  expect((await secondOpinion().about(words('0.8'), 'en')).findings[0]?.message).toContain('(0.80)');
  expect((await secondOpinion().about(words('Een zin 0.79'))).findings).toEqual([]);
});

test('says of several wordings only what it minds most, and asks nothing twice', async () => {
  const { findings } = await secondOpinion().about(words('a 0.85', { site: 'b 0.95', webhook: 'a 0.85', leeg: ' ' }));
  expect(findings).toMatchObject([{ quote: 'b 0.95', variant: 'site' }]);
  expect(asked.sort()).toEqual(['a 0.85', 'b 0.95']);
});

test('asks nothing about what is no text, empty or too long', async () => {
  const odd = { text: '', variants: { site: 7 as unknown as string, webhook: 'x'.repeat(10_001) } };
  expect(await secondOpinion().about(odd)).toMatchObject({ state: 'given', findings: [] });
  expect(asked).toEqual([]);
});

test('counts what got no opinion, and logs that once, without the words', async () => {
  const opinion = secondOpinion();
  answer = (_, response) => void response.writeHead(500).end();
  expect(await opinion.about(words('Mijn woorden 0.9'))).toMatchObject({ state: 'unavailable', findings: [] });
  await opinion.about(words('Mijn woorden 0.9'));
  answer = byScore;
  await opinion.about(words('Mijn woorden 0.9'));
  expect(opinion.counts).toEqual({ given: 1, unavailable: 2 });
  expect(logged).toEqual([expect.stringContaining('500'), 'it answers again']);
  expect(logged.join()).not.toContain('woorden');
});

test('does not pile up on a server that hangs', async () => {
  answer = () => undefined;
  const opinion = secondOpinion();
  const many = Array.from({ length: 40 }, () => opinion.about(words('Een zin 0.9')));
  const began = performance.now();
  expect((await many[39])?.state).toBe('unavailable');
  expect(performance.now() - began).toBeLessThan(100);
  await Promise.all(many);
  expect(asked).toHaveLength(16);
  answer = byScore;
  expect((await opinion.about(words('Een zin 0.9'))).state).toBe('given');
});

test('belongs to the words it was asked about', async () => {
  const opinion = await secondOpinion().about(words('Een zin 0.9', { site: 'x 0.1' }));
  expect(opinionOn(words('Een zin 0.9', { site: 'x 0.1' }), opinion)).toHaveLength(1);
  expect(opinionOn(words('Een zin 0.9'), opinion)).toEqual([]);
  expect(opinionOn(words('Iets anders', { site: 'x 0.1' }), opinion)).toEqual([]);
  const [finding] = opinion.findings;
  expect(finding && opinionAmong([finding, { ...finding, rule: 'insult' }])).toEqual([finding]);
});
