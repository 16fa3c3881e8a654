/**
 * What the learned weights look at in a sentence: its words, alone, in pairs and by how they begin and end, the lists
 * they are in, all that again with whom the sentence is about, and the sentence before.
 *
 * A feature is a relation and one or two atoms, each a number. Nothing is learned of an atom that is 0.
 */

import type { PostRole } from '../rule';
import type { ListedIn, Manner, ReadSentence, ReadWord } from './sentences';

export const RELATIONS = [
  ...(['word', 'form', 'pair', 'first', 'last', 'begins', 'ends', 'about', 'mark'] as const),
  ...(['word-with', 'list', 'list-with', 'word-before', 'list-before'] as const),
] as const;

/** A feature of the sentence at a place among the sentences. */
export type Take = (at: number, relation: number, a: number, b: number) => void;

/** The number of a word, list or mark; 0 when nothing is known of it. */
export type AtomOf = (name: string) => number;

/** The atoms of one written word. */
interface Shape {
  readonly stem: number;
  readonly form: number;
  readonly begin: number;
  readonly end: number;
}

/** A sentence in atoms. */
interface Atoms {
  readonly words: readonly Shape[];
  readonly lists: readonly number[];
  readonly about: readonly number[];
  readonly marks: readonly number[];
}

const NUMBER = Object.fromEntries(RELATIONS.map((relation, at) => [relation, at])) as Record<
  (typeof RELATIONS)[number],
  number
>;
const SIGNS: Readonly<Record<Manner, string>> = { said: '', quoted: '"', denied: '~' };
const SHORTEST_SHAPED = 7;
const PART = 5;
const WORDS_A_STEP = 4;
const MOST_STEPS = 6;
const REMEMBERED = 50_000;

export class Features {
  private readonly shapes = new Map<string, Shape>();
  private readonly lists = new Map<string, number>();

  constructor(private readonly atomOf: AtomOf) {}

  /** Gives every feature of the sentences; the same one may be given more than once. */
  of(sentences: readonly ReadSentence[], role: PostRole, take: Take): void {
    const all = sentences.map((sentence, at) => this.atomsOf(sentence, sentences, at, role));
    all.forEach((atoms, at) => {
      wordsOf(atoms, at, take);
      for (const mark of atoms.marks) take(at, NUMBER.mark, mark, 0);
      for (const about of atoms.about) take(at, NUMBER.about, about, 0);
      for (const list of atoms.lists) {
        take(at, NUMBER.list, list, 0);
        for (const about of atoms.about) take(at, NUMBER['list-with'], about, list);
      }
      const before = all[at - 1];
      if (before) besideOf(before, at, take);
    });
  }

  private atomsOf(sentence: ReadSentence, sentences: readonly ReadSentence[], at: number, role: PostRole): Atoms {
    return {
      words: sentence.words.map((word) => this.shapeOf(word)),
      lists: sentence.lists.map((list) => this.listOf(list)).filter(isKnown),
      about: this.aboutOf(sentences, at, role),
      marks: marksOf(sentence)
        .map((mark) => this.atomOf(mark))
        .filter(isKnown),
    };
  }

  /** With what the sentences beside it are about. */
  private aboutOf(sentences: readonly ReadSentence[], at: number, role: PostRole): readonly number[] {
    const [before, here, after] = [sentences[at - 1], sentences[at], sentences[at + 1]];
    const names = [`.role-${role}`, ...(here?.about ?? []).map((about) => `.${about}`)];
    if (!here?.about.includes('group') && before?.about.includes('group')) names.push('.group-before');
    if (!here?.about.includes('named') && before?.about.includes('named')) names.push('.named-before');
    if (!here?.about.includes('own') && (before?.about.includes('own') || after?.about.includes('own')))
      names.push('.own-beside');
    return names.map((name) => this.atomOf(name)).filter(isKnown);
  }

  private listOf({ list, manner }: ListedIn): number {
    const name = `${SIGNS[manner]}:${list}`;
    let atom = this.lists.get(name);
    if (atom === undefined) this.lists.set(name, (atom = this.atomOf(name)));
    return atom;
  }

  private shapeOf({ word, stem, manner }: ReadWord): Shape {
    const key = manner === 'said' ? word : SIGNS[manner] + word;
    let shape = this.shapes.get(key);
    if (!shape) {
      shape = this.work(word, stem, SIGNS[manner]);
      if (this.shapes.size >= REMEMBERED) this.shapes.clear();
      this.shapes.set(key, shape);
    }
    return shape;
  }

  private work(word: string, stem: string, sign: string): Shape {
    const isShaped = word.length >= SHORTEST_SHAPED && !word.startsWith('<');
    return {
      stem: this.atomOf(sign + stem),
      form: word === stem ? 0 : this.atomOf(`${sign}=${word}`),
      begin: isShaped ? this.atomOf(`${sign}${word.slice(0, PART)}-`) : 0,
      end: isShaped ? this.atomOf(`${sign}-${word.slice(-PART)}`) : 0,
    };
  }
}

const isKnown = (atom: number) => atom !== 0;

function wordsOf({ words, about }: Atoms, at: number, take: Take): void {
  let before = 0;
  words.forEach(({ stem, form, begin, end }, place) => {
    if (form !== 0) take(at, NUMBER.form, form, 0);
    if (begin !== 0) take(at, NUMBER.begins, begin, 0);
    if (end !== 0) take(at, NUMBER.ends, end, 0);
    if (stem !== 0) {
      take(at, NUMBER.word, stem, 0);
      for (const one of about) take(at, NUMBER['word-with'], one, stem);
      if (place === 0) take(at, NUMBER.first, stem, 0);
      else if (before !== 0) take(at, NUMBER.pair, before, stem);
      if (place === words.length - 1) take(at, NUMBER.last, stem, 0);
    }
    before = stem;
  });
}

function besideOf({ words, lists }: Atoms, at: number, take: Take): void {
  for (const { stem } of words) if (stem !== 0) take(at, NUMBER['word-before'], stem, 0);
  for (const list of lists) take(at, NUMBER['list-before'], list, 0);
}

const marksOf = ({ asks, shouts, words }: ReadSentence): string[] => [
  ...(asks ? ['.asks'] : []),
  ...(shouts ? ['.shouts'] : []),
  `.length${Math.min(MOST_STEPS, Math.floor(words.length / WORDS_A_STEP))}`,
];
