/** What a topic would find in a text, before it is saved, and by which of its words. */
import { check, Text, type CompiledPolicy, type PolicyDocument } from '../guidelines';
import { usable } from './policy-document';

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** As the check reads them; several where they stand in the same words. */
  readonly terms: readonly string[];
}

export interface TriedTopic {
  readonly matches: Match[];
  /** What a look-alike kept from being found, with the look-alike. */
  readonly leftAlone: Match[];
}

const ONLY_TOPIC = 'protectedTopics[0]';

export function tryTopic(text: string, terms: readonly string[], excludes: readonly string[]): TriedTopic {
  const policy: PolicyDocument = {
    organisation: { name: 'organisation', aliases: [] },
    publicFigures: [],
    protectedTopics: [{ key: 'topic', name: 'topic', terms, excludes }],
  };
  const compiled = usable(policy, ONLY_TOPIC);
  const met = metIn(text, compiled);
  const matches = check({ text, role: 'official' }, compiled)
    .filter(({ topic }) => topic !== undefined)
    .map(({ start, end, quote }) => ({ start, end, quote, terms: termsIn(met, start, end, false) }));
  return { matches, leftAlone: excludedIn(text, met, matches) };
}

interface Met {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly excluded: boolean;
}

function metIn(typed: string, { topics }: CompiledPolicy): Met[] {
  const text = new Text(typed);
  return topics.find(text).map((hit) => ({ ...text.asTyped(hit), term: hit.phrase, excluded: hit.value.excluded }));
}

const termsIn = (met: readonly Met[], start: number, end: number, excluded: boolean) => [
  ...new Set(
    met.filter((hit) => hit.excluded === excluded && hit.start < end && start < hit.end).map(({ term }) => term),
  ),
];

function excludedIn(typed: string, met: readonly Met[], matches: readonly Match[]): Match[] {
  const isMatched = (hit: Met) => matches.some(({ start, end }) => hit.start < end && start < hit.end);
  const alone = met.filter((hit) => !hit.excluded && !isMatched(hit));
  const places = new Map(alone.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return [...places.values()].map(({ start, end }) => ({
    ...{ start, end, quote: typed.slice(start, end) },
    terms: termsIn(met, start, end, true),
  }));
}
