/** What an administrator may say of a topic, checked as far as that goes without looking anything up. */
import { INSTANT } from '../common/instants';
import { invalid } from '../common/product-error';
import { hoursOf } from './answer-within';
import { usable } from './policy-document';
import { refuseUselessTerms } from './term-problems';
import type { TopicChange } from './topic.dto';
import type { Topic } from './topic.entity';

export type TopicFields = Pick<
  Topic,
  | 'key'
  | 'name'
  | 'terms'
  | 'excludes'
  | 'woordvoerders'
  | 'substitutes'
  | 'decision'
  | 'answerWithinHours'
  | 'validFrom'
  | 'validUntil'
>;

const KEY = /^[a-z0-9][a-z0-9-]{0,62}$/;

export const UNSAID: TopicFields = {
  key: '',
  name: '',
  terms: [],
  excludes: [],
  woordvoerders: [],
  substitutes: [],
  decision: 'any',
  answerWithinHours: 8,
  validFrom: null,
  validUntil: null,
};

/** What is not said stays as it was. */
export function topicFields(said: TopicChange, before: TopicFields = UNSAID): TopicFields {
  const fields: TopicFields = {
    key: said.key ?? before.key,
    name: said.name ?? before.name,
    terms: said.terms ?? before.terms,
    excludes: said.excludes ?? before.excludes,
    woordvoerders: said.woordvoerders?.map(lower) ?? before.woordvoerders,
    substitutes: said.substitutes?.map(lower) ?? before.substitutes,
    decision: said.decision ?? before.decision,
    answerWithinHours: said.answerWithin === undefined ? before.answerWithinHours : hoursOf(said.answerWithin),
    validFrom: said.validFrom === undefined ? before.validFrom : instant(said.validFrom, '/validFrom'),
    validUntil: said.validUntil === undefined ? before.validUntil : instant(said.validUntil, '/validUntil'),
  };
  assertSensible(fields);
  return fields;
}

function assertSensible({ key, name, terms, excludes, validFrom, validUntil }: TopicFields): void {
  if (!KEY.test(key)) throw invalid('/key', 'topicKey', BAD_KEY.nl, BAD_KEY.en);
  if (validFrom && validUntil && validUntil <= validFrom) {
    throw invalid('/validUntil', 'order', 'Het einde moet na het begin komen.', 'The end must come after the start.');
  }
  refuseUselessTerms(terms, (place) => `/terms/${place}`);
  const topic = { key, name, terms, excludes };
  const alone = { organisation: { name: 'organisation', aliases: [] }, publicFigures: [], protectedTopics: [topic] };
  usable(alone, 'protectedTopics[0]');
}

function instant(text: string | null, pointer: string): Date | null {
  if (text === null) return null;
  const at = new Date(INSTANT.test(text) ? text : Number.NaN);
  if (!Number.isNaN(at.getTime())) return at;
  throw invalid(
    pointer,
    'instant',
    'Geef een tijdstip zoals 2026-12-01T08:00:00Z.',
    'Give an instant such as 2026-12-01T08:00:00Z.',
  );
}

const lower = (id: string) => id.toLowerCase();

const BAD_KEY = {
  nl: 'Gebruik hoogstens 63 kleine letters, cijfers en streepjes; begin niet met een streepje.',
  en: 'Use at most 63 small letters, digits and hyphens; do not begin with a hyphen.',
};
