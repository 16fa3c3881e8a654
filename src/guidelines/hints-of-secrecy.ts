/** Several hints in one sentence that something is not public, none of which would do alone. */

import type { Kind } from './phrasings';
import { listed, said } from './said';
import type { Span } from './text/spans';
import type { Text } from './text/text';
import type { List } from './words';

const ENOUGH = 3;

const BY_WORD: Partial<Record<List, number>> = {
  silent: 1.5,
  unseen: 1.5,
  embargo: 1.5,
  closedPaper: 1.5,
  closedMeeting: 1.5,
  leaked: 1.5,
  shut: 1,
  closedEvent: 1,
  quarrel: 0.8,
  innerCircle: 0.7,
  chatGroup: 0.7,
  hidingPlace: 0.6,
  paper: 0.5,
  copy: 0.5,
  utter: 0.5,
  madeKnown: 0.4,
  duty: 0.4,
  denial: 0.4,
  meeting: 0.4,
  telling: 0.3,
  office: 0.3,
};

const BY_PHRASE: Partial<Record<Kind, number>> = { hush: 1.2, closedDoor: 1, secretive: 1, disclosure: 0.6 };

const CONTRAST = /(?:^|\s)(?:maar|toch|doch)\s/;
const FIGURES = /\d (?:tegen|euro|miljoen|procent|stemmen)\b/;
const WEIGHT_OF_MORE = 0.5;

/** The sentences in which the hints add up. */
export function hintsOfSecrecy(text: Text): Span[] {
  const weights = new Map<number, number>();
  const add = (spans: readonly Span[], weight: number) => {
    const sentences = new Set(spans.map(({ start }) => text.sentenceAt(start).start));
    for (const at of sentences) weights.set(at, (weights.get(at) ?? 0) + weight);
  };
  for (const [list, weight] of Object.entries(BY_WORD)) add(listed(text, list as List), weight);
  for (const [kind, weight] of Object.entries(BY_PHRASE)) add(said(text, kind as Kind), weight);
  const told = sentencesThatTell(text);
  return [...weights]
    .filter(([, weight]) => weight >= ENOUGH - 2 * WEIGHT_OF_MORE)
    .map(([at, weight]) => ({ sentence: text.sentenceAt(at), weight }))
    .filter(({ sentence, weight }) => {
      const extra = more(text.slice(sentence));
      return weight + extra >= ENOUGH && (extra > 0 || told.has(sentence.start));
    })
    .map(({ sentence }) => sentence);
}

const more = (sentence: string) =>
  (CONTRAST.test(sentence) ? WEIGHT_OF_MORE : 0) + (FIGURES.test(sentence) ? WEIGHT_OF_MORE : 0);

/** What was said behind the door, or that it is told all the same. */
const sentencesThatTell = (text: Text) =>
  new Set([...listed(text, 'quarrel'), ...said(text, 'disclosure')].map(({ start }) => text.sentenceAt(start).start));
