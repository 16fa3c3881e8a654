/** The words that may be meant by one with letters swapped, lost or replaced, or by several written as one. */

import { isDutchWord } from './dutch-words';

const SHORTEST = 4;
const SHORTEST_MENDED = 3;
const LONGEST = 16;
const SHORTEST_PART = 2;
const SHORTEST_OTHER_PART = 4;
const LONGEST_GLUED = 40;
const MOST_READINGS = 32;
const [A, Z, APOSTROPHE] = [97, 122, 39];
const ENDINGS = ['', 'e', 'en', 's', 'n', 't'];
/** Of words that have lost a letter elsewhere. */
const LOST_ENDINGS = ['', 'en', 's', 'e'];
const SIGNS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'il',
  '|': 'li',
  '+': 't',
};
/** Small words that get stuck to others. */
const SMALL =
  'aan achter al alle allemaal altijd als bij daar dan deze dat de die dit door echt een eens elke en er ge geen gewoon gij heb hebben heeft het hier hij hun iets ik in is je kan komt kunnen mag me mee met mij moet moeten mogen mijn na naar naast nergens niet nog nooit nu of om onder onze ook op over overal rond slecht soort te tegen toch tot tussen u uit van veel vol voor waar waren was wat we weg wie wil worden wordt wij wil zal ze zich zij zijn zit zo zonder zou zouden zullen';

/** Some signs among at least as many letters; a year or an hour beside a word hides none, and a star is no letter. */
function hidesLetters(token: string): boolean {
  if (token.includes('*')) return false;
  let letters = 0;
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at);
    if ((code >= A && code <= Z) || code === APOSTROPHE) letters++;
  }
  return letters < token.length && 2 * letters >= token.length;
}

export class Spellings {
  private readonly words = new Set<string>();
  /** What a listed word is when it has lost a letter. */
  private readonly oneLost = new Map<string, string>();
  private readonly small = new Set(SMALL.split(' '));

  /** With the names of those who are spoken of, which no compound ends with when they are many. */
  constructor(
    phrases: readonly string[],
    private readonly names: ReadonlySet<string> = new Set(),
  ) {
    for (const word of new Set(phrases.flatMap((phrase) => phrase.match(/[a-z']{3,}/g) ?? []))) this.add(word);
  }

  has(word: string): boolean {
    return this.isForm(word) || this.small.has(word);
  }

  /** "m0sl1ms": each sign as the letter it looks like. */
  read(token: string): string | undefined {
    if (this.isForm(token)) return token;
    if (token.length < SHORTEST || !hidesLetters(token)) return undefined;
    let readings = [''];
    for (const sign of token) {
      const letters = SIGNS[sign] ?? sign;
      readings = readings.flatMap((start) => [...letters].map((letter) => start + letter)).slice(0, MOST_READINGS);
    }
    return readings.find((reading) => this.isForm(reading) || isDutchWord(reading));
  }

  /** "vruowen", "vrowen", "vrouewn": two letters swapped, one lost or one too many. */
  mend(token: string): string | undefined {
    const lost = token.length < SHORTEST_MENDED ? undefined : this.whole(token);
    if (lost !== undefined) return lost;
    for (let at = 0; at < token.length - 1; at++) {
      const [before, first, second, after] = [
        token.slice(0, at),
        token[at] ?? '',
        token[at + 1] ?? '',
        token.slice(at + 2),
      ];
      const swapped = before + second + first + after;
      if (swapped.length >= SHORTEST && this.isForm(swapped)) return swapped;
      const less = before + second + after;
      if (less.length > SHORTEST && this.isForm(less)) return less;
    }
    return undefined;
  }

  /** "ikhaatvrouwen", "vuilejoden": words of Dutch or of ours, of which one is small or tells something. */
  split(token: string): string | undefined {
    if (token.length > LONGEST_GLUED) return undefined;
    const best: (string[] | undefined)[] = [[]];
    for (let end = SHORTEST_PART; end <= token.length; end++) {
      for (let start = Math.max(0, end - LONGEST); start < end; start++) {
        const before = best[start];
        if (!before || before.length + 1 >= (best[end]?.length ?? Infinity)) continue;
        const part = token.slice(start, end);
        if (this.isPart(part)) best[end] = [...before, part];
      }
    }
    const parts = best[token.length];
    return parts && parts.length > 1 && this.isSentence(parts) ? parts.join(' ') : undefined;
  }

  private isPart(part: string): boolean {
    if (part.length < SHORTEST_PART) return part === 'u';
    return this.has(part) || (part.length >= SHORTEST_OTHER_PART && isDutchWord(part));
  }

  /** No compound: a small word is among them, or the others bend as adjectives do: "zwartemensen". */
  private isSentence(parts: readonly string[]): boolean {
    return (
      (parts.some((part) => this.small.has(part)) && parts.some((part) => part.length > 3 && !this.small.has(part))) ||
      parts.every((part) => this.small.has(part)) ||
      (parts.every((part) => this.has(part)) && this.names.has(parts.at(-1) ?? '')) ||
      parts.some((part) => /^(?:mensen|haten)$/.test(part)) ||
      parts.slice(0, -1).every((part) => /[a-z]{2}er?$/.test(part)) ||
      parts.slice(1).some((part) => /(?:lijk|lijke|achtig|zijn|moeten|worden|komen|stinken)$/.test(part))
    );
  }

  private isForm(word: string): boolean {
    return ENDINGS.some((ending) => {
      if (!word.endsWith(ending)) return false;
      const bare = ending === '' ? word : word.slice(0, -ending.length);
      return this.words.has(bare) && (ending === '' || mayEnd(bare));
    });
  }

  private whole(token: string): string | undefined {
    for (const ending of LOST_ENDINGS) {
      if (!token.endsWith(ending)) continue;
      const whole = this.oneLost.get(token.slice(0, token.length - ending.length));
      if (whole !== undefined) return whole + ending;
    }
    return undefined;
  }

  private add(word: string) {
    this.words.add(word);
    if (word.length < SHORTEST || word.length > LONGEST) return;
    for (let at = 1; at < word.length; at++) {
      const lost = word.slice(0, at) + word.slice(at + 1);
      if (!this.oneLost.has(lost)) this.oneLost.set(lost, word);
    }
  }
}

const mayEnd = (word: string) => word.length > 3 && !/(?:s|en)$/.test(word);
