/** A text as the learned weights read it: per sentence its words, the lists they are in, and whom it is about. */

import { namedAnywhere, ownHouse } from '../own-house';
import { isCitedToReject, isCondemned } from '../counter-speech';
import { isDefended, isOfTheWriter, isRejected, isSomebodyElses } from '../scopes';
import { personNames, type PersonName } from '../names/person-names';
import type { Setting } from '../rule';
import { allListed } from '../said';
import type { Hit } from '../text/lexicon';
import { joined, spanAt, type Span } from '../text/spans';
import { stem } from '../text/stem';
import type { Text } from '../text/text';
import type { Word } from '../text/words';
import type { List } from '../words';

/** Stand in the place of what differs from town to town. */
export type Stand = '<own>' | '<person>' | '<public>' | '<street>' | '<number>';

export interface ReadWord {
  /** As it is compared, or what stands in its place. */
  readonly word: string;
  readonly stem: string;
  readonly manner: Manner;
}

/** How a word is meant: as it stands, in somebody's words, or denied. */
export type Manner = 'said' | 'quoted' | 'denied';

export interface ReadSentence extends Span {
  readonly words: readonly ReadWord[];
  /** The lists that words in it are in, and how these are meant. */
  readonly lists: readonly ListedIn[];
  /** Whom or what it is about. */
  readonly about: readonly About[];
  readonly asks: boolean;
  readonly shouts: boolean;
}

export interface ListedIn {
  readonly list: string;
  readonly manner: Manner;
}

export const ABOUT = ['group', 'own', 'person', 'named', 'you', 'denied', 'condemned', 'quoted', 'spared'] as const;
export type About = (typeof ABOUT)[number];

/** An endless sentence is read in parts. */
const MOST_WORDS = 60;
/** Behind the last word: the signs that end a sentence. */
const LONGEST_MARK = 4;
const DENIES = new Set(
  'niet geen nooit niemand niets niks nergens noch zonder nie ni gene evenmin allesbehalve'.split(' '),
);
const MOST_GROUPS = 3;
const SPARING = [isCondemned, isDefended, isRejected, isOfTheWriter, isCitedToReject, isSomebodyElses];
const REACH_OF_DENIAL = 6;
const CLAUSE_ENDS = /[,;:()\n]/;
const JOINS = new Set(['maar', 'want', 'omdat', 'dus', 'en', 'of', 'terwijl', 'zodat']);
/** Words of who will not have it said. */
const CONDEMNS =
  /\b(?:racis\w+|seksis\w+|discrimin\w+|haat(?:bericht|spraak|taal)\w*|scheld\w*|gescholden|uitgescholden|beledig\w*|kwetsend\w*|onaanvaardbaar|ontoelaatbaar|verwerpelijk\w*|te ver|over de grens|strafbaar|respectloos|vooroordeel|vooroordelen|stereotyp\w*|klacht|aangifte|onzin|zever|dwaas|mis|fout|ongelijk|hoort niet|kan niet|beschamend|schandalig|walgelijk\w*|nultolerantie|bedreig\w*|pest\w*)\b/;
const DIGIT_FIRST = /^\d/;
const STREET = /[a-z]{3}(?:straat|laan|weg|plein|dreef|lei|kaai|park|hof|pad|baan|berg|singel)$/;
const YOU = new Set(['u', 'uw', 'uwe', 'uwen', 'ge', 'gij', 'je', 'jij', 'jou', 'jouw', 'jullie']);
const GROUPS = new Set(['group', 'slur']);
const PERSONS = new Set(['office', 'menaced']);

export const readSentences = (text: Text, setting: Setting): readonly ReadSentence[] =>
  text.once('read sentences', () => new SentenceReader(text, setting).read());

class SentenceReader {
  private readonly names: readonly PersonName[];
  private readonly ownNames: readonly Span[];
  private readonly house: readonly Span[];
  private readonly listed: readonly Hit<List>[];
  /** The first listed word that no sentence has had yet. */
  private nextListed = 0;

  constructor(
    private readonly text: Text,
    { policy }: Setting,
  ) {
    this.names = personNames(text, policy);
    this.ownNames = joined(namedAnywhere(text, policy));
    this.house = joined([...this.ownNames, ...ownHouse(text, policy)]);
    this.listed = allListed(text);
  }

