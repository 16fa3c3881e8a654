/**
 * A text with the words put right that somebody misspelt so that they would not be found: letters swapped or lost,
 * spaces put in or left out, signs for letters. Only read where people are spoken of, or may be.
 */

import { apply, windows, type Change } from './respelling';
import { PATTERNS, type Kind } from './phrasings';
import { listed } from './said';
import { isPlainlyDutch } from './text/dutch-words';
import type { Text } from './text/text';
import { joined, type Span } from './text/spans';
import { Spellings } from './text/spellings';
import { WORDS, type List } from './words';

const FEWEST_LETTERS = 3;
const MOST_LETTERS = 40;
const MOST_PARTS = 16;
const LONGEST_JOINED = 18;
const LONGEST_PART = 9;
const LONGEST_SCRAP = 5;
const MOST_CHANGES = 24;
const MOST_TOKENS = 4000;
const REMEMBERED = 20_000;
const TOKEN = /[\p{L}\p{N}@$€|+](?:[\p{L}\p{N}@$€!|+'*]*[\p{L}\p{N}@$€!|+*])?/gu;

const PHRASINGS = new Set<Kind>([
  ...(['scorn', 'scornOfThose', 'namedWithScorn', 'loathing', 'exclusion', 'illWished', 'innuendo'] as const),
  ...(['askedScorn', 'threat', 'veiledThreat', 'implied'] as const),
]);

const names = [
  ...new Set(
    PATTERNS.filter(({ kind }) => PHRASINGS.has(kind)).flatMap(({ steps }) =>
      steps.flatMap((step) => ('names' in step ? step.names : [])),
    ),
  ),
];
const lists = new Set<string>(names.filter((name) => /^[a-z]/i.test(name)));
const phrasesOf = (some: ReadonlySet<string>) =>
  WORDS.flatMap(({ value, phrase }) => (some.has(value) ? [phrase] : []));
const literals = names.filter((name) => !/^[a-z]/i.test(name)).map((name) => name.slice(1));

/** Built when first needed: most texts never need them. */
let known: { readonly spellings: Spellings; readonly groups: Spellings } | undefined;
const books = () =>
  (known ??= {
    spellings: new Spellings(
      [...phrasesOf(new Set(['group', 'slur'])), ...phrasesOf(lists), ...literals],
      new Set(phrasesOf(new Set(['group'])).filter((name) => /(?:en|s)$/.test(name))),
    ),
    groups: new Spellings(phrasesOf(new Set<List>(['group', 'slur', 'harm']))),
  });

/** In one word, and too long to be made of two by chance. */
const SPLIT_NAMES = new Set(
  phrasesOf(new Set<List>(['group', 'slur', 'loathe'])).filter((name) => /^[a-z']{4,}$/.test(name)),
);

/** What such a name may begin with, so that most pairs of words need not be put together to be told apart. */
const SPLIT_BEGINNINGS = new Set(
  [...SPLIT_NAMES].flatMap((name) => Array.from(name.slice(1), (_, at) => name.slice(0, at + 1))),
);

interface Token extends Span {
  readonly token: string;
}

const remembered = new Map<string, string | undefined>();
const odd = new Map<string, boolean>();

/** What is found in a text as it was written, and what is only found when its words are put right. */
export function readTwice(text: Text, find: (text: Text) => Span[]): Span[] {
  const found = find(text);
  const again = text.once('respelled', () => respell(text));
  return again.length === 0 ? found : joined([...found, ...again.flatMap((part) => part.found(find(part.text)))]);
}

function respell(text: Text) {
  if (
    !text.words.some(
      ([word], at) => word !== undefined && (isOdd(word.text) || isName(word.text, text.words[at + 1]?.[0]?.text)),
    )
  )
    return [];
  const tokens = tokensOf(text);
  const changes: Change[] = [];
  for (let at = 0; at < tokens.length && changes.length < MOST_CHANGES; at++) {
    const together = joinedFrom(tokens, at, text);
    const token = tokens[at];
    const as = together || !token ? undefined : putRight(token.token);
    if (together) {
      changes.push(together.change);
      at = together.last;
    } else if (token && as !== undefined) changes.push({ start: token.start, end: token.end, as });
  }
  return changes.length > 0 && isAboutPeople(changes, text)
    ? windows(changes, text).map((part) => apply(part, text))
    : [];
}

const tokensOf = (text: Text): Token[] =>
  [...text.folded.matchAll(TOKEN)]
    .slice(0, MOST_TOKENS)
    .map(({ index, 0: token }) => ({ start: index, end: index + token.length, token }));

const isAboutPeople = (changes: readonly Change[], text: Text) =>
  listed(text, 'group', 'slur').length > 0 ||
  changes.some(({ as }) => as.split(' ').some((word) => books().groups.has(word)));

/** "mos lims", "v r o u w e n": parts that are no words, and together one that is looked for. */
function joinedFrom(tokens: readonly Token[], from: number, text: Text): { change: Change; last: number } | undefined {
  let together = tokens[from]?.token ?? '';
  let anyOdd = isPiece(together) || isName(together, tokens[from + 1]?.token);
  if (!anyOdd && !isPiece(tokens[from + 1]?.token ?? 'de')) return undefined;
  let found: { change: Change; last: number } | undefined;
  for (let at = from + 1; at < Math.min(tokens.length, from + MOST_PARTS); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || !token || !areBeside(before, token, text)) break;
    together += token.token;
    if (together.length > LONGEST_JOINED) break;
    anyOdd ||= isPiece(token.token);
    const as = anyOdd && together.length > FEWEST_LETTERS ? books().spellings.read(together) : undefined;
    if (as !== undefined) found = { change: { start: tokens[from]?.start ?? 0, end: token.end, as }, last: at };
  }
  return found;
}

/** "Tur ken": of words that each are one, only the name of a group is made. */
const isName = (first: string, second: string | undefined) =>
  second !== undefined &&
  SPLIT_BEGINNINGS.has(first) &&
  first.length + second.length < LONGEST_JOINED &&
  Math.min(first.length, second.length) < LONGEST_SCRAP &&
  SPLIT_NAMES.has(first + second);

const areBeside = (before: Span, token: Token, text: Text) =>
  token.token.length <= LONGEST_PART && /^[ \t]$/.test(text.folded.slice(before.end, token.start));

const isPiece = (token: string) => token.length === 1 || (token.length < 12 && isOdd(token));

function putRight(token: string): string | undefined {
  if (token.length < FEWEST_LETTERS || token.length > MOST_LETTERS || !isOdd(token)) return undefined;
  if (remembered.has(token)) return remembered.get(token);
  const as = work(token);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(token, as);
  return as;
}

function work(token: string): string | undefined {
  const { spellings } = books();
  if (spellings.has(token)) return undefined;
  const as = spellings.read(token) ?? spellings.mend(token) ?? spellings.split(token);
  return as === token ? undefined : as;
}

/** No word of Dutch. */
function isOdd(token: string): boolean {
  let is = odd.get(token);
  if (is === undefined) {
    const hasLetters = /[a-z]/.test(token);
    is = hasLetters && (token.length > 1 ? !(/^[a-z']+$/.test(token) && isPlainlyDutch(token)) : token !== 'u');
    if (odd.size >= REMEMBERED) odd.clear();
    odd.set(token, is);
  }
  return is;
}
