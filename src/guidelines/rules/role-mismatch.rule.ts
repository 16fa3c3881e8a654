/** Readers must know who speaks: the office or the person. What is said in office belongs on the official account. */

import { isFirstName } from '../names/person-words';
import { sentenceOf } from '../nearby';
import type { PostRole, Rule } from '../rule';
import { listed, said } from '../said';
import { isSomebodyElses } from '../scopes';
import { ofCampaign, ofHome, ofOffice } from '../speaking-as';
import { longest, type Span } from '../text/spans';
import type { Text } from '../text/text';

const OURS = /\b(?:ons|onze)\s(?=\p{L})/gu;
const NAME = /^\p{L}+/u;
const LONGEST_NAME = 30;
const PET_ENDING = /(?:k|t|tj|j|sk)en?$/;
const FOR_SALE = /\b(?:te koop|te huur|over te nemen|af te halen|weg te geven)\b/;
const LONG_AGO = /\b1[89]\d\d\b/;

export const roleMismatch: Rule = {
  id: 'role-mismatch',
  guideline: 1,
  severity: 'warn',
  about: {
    nl: 'Vindt wat niet bij de gekozen rol past: privézaken of campagne op een officieel kanaal, spreken namens een ambt op een privékanaal. Een functie in de derde persoon noemen mag overal.',
    en: 'Finds what does not fit the chosen role: private matters or campaigning on an official channel, speaking in office on a private one. Naming an office in the third person is fine everywhere.',
  },
  examples: {
    flags: [['Stem zondag op lijst 7!', 'Stem zondag op lijst 7!']],
    passes: ['Stemmen kan zondag van 8 tot 16 uur.', 'Als schepen ben ik blij met dit plan.'],
  },
  says: {
    nl: {
      message: '“{quote}” past niet bij de rol van dit account: is dit als privépersoon of in functie?',
      advice: 'Kies een account dat bij de rol past, of herschrijf het zo dat duidelijk is wie er spreekt.',
    },
    en: {
      message: '“{quote}” does not fit the role of this account: is this in private or in office?',
      advice: 'Choose an account that fits the role, or rewrite it so that it is clear who speaks.',
    },
  },
  check(text, { draft }) {
    const own = mismatches(text, draft.role).filter((span) => !isSomebodyElses(span, text));
    return longest(own.map((span) => sentenceOf(span, text)));
  },
};

function mismatches(text: Text, role: PostRole): Span[] {
  if (role === 'private')
    return said(text, 'outOfOffice').length > 0 ? [] : [...said(text, 'inOffice'), ...ofOffice(text)];
  const personal = said(text, 'privateLife').filter((span) => !isSoldToAll(span, text));
  const campaign = [...said(text, 'campaigning'), ...ofCampaign(text)];
  return [...campaign, ...personal, ...(isPublic(text) ? [] : atHome(text))];
}

/** A post about the municipality, or about old times, may tell of somebody's family. */
const isPublic = (text: Text) => listed(text, 'publicMatter').length > 0 || LONG_AGO.test(text.folded);

const atHome = (text: Text) =>
  [...said(text, 'atHome'), ...namedAtHome(text), ...ofHome(text)].filter((span) => !text.quotationAt(span.start));

/** "Ons Lena": so Flanders calls its own. */
function namedAtHome(text: Text): Span[] {
  return [...text.folded.matchAll(OURS)].flatMap(({ index, 0: our }) => {
    const start = index + our.length;
    const name = NAME.exec(text.folded.slice(start, start + LONGEST_NAME))?.[0] ?? '';
    return text.isCapital(start) && isCalled(name) ? [{ start: index, end: start + name.length }] : [];
  });
}

const isCalled = (name: string) => isFirstName(name) || isFirstName(name.replace(PET_ENDING, ''));

/** "Te koop aan de balie" is the organisation selling. */
const isSoldToAll = (span: Span, text: Text) =>
  FOR_SALE.test(text.slice(text.sentenceNear(span.start))) && listed(text, 'soldToAll').length > 0;
