/** Announcing violence, or wishing it on somebody, is a crime and frightens more people than it is meant for. */

import { phrases } from '../phrases';
import type { Rule } from '../rule';
import { isRejected, isSomebodyElses } from '../scopes';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const HARM =
  '(?:dood(?:slaan|schieten|maken|doen|steken)?|doodsla|kapot(?:slaan|maken)?|afmaken|afmaak|vermoord\\w*|neer(?:schieten|schiet|steken|slaan|knallen|gestoken|geschoten)|ophang\\w*|wurg\\w*|verdrink\\w*|verzuip\\w*|afrans\\w*|afslaan|afklop\\w*|buitenjag\\w*|overhoop|in elkaar|tot moes|de gracht in|de beek in|het kanaal in|de vaart in|omver|overrij\\w*|keel|strot|nek om|benen|knoken|botten|tanden|tandjes|kop (?:in|eraf|van)|ruiten|banden|platsteken|in brand|in de fik|benzine|bidons?|bleekwater|honkbalknuppel|knuppel|moker|riek|mes|geweer|baksteen|kogel|bom|sleur\\w*|een lesje leren|een pak slaag|pak rammel|op (?:uw|je|zijn|haar|hun) (?:bakkes|gezicht|muil|bek|smoel))';
const SOMEBODY =
  '(?:u|uw|uwe|je|jou|jouw|jullie|hem|haar|zijn|hen|hun|ze|die|dat|dien|iedereen|iemand|elke|alle|al|wie|de eerste|meneer|mevrouw|burgemeester|schepen)';
const I = '(?:ik|we|wij|mijn broers?|kga|gaan we|ga ik|zal ik|kom ik)';

const THREATS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${I} (?:[^.!?\\n]{0,60} )?${SOMEBODY} (?:[^.!?\\n]{0,50} )?${HARM}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${SOMEBODY} (?:[^.!?\\n]{0,50} )?(?:sla|schiet|steek|sleur|klop|rij|rijd|gooi|hang|maak) (?:ik|we|wij) (?:[^.!?\\n]{0,50} )?(?:${HARM}|zelf)?`,
    'gu',
  ),
  /\b(?:ik|we|wij) (?:sla|slaan|breek|breken|schiet|schieten|steek|steken|hang|hangen|vermoord|vermoorden|wurg|rijd|rij|rijden|giet|gieten|klop|kloppen) [^.!?\n]{0,40}\b(?:u|uw|je|jou|jouw|jullie|hem|haar|hen|hun|ze|die|zijn)\b[^.!?\n]{0,60}/g,
  /\b(?:komt|kom|geraakt|geraak|gaat|raakt) (?:ge |je |u |jij |gij )?(?:er )?niet (?:meer )?(?:heelhuids|levend|op eigen benen)[^.!?\n]{0,20}/g,
  /\b(?:ik weet|we weten|wij weten) (?:heel goed |precies )?waar (?:uw|je|jouw|zijn|haar|hun|ge|gij|u|jij|hij|zij|ze)\b[^.!?\n]{0,40}\b(?:woont|wonen|woon|schoolloopt|werkt|slaapt|speelt|school|naar school|spelen|slapen|parkeert)\b/g,
  /\bzal het (?:nog )?(?:voelen|beklagen|berouwen|bezuren)|\bzal het in zijn \w+ voelen|\bge gaat het (?:nog )?(?:voelen|beklagen)/g,
  /\b(?:verdien(?:t|en|de)|krijgt?|krijgen|wacht(?:en)?) (?:een |de |nen |maar een )?(?:kogel|strop|galg|nekschot|kopschot)\b|\b(?:u|hem|haar|hen|ze|hun) (?:eens |gewoon |maar )?(?:een |nen )?(?:kogel|nekschot|strop|mes) |\b(?:kogel|baksteen) (?:door|in|tegen) (?:uw|je|zijn|haar|hun|de) (?:kop|hoofd|voorruit|venster|raam)\b/g,
  /\b(?:ik )?(?:hoop|wens)\b[^.!?\n]{0,40}\b(?:sterft|sterven|creper\w+|creveer\w*|crepeert|doodvalt|doodgaat|verongelukt|verdrinkt|verzuipt|doodvallen|kanker krijgt)\b/g,
  /\b(?:aan de galg|tegen de muur|kop eraf|hang(?:t)? (?:ze|hem|haar) (?:op|aan)|schiet (?:ze|hem|haar) (?:neer|dood|af|kapot)|maak (?:ze|hem|haar) (?:af|dood|kapot))\b/g,
  /\bhun kot in de fik\b|\b(?:steek|stekt) (?:hun|zijn|haar|dat|uw) [^.!?\n]{0,30}\bin (?:brand|de fik)\b/g,
  /\b(?:de eerste|elke|iedere|wie)\b[^.!?\n]{0,60}\bkrijgt (?:een|nen|ne|mijn) (?:emmer|klop|kogel|vuist|pak|baksteen|mes|schop)[^.!?\n]{0,40}/g,
];
const SPORT =
  /\b(?:wedstrijd|match|ploeg|doelpunt|goal|veld|kampioen\w*|koers|toernooi|finale|bal|keeper|penalty|punten|quiz|beker|score|spel|kaarten|schaak\w*)\b/;

export const threat: Rule = {
  id: 'threat',
  guideline: 4,
  severity: 'block',
  says: {
    nl: {
      message: '“{quote}” leest als een bedreiging. Dat is strafbaar, ook als het niet zo bedoeld is.',
      advice: 'Haal dit weg. Voelt u zich zelf bedreigd of onrecht aangedaan, bel dan de politie.',
    },
    en: {
      message: '“{quote}” reads as a threat. That is a crime, even when it is not meant so.',
      advice: 'Take this out. If you feel threatened or wronged yourself, call the police.',
    },
  },
  check: (text) => phrases(text, THREATS).filter((span) => isMeant(span, text)),
};

function isMeant(span: Span, text: Text): boolean {
  if (isSomebodyElses(span, text) || SPORT.test(text.slice(text.sentenceNear(span.start)))) return false;
  const words = text.folded.slice(span.start, span.end);
  return !isRejected(span, text) && !/\b(?:ik|we|wij) (?:\p{L}+ )?(?:niet|nooit|geen)\b/u.test(words);
}
