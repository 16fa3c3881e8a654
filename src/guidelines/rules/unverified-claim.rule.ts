/** What a mandataris passes on is believed: rumour becomes news when it has an office behind it. */

import { phrases } from '../phrases';
import type { Rule } from '../rule';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const HEARSAY: readonly RegExp[] = [
  /(?:\bnaar |\b)(?:'t|het) schijnt\b[^.!?\n]{0,80}/g,
  /\b(?:van horen zeggen|heb (?:ik )?(?:horen (?:waaien|zeggen|vertellen)|van horen zeggen|ergens gehoord)|horen waaien)\b[^.!?\n]{0,80}/g,
  /\b(?:ik hoor|hoor|ik hoorde|gehoord|we horen|vernomen) (?:dat|het|van|in|op|bij|aan|net|ook)\b[^.!?\n]{0,100}/g,
  /\b(?:precies |er zijn |er gaan |hardnekkige )?geruchten\b[^.!?\n]{0,80}|\b(?:het|een) gerucht (?:gaat|dat|doet)\b[^.!?\n]{0,60}/g,
  /\ber wordt (?:hier |nu |overal )?(?:gezegd|verteld|beweerd|gefluisterd|rondverteld) dat\b[^.!?\n]{0,80}|\b(?:zo )?(?:vertelt|zegt|fluistert) men\b[^.!?\n]{0,40}|\bblijkbaar (?:komt|gaat|sluit|stopt|verhuist|verdwijnt|krijgt|wordt)\b[^.!?\n]{0,80}/g,
  /\ber (?:doet|gaat) (?:een|het) (?:verhaal|gerucht|praatje) (?:de ronde|rond)\b[^.!?\n]{0,80}/g,
  /\b(?:men zegt|de mensen zeggen) dat\b[^.!?\n]{0,80}|\biemand (?:zei|vertelde) (?:mij|me) dat\b[^.!?\n]{0,80}/g,
  /\b(?:nog )?(?:niet|on)(?: is het)? ?bevestigd\b|\bbevestigd is het nog (?:lang )?niet\b|\bzeker is het (?:nog )?niet\b|\b(?:ik )?weet niet of (?:het klopt|er iets van aan is|het waar is|'t klopt)\b/g,
  /\b(?:zou|zouden) (?:naar verluidt|blijkbaar|precies|al)\b[^.!?\n]{0,60}|\bnaar verluidt\b[^.!?\n]{0,80}|\buit (?:goede|welingelichte|betrouwbare) bron\b[^.!?\n]{0,60}/g,
  /\b(?:zou|zouden)\b[^.!?\n]{0,60}\b(?:gezegd hebben|gehoord hebben|verkocht zijn|beslist zijn|getekend hebben)\b/g,
  /\bvan wie ik het heb\b[^.!?\n]{0,60}|\bge hoort het (?:nu )?overal\b|/g,
  /\b(?:mijn|een) (?:schoonbroer|nonkel|kozijn|buur\w*|neef|collega|kapper|bakker|vriend)\b[^.!?\n]{0,40}\b(?:zegt|zei|weet|hoorde|beweert) (?:dat|me|mij)\b(?! ik\b)[^.!?\n]{0,60}/g,
  /\bvolgens (?:een|mijn) (?:schoonbroer|nonkel|kozijn|buur\w*|neef|collega|kapper|kapster|bakker|slager|vriend|vriendin|kennis|bron|bronnen)\b[^.!?\n]{0,60}/g,
  /\bvolgens (?:een|mijn) (?:\w+ ){1,3}van (?:een|mijn)\b[^.!?\n]{0,60}/g,
];
const CORRECTED =
  /\b(?:klopt niet|klopt dus niet|niets van aan|niks van aan|is niet waar|niet waar|fake|vals bericht|misverstand|rechtzetting|ontkracht\w*|neen,|onwaar|fabel|laat u niets wijsmaken|bron:|geen enkel plan)\b/;
const ONLY_HEARD =
  /\b(?:hoor|hoorde|gehoord|horen) (?:dat|het|van) (?:graag|u|jullie|je|van u|van jullie)|hoor het graag|\b(?:vragen|klachten|opmerkingen|reacties|verhalen|muziek|geluiden)\b|gehoord (?:en|op de raad|in de raad)|goed nieuws/;

export const unverifiedClaim: Rule = {
  id: 'unverified-claim',
  guideline: 8,
  severity: 'warn',
  says: {
    nl: {
      message: '“{quote}” is van horen zeggen. U bent zelf verantwoordelijk voor wat u doorgeeft.',
      advice: 'Vraag het na en noem de bron, of wacht tot het zeker is.',
    },
    en: {
      message: '“{quote}” is hearsay. You are responsible yourself for what you pass on.',
      advice: 'Verify it and name the source, or wait until it is certain.',
    },
  },
  check: (text) =>
    phrases(text, HEARSAY)
      .filter((span) => isPassedOn(span, text))
      .slice(0, 1),
};

function isPassedOn(span: Span, text: Text): boolean {
  const words = text.folded.slice(span.start, span.end);
  return !CORRECTED.test(text.around(span, 160)) && !ONLY_HEARD.test(words) && !text.quotationAt(span.start);
}
