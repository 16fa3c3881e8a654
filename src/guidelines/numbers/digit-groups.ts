/** Long numbers as people write them: digits in groups with little between them, some of them letters or words. */

import type { Text } from '../text/text';
import type { Digits, Run } from './digits';
import { couldBeSpelled, spelledGroups } from './spelled-digits';

/** What may stand right before a number, without a space. */
const LABEL =
  /(?:^|[^a-z])(?:tel|telnr|telefoon|gsm|gsmnr|mobiel|mob|fax|nummer|rrn|insz|bis|iban|rekening|kaart|visa|card|whatsapp|bel|sms|(?:iban|rek|nr)?[a-z]{1,2})$/;
const LONGEST_LABEL = 12;
const BETWEEN = /^(?:[\s.\-/'_·•|⁄∕*\\~()]|%2[0def]){0,6}$/;
const LIKE_A_DIGIT: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1', '|': '1' };
const LONGEST_GAP = 6;
/** No post has so many; what comes after is not read. */
const MOST_GROUPS = 1500;
/** In any script that has digits of its own. */
const DIGIT = /[0-9]|(?=[\u0660-\uabff])\p{Nd}/gu;

export const digitRunsOf = (text: Text): readonly Run[] => text.once('digit runs', () => digitRuns(text.folded));

export function digitRuns(folded: string): Run[] {
  const written = writtenGroups(folded);
  if (!couldBeSpelled(folded)) return joined(written, folded);
  return joined(
    [...written, ...spelledGroups(folded)].sort((a, b) => a.start - b.start),
    folded,
  );
}

/** A stretch of whole groups, with how many digits each has: "4,4,4,4". */
export interface Window extends Digits {
  readonly shape: string;
}

/** Whole neighbouring groups that have so many digits together. */
export function* windows(run: readonly Digits[], fewest: number, most: number): Generator<Window> {
  for (const [from, first] of run.entries()) {
    let [digits, shape] = ['', ''];
    for (let to = from; digits.length < most; to++) {
      const last = run[to];
      if (!last) break;
      digits += last.digits;
      shape += `${shape && ','}${last.digits.length}`;
      if (digits.length >= fewest && digits.length <= most) yield { digits, shape, start: first.start, end: last.end };
    }
  }
}

function writtenGroups(folded: string): Digits[] {
  const groups: Digits[] = [];
  DIGIT.lastIndex = 0;
  for (let match = DIGIT.exec(folded); match && groups.length < MOST_GROUPS; match = DIGIT.exec(folded)) {
    const at = match.index;
    if (isEncoded(folded, at)) continue;
    const group = groupAround(folded, at);
    if (group.digits !== '') groups.push(group);
    DIGIT.lastIndex = Math.max(group.end, at + 1);
  }
  return groups;
}

/** The digits of %20 and the like, which stand for a space or a sign in a web address. */
const isEncoded = (folded: string, at: number) =>
  (folded[at - 1] === '%' && folded[at] === '2') ||
  (folded[at - 2] === '%' && folded[at - 1] === '2' && folded[at] === '0');

/** The digit at a place, in any script, or nothing. */
function valueAt(folded: string, at: number): string {
  const code = folded.charCodeAt(at);
  if (code < 128) return code >= 48 && code <= 57 ? String.fromCharCode(code) : '';
  if (!/\p{Nd}/u.test(folded[at] ?? '')) return '';
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value++;
  return String(value);
}

function groupAround(folded: string, first: number): Digits {
  const start = startOf(folded, first);
  let digits = folded.slice(start, first).replace(/[oil|]/g, (letter) => LIKE_A_DIGIT[letter] ?? '');
  let end = first;
  let certain = { digits, end };
  for (; end < folded.length; end++) {
    const value = valueAt(folded, end);
    const digit = value || LIKE_A_DIGIT[folded[end] ?? ''];
    if (!digit) break;
    digits += digit;
    if (value) certain = { digits, end: end + 1 };
  }
  const whole = isLetter(folded, end) ? certain : { digits, end };
  return { start, end: whole.end, digits: isOpen(folded, start) ? whole.digits : '' };
}

/** "o47o": letters that stand for digits may come first, if nothing else does. */
function startOf(folded: string, first: number): number {
  let start = first;
  while (start > 0 && (folded[start - 1] ?? '') in LIKE_A_DIGIT && first - start < 4) start--;
  return isLetter(folded, start - 1) ? first : start;
}

function isLetter(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : /\p{L}/u.test(folded[at] ?? '');
}

/** Not the end of a word, unless that word announces a number: "tel0470…". */
const isOpen = (folded: string, start: number) =>
  !isLetter(folded, start - 1) || LABEL.test(folded.slice(Math.max(0, start - LONGEST_LABEL), start));

function joined(groups: readonly Digits[], folded: string): Run[] {
  const runs: { groups: Digits[]; plus: boolean }[] = [];
  for (const [at, group] of groups.entries()) {
    const before = groups[at - 1];
    const gap = before && folded.slice(before.end, group.start);
    if (before && group.start < before.end) continue;
    const between = before && gap !== undefined ? lettersBetween(before, group, gap) : undefined;
    if (between) runs.at(-1)?.groups.push(...between, group);
    else runs.push({ groups: [...leading(group, folded), group], plus: followsPlus(group, folded) });
  }
  return runs;
}

/** "nul vier zeventig, twaalf": longer than its digits. */
const isSpelled = ({ digits, start, end }: Digits) => end - start > digits.length;

/** What stands between two groups of one number: nothing, or one letter in place of a digit ("0 4 7 o 1 2"). */
function lettersBetween(before: Digits, after: Digits, gap: string): Digits[] | undefined {
  if (gap.length > LONGEST_GAP) return undefined;
  if (BETWEEN.test(gap) || gap === ',') return [];
  if (/^[,;]\s|^ - $/.test(gap) && isSpelled(before) && isSpelled(after)) return [];
  const letter = /^[\s.\-/]([oil])[\s.\-/]$/.exec(gap)?.[1];
  if (!letter || before.digits.length > 1 || after.digits.length > 1) return undefined;
  return [{ digits: LIKE_A_DIGIT[letter] ?? '', start: before.end + 1, end: before.end + 2 }];
}

/** "o 4 7 0": a letter for the first digit of all. */
function leading(group: Digits, folded: string): Digits[] {
  if (
    group.digits.length > 1 ||
    !/(?:^|[^\p{L}\p{N}])o[\s.]$/u.test(folded.slice(Math.max(0, group.start - 3), group.start))
  )
    return [];
  return [{ digits: '0', start: group.start - 2, end: group.start - 1 }];
}

const followsPlus = (group: Digits, folded: string) =>
  /(?:\+|%2b)[\s(]{0,2}$/.test(folded.slice(Math.max(0, group.start - 5), group.start));