  read(): ReadSentence[] {
    const found: ReadSentence[] = [];
    let place = 0;
    for (const { end } of this.text.sentences) {
      const words: Word[] = [];
      for (let word = this.plain(place); word && word.start < end; word = this.plain(++place)) words.push(word);
      for (let from = 0; from < words.length; from += MOST_WORDS)
        found.push(this.sentence(words.slice(from, from + MOST_WORDS)));
    }
    return found;
  }

  private plain(place: number): Word | undefined {
    return this.text.words[place]?.[0];
  }

  private sentence(typed: readonly Word[]): ReadSentence {
    const span = { start: typed[0]?.start ?? 0, end: typed.at(-1)?.end ?? 0 };
    const manners = this.mannersOf(typed);
    const listed = this.listedUpTo(span.end);
    const words = this.readWords(typed, manners);
    const lists = mannersOfLists(listed, typed, manners);
    const mark = this.text.folded.slice(span.end, span.end + LONGEST_MARK);
    return {
      ...{ ...span, words, lists, about: this.about(span, words, listed) },
      ...{ asks: mark.includes('?'), shouts: mark.includes('!') },
    };
  }

  private listedUpTo(end: number): readonly Hit<List>[] {
    const from = this.nextListed;
    while ((this.listed[this.nextListed]?.start ?? Infinity) < end) this.nextListed++;
    return this.listed.slice(from, this.nextListed);
  }

  private about(span: Span, words: readonly ReadWord[], listed: readonly Hit<List>[]): readonly About[] {
    const has = (stand: Stand) => words.some(({ word }) => word === stand);
    const groups = listed.filter(({ value }) => GROUPS.has(value));
    const is: Record<About, boolean> = {
      group: groups.length > 0,
      own: has('<own>') || listed.some(({ start }) => spanAt(this.house, start) !== undefined),
      person: has('<person>') || has('<public>') || listed.some(({ value }) => PERSONS.has(value)),
      named: has('<person>'),
      you: words.some(({ word }) => YOU.has(word)),
      denied: words.some(({ word }) => DENIES.has(word)),
      condemned: CONDEMNS.test(this.text.slice(span)),
      quoted: words.some(({ manner }) => manner === 'quoted'),
      spared: groups.slice(0, MOST_GROUPS).some((group) => this.isSpared(group)),
    };
    return ABOUT.filter((one) => is[one]);
  }

  /** The author stands up for them or is one of them, or what is said of them is somebody else's. */
  private isSpared(group: Span): boolean {
    return SPARING.some((spares) => spares(group, this.text));
  }

  /** A denial reaches to the end of its clause, but not far. */
  private mannersOf(typed: readonly Word[]): readonly Manner[] {
    let denied = 0;
    return typed.map(({ text, start }, at) => {
      const before = typed[at - 1];
      if (before && CLAUSE_ENDS.test(this.text.folded.slice(before.end, start))) denied = 0;
      if (JOINS.has(text)) denied = 0;
      const manner = this.text.quotationAt(start) ? 'quoted' : denied > 0 ? 'denied' : 'said';
      denied = DENIES.has(text) ? REACH_OF_DENIAL : Math.max(0, denied - 1);
      return manner;
    });
  }

  /** A name of several words is one. */
  private readWords(typed: readonly Word[], manners: readonly Manner[]): ReadWord[] {
    const read: ReadWord[] = [];
    typed.forEach(({ text, start }, at) => {
      const stand = this.standFor(text, start);
      if (stand !== undefined && stand === read.at(-1)?.word) return;
      read.push({ word: stand ?? text, stem: stand ?? stem(text), manner: manners[at] ?? 'said' });
    });
    return read;
  }

  private standFor(word: string, start: number): Stand | undefined {
    if (spanAt(this.ownNames, start)) return '<own>';
    const name = spanAt(this.names, start);
    if (name) return name.isPublic ? '<public>' : '<person>';
    if (this.text.isCapital(start) && STREET.test(word)) return '<street>';
    return DIGIT_FIRST.test(word) ? '<number>' : undefined;
  }
}

function mannersOfLists(
  listed: readonly Hit<List>[],
  typed: readonly Word[],
  manners: readonly Manner[],
): readonly ListedIn[] {
  const lists = new Map<string, ListedIn>();
  let at = 0;
  for (const { value, start } of listed) {
    while ((typed[at + 1]?.start ?? Infinity) <= start) at++;
    const manner = manners[at] ?? 'said';
    lists.set(value + manner, { list: value, manner });
  }
  return [...lists.values()];
}
