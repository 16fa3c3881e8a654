/** Asks a server of the organisation's own what a language model thinks of a text. Text goes to no other address. */
import type { SecondOpinionSettings } from '../common/config';
import { isObject } from './answers';
import { send } from './http';
import { NetworkError } from './network';

const LARGEST_ANSWER = 64 * 1024;

type Scores = Readonly<Record<string, number>>;

interface Shape {
  readonly path: string;
  question(text: string, model: string | undefined): object;
  /** The score of each label, or nothing when this is no such answer. */
  scores(answer: unknown): Scores | undefined;
}

const SHAPES: Readonly<Record<SecondOpinionSettings['shape'], Shape>> = {
  /** https://huggingface.github.io/text-embeddings-inference: one list of labels, or one a text of a batch. */
  tei: {
    path: '/predict',
    question: (inputs) => ({ inputs, truncate: true }),
    scores: (answer) => (Array.isArray(answer) ? labelled(Array.isArray(answer[0]) ? answer[0] : answer) : undefined),
  },
  /** https://platform.openai.com/docs/api-reference/moderations; some servers give no scores, only yes or no. */
  openai: {
    path: '/v1/moderations',
    question: (input, model) => ({ input, ...(model !== undefined && { model }) }),
    scores: (answer) => {
      const [result] = isObject(answer) && Array.isArray(answer['results']) ? (answer['results'] as unknown[]) : [];
      if (!isObject(result)) return undefined;
      return numbers(result['category_scores']) ?? yesOrNo(result['categories']);
    },
  },
};

/** The highest score among the labels that count, from 0 to 1. Throws NetworkError for whatever is no such answer. */
export async function askSecondOpinion(settings: SecondOpinionSettings, text: string): Promise<number> {
  const { url, shape, labels, timeoutMs, model, token } = settings;
  const { path, question, scores } = SHAPES[shape];
  const answer = await send({
    ...{ method: 'POST', url: url + path, body: JSON.stringify(question(text, model)) },
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...{ signal: AbortSignal.timeout(timeoutMs), mayBeInside: true, largestAnswer: LARGEST_ANSWER },
  });
  if (answer.status !== 200) throw unusable(`status ${answer.status}`, `status ${answer.status}`);
  const said = scores(parsed(answer.text));
  if (!said) throw unusable('het heeft niet de vorm die werd ingesteld', 'it is not of the shape that was set');
  const counted = Object.entries(said).filter(([label]) => labels.length === 0 || labels.includes(label));
  if (counted.length === 0)
    throw unusable('geen van zijn labels telt mee', 'none of its labels is among those that count');
  return Math.max(...counted.map(([, score]) => score));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function labelled(list: readonly unknown[]): Scores | undefined {
  const pairs = list.map((item) => (isObject(item) ? [item['label'], item['score']] : []));
  if (pairs.length === 0 || !pairs.every(([label]) => typeof label === 'string')) return undefined;
  return numbers(Object.fromEntries(pairs));
}

function numbers(value: unknown): Scores | undefined {
  if (!isObject(value)) return undefined;
  const isScore = (score: unknown) => typeof score === 'number' && score >= 0 && score <= 1;
  return Object.values(value).every(isScore) ? (value as Scores) : undefined;
}

function yesOrNo(value: unknown): Scores | undefined {
  if (!isObject(value) || !Object.values(value).every((said) => typeof said === 'boolean')) return undefined;
  return Object.fromEntries(Object.entries(value).map(([label, said]) => [label, said === true ? 1 : 0]));
}

/** Says nothing of what the server answered: it may repeat the text. */
const unusable = (nl: string, en: string) =>
  new NetworkError('unknown', {
    nl: `Het antwoord is niet bruikbaar: ${nl}.`,
    en: `The answer cannot be used: ${en}.`,
  });
