/** One pass over what was typed: the text as it is compared, and for each of its characters where it came from. */

import { foldCharacter, isAccent, isUpperCase } from './characters';

export interface Normalised {
  /** Lower case, without accents, look-alikes or invisible characters. */
  readonly folded: string;
  /** For each UTF-16 unit of `folded`: where its source starts and ends in the text as typed. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the source was a capital. */
  readonly capitals: Uint8Array;
}

/** What folding changes; most listed words have none of it. */
const CHANGES = /[A-Z`]|\P{ASCII}/u;
const folds = new Map<number, string>();

export function normalise(typed: string): Normalised {
  const room = new Room(typed.length);
  for (let at = 0; at < typed.length;) {
    const code = typed.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    if (code < 128) room.addAscii(code, at);
    else room.add(foldOf(code), code, at, at + length);
    at += length;
  }
  return room.done();
}

/** Only the text as it is compared, of one that nobody asks where it came from. */
export const fold = (typed: string): string => (CHANGES.test(typed) ? normalise(typed).folded : typed);

/** Grows as needed: a ligature folds to more characters than were typed. */
class Room {
  private folded = '';
  private size = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private capitals: Uint8Array;

  constructor(typedLength: number) {
    this.starts = new Uint32Array(typedLength + 64);
    this.ends = new Uint32Array(typedLength + 64);
    this.capitals = new Uint8Array(typedLength + 64);
  }

  addAscii(code: number, at: number) {
    const capital = code >= 65 && code <= 90;
    if (code === 96) code = 39;
    this.folded += String.fromCharCode(capital ? code + 32 : code);
    this.place(at, at + 1, capital);
  }

  add(folded: string, code: number, start: number, end: number) {
    const character = String.fromCodePoint(code);
    if (folded === '') {
      if (this.size > 0 && isAccent(character)) this.ends[this.size - 1] = end;
      return;
    }
    this.folded += folded;
    const capital = isUpperCase(character);
    for (let unit = 0; unit < folded.length; unit++) this.place(start, end, capital);
  }

  done(): Normalised {
    const { folded, starts, ends, capitals } = this;
    return { folded, starts, ends, capitals };
  }

  private place(start: number, end: number, capital: boolean) {
    if (this.size === this.starts.length) this.grow();
    this.starts[this.size] = start;
    this.ends[this.size] = end;
    this.capitals[this.size] = capital ? 1 : 0;
    this.size++;
  }

  private grow() {
    const size = this.size * 2;
    this.starts = copy(this.starts, new Uint32Array(size));
    this.ends = copy(this.ends, new Uint32Array(size));
    this.capitals = copy(this.capitals, new Uint8Array(size));
  }
}

function copy<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function foldOf(code: number): string {
  let folded = folds.get(code);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(code));
    folds.set(code, folded);
  }
  return folded;
}
