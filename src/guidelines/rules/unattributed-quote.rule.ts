/** Somebody else's words are somebody else's work: the law lets one quote, with the name and the source. */

import { isAttributed } from '../attributed';
import type { Rule } from '../rule';
import { said } from '../said';
import { longest, overlaps, type Span } from '../text/spans';
import type { Text } from '../text/text';
import { verses } from '../verses';

const SHORTEST = 90;
const FEWEST_WORDS = 15;
/** After "mooie tekst gevonden", where the text begins. */
const BEGINS = /[:👇⬇]\s*|\n\s*/u;
const REACH_TO_BEGIN = 80;
const MOST_FOUND = 8;

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  guideline: 5,
  severity: 'warn',
  about: {
    nl: 'Vindt een langer citaat zonder bron. Een citaat met de naam van wie het schreef, titels en losse woorden tussen aanhalingstekens blijven staan.',
    en: 'Finds a longer quotation without a source. A quotation with the name of who wrote it, titles and single words in quotation marks are left alone.',
  },
  examples: {
    flags: [
      [
        '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait.” Mooi.',
        '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait.”',
      ],
    ],
    passes: [
      "'De kracht van het dorp' heet het boek.",
      '“Wie een boom plant waarvan hij weet dat hij nooit in de schaduw ervan zal zitten, heeft begrepen waar het leven om draait”, schreef Nora Heylen.',
    ],
  },
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
  check(text, { policy }) {
    const borrowed = [...text.quotations.filter((quoted) => isLong(quoted, text)), ...verses(text)];
    const found = foundTexts(text).filter((span) => !text.quotations.some((quoted) => overlaps(quoted, span)));
    return longest([...borrowed, ...found].filter((span) => !isAttributed(span, text, policy)));
  },
};

function isLong({ start, end }: Span, text: Text): boolean {
  return end - start >= SHORTEST && text.folded.slice(start, end).split(/\s+/).length >= FEWEST_WORDS;
}

/** Without quotation marks: what follows "mooie tekst gevonden:". */
function foundTexts(text: Text): Span[] {
  return said(text, 'foundText')
    .slice(0, MOST_FOUND)
    .flatMap(({ end }) => {
      const begins = BEGINS.exec(text.folded.slice(end, end + REACH_TO_BEGIN));
      if (!begins) return [];
      const start = end + begins.index + begins[0].length;
      const paragraph = text.folded.indexOf('\n\n', start);
      const span = { start, end: paragraph < 0 ? text.folded.length : paragraph };
      return isLong(span, text) ? [span] : [];
    });
}
