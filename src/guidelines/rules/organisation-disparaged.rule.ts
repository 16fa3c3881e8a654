/** Who runs down the own house in public harms the people who work in it; a complaint inside gets further. */

import type { CompiledPolicy } from '../compiled-policy';
import { phrases } from '../phrases';
import type { Rule } from '../rule';
import { isSomebodyElses } from '../scopes';
import { longest, type Span } from '../text/spans';
import type { Text } from '../text/text';

const OWN =
  /\b(?:(?:ons|onze|mijn)(?: eigen)? (?:gemeente\w*|stad|stadsbestuur|stadsdiensten|bestuur|ocmw|onthaal|diensten?|administratie|ambtenaren|personeel|gemeentehuis|website|gemeentelijke? \w+|technische dienst|financiele dienst|collega's in het gemeentehuis|collega's op het gemeentehuis|collega's van de gemeente|huis)|bij ons op (?:het gemeentehuis|de gemeente|de dienst|de werkvloer)|dienst (?:omgeving|burgerzaken|financien|mobiliteit|wonen|communicatie|vrije tijd)|de eigen diensten|ambtenaren van|dit bestuur|intern)\b/;
const CONTEMPT: readonly RegExp[] = [
  /\b(?:puinhoop|ramp|flop|janboel|een drama|zinkend schip|sterfhuis|slaapzaal|zootje|boeltje|kloteboel|knoeiboel|soepzooi|rommeltje|circus|apenkot|kleuterklas|grap|lachertje|aanfluiting|schande|beschamende vertoning|bananenrepubliek|zottekot|kieken(?:kot|hok)|doofpot|mislukking)\b/g,
  /\b(?:amateurs?|amateuristisch|prutsers?|klunzen|knoeiers|lamzakken|luilakken|luieriken|nietsnutten|incompetent\w*|onbekwaam|onbekwame|onkundig\w*|stelletje|broddelwerk|luie|zo lui|zo traag|zo triestig|tenenkrommend|hopeloos|waardeloos|waardeloze|om te huilen|dom geleid|zitten te slapen|liggen te slapen|slapen met open ogen)\b/g,
  /\b(?:schaam (?:mij|me|ik mij|ik me)(?: dood| kapot)?|(?:kan|kunnen|weet|weten) (?:er )?(?:niet eens|nog niet eens|nog geen|geen enkele)|geen bal|geen snars|niets van kent|niks van kennen?|niemand (?:in heel|die er iets)|koffie (?:te )?drinken|drinken (?:er |daar )?koffie|werken (?:gewoon )?niet|doen (?:er |daar )?(?:niets|niks)|voeren (?:niets|niks) uit|is verloren|ziektebriefje\w*|wandelen te sturen|iemand wakker|hoe minder ge kunt|geld over de balk|waar niemand nog|werkt er iemand|lopen de kantjes ervan af|hebben het daar niet uitgevonden|op hun (?:luie )?gat|nog nooit een \w+ (?:huis|dienst|bestuur) gezien|alleen maar (?:tegenwerken|vertragen)|komen om te (?:rotten|sterven)|slechtste (?:dienst|bestuur|gemeente))\b/g,
];
const OWNED =
  /\b(?:sorry|excuses|excuseer|verontschuldig\w*|trek ik mij aan|ligt aan ons|vanaf nu|beterschap|we pakken|pakken we|wij pakken|verbeteren|hadden (?:we|wij) moeten|geen excuus|niet waar|onterecht|fier|trots|chapeau|bedankt|dank aan|ondanks)\b/;

const REACH_BACK = 160;
const REACH_ON = 80;

export const organisationDisparaged: Rule = {
  id: 'organisation-disparaged',
  guideline: 2,
  severity: 'warn',
  says: {
    nl: {
      message: '“{quote}” haalt de eigen organisatie of haar medewerkers naar beneden.',
      advice: 'Kritiek mag: zeg wat er misging en wat er beter moet, of kaart het eerst intern aan.',
    },
    en: {
      message: '“{quote}” runs down your own organisation or its staff.',
      advice: 'Criticism is fine: say what went wrong and what should improve, or raise it inside first.',
    },
  },
  check(text, { policy }) {
    const sentences = phrases(text, CONTEMPT)
      .filter((words) => isAboutUs(words, text, policy) && !isSomebodyElses(words, text))
      .map((words) => withinSentence(words, text));
    return longest(sentences);
  },
};

/** The own house is named close by, and nobody takes the blame. */
function isAboutUs(words: Span, text: Text, policy: CompiledPolicy): boolean {
  const { start, end } = text.sentenceNear(words.start);
  const near = text.folded.slice(Math.max(0, start - REACH_BACK), end + REACH_ON);
  const named = OWN.test(near) || policy.organisation.some((name) => near.includes(name));
  return named && !OWNED.test(near);
}

function withinSentence(words: Span, text: Text): Span {
  const { start, end } = text.sentenceNear(words.start);
  const said = text.folded.slice(start, end);
  return {
    start: start + said.length - said.trimStart().length,
    end: Math.max(words.end, start + said.trimEnd().length),
  };
}
