/** Somebody else's words are somebody else's work: the law lets one quote, with the name and the source. */

import type { Rule } from '../rule';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const SHORTEST = 90;
const FEWEST_WORDS = 15;
const REACH = 110;
const SOURCE =
  /\b(?:schreef|schrijft|schreven|zei|zegt|zeiden|zeggen|vertelt|vertelde|aldus|volgens|dichtte|zong|zingt|sprak|antwoordt|antwoordde|reageert|reageerde|vroeg|vraagt|riep|stelt|stelde|meldt|noteerde|laat weten|bron:|bron|staat in|uit het (?:boek|gedicht|rapport|verslag|jaarverslag|decreet|persbericht|reglement)|uit de (?:roman|krant|bundel|nota|brief|speech|toespraak)|komt uit|getuigt|citaat van|woorden van|gedicht van|een boek van|blz|uitgeverij|vertaling|mijn (?:tussenkomst|toespraak|speech|vraag|voorstel|brief|motie)|onze (?:motie|brief|tekst)|het reglement|artikel \d+|auteur)\b|©|[-–—~]\s*$/;
const SIGNED = /^["'”’»\s.,]*[-–—~(]\s*\(?(\p{L})/u;
const NO_SOURCE =
  /\b(?:las ik ergens|geen idee (?:waar|van wie|wie)|niet van mij|onbekende auteur|auteur onbekend|ergens gelezen|ooit ergens|kwam dit tegen)\b/;
const FEWEST_LINES = 4;

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  guideline: 5,
  severity: 'warn',
  says: {
    nl: {
      message: '“{quote}” lijkt de tekst van iemand anders, en er staat niet bij van wie.',
      advice: 'Zet de auteur en de bron erbij, of vraag toestemming als het om meer dan een kort citaat gaat.',
    },
    en: {
      message: '“{quote}” looks like somebody else’s text, and it does not say whose.',
      advice: 'Add the author and the source, or ask permission if it is more than a short quotation.',
    },
  },
  check: (text) => [
    ...text.quotations.filter((quoted) => isLong(quoted, text) && !hasSource(quoted, text)),
    ...verse(text),
  ],
};

function isLong({ start, end }: Span, text: Text): boolean {
  return end - start >= SHORTEST && text.folded.slice(start, end).split(/\s+/).length >= FEWEST_WORDS;
}

function hasSource(quoted: Span, text: Text): boolean {
  const before = text.folded.slice(Math.max(0, quoted.start - REACH), quoted.start);
  const after = text.folded.slice(quoted.end, quoted.end + REACH);
  if (NO_SOURCE.test(before) || NO_SOURCE.test(after)) return false;
  return SOURCE.test(before) || SOURCE.test(after) || isSigned(quoted.end, text);
}

/** A dash and a name behind the quotation. */
function isSigned(end: number, text: Text): boolean {
  const signature = SIGNED.exec(text.folded.slice(end, end + 12));
  return signature !== null && text.isCapital(end + signature[0].length - 1);
}

/** Short lines under each other, and the author does not know whose they are. */
function verse(text: Text): Span[] {
  if (!NO_SOURCE.test(text.folded)) return [];
  const lines = [...text.folded.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const short = lines.filter(({ start, end }) => end - start < 60);
  const [first, last] = [short[0], short[FEWEST_LINES - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
