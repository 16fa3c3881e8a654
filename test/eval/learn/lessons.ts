/**
 * The lessons that the check learns from, one a line: the role, a tab, the text. `[[passage]]{rule,rule}` marks what
 * breaks rules, `<Name>` is the author's own municipality, `\n` a line break. Without a mark nothing is wrong with it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostRole } from '../../../src/guidelines';

const FOLDER = join(__dirname, '../lessons');

const LINE = /^([op])\t(\S.*)$/;
const MARK = /\[\[([^[\]]+)\]\]\{([a-z,-]+)\}/g;
const OWN = /<([^<>]+)>/g;
const ROLES: Readonly<Record<string, PostRole>> = { o: 'official', p: 'private' };
const SOME_TOWN = 'Zandbergem';

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

export interface Lesson {
  readonly text: string;
  readonly role: PostRole;
  /** The name of the own municipality. */
  readonly own: string;
  readonly passages: readonly Passage[];
  readonly file: string;
}

const lessonFiles = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

export const readLessons = (): Lesson[] =>
  lessonFiles().flatMap(({ name, text }) =>
    text
      .split('\n')
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => line !== '')
      .map(({ line, at }) => readLesson(line, name, at + 1)),
  );

/** What tells whether weights were learned from these lessons. */
export const lessonsHash = () =>
  createHash('sha256')
    .update(
      lessonFiles()
        .map(({ name, text }) => `${name}\n${text}`)
        .join('\n'),
    )
    .digest('hex');

export function readLesson(line: string, file: string, number: number): Lesson {
  const where = `${file}, line ${number}`;
  const [, role = '', written = ''] = LINE.exec(line) ?? [];
  const known = ROLES[role];
  if (!known) throw new Error(`${where}: a lesson is o or p, a tab and a text`);
  const own = OWN.exec(written)?.[1] ?? SOME_TOWN;
  OWN.lastIndex = 0;
  const marked = written.replaceAll(String.raw`\n`, '\n').replace(OWN, '$1');
  const { text, passages } = withoutMarks(marked);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${where}: a mark that does not end, or names no rule`);
  return { text, role: known, own, passages, file };
}

function withoutMarks(marked: string): { text: string; passages: Passage[] } {
  const passages: Passage[] = [];
  let [text, at] = ['', 0];
  for (const { index, 0: all, 1: passage = '', 2: rules = '' } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    passages.push({ start: text.length, end: text.length + passage.length, rules: rules.split(',') });
    text += passage;
    at = index + all.length;
  }
  return { text: text + marked.slice(at), passages };
}
