/** What is said behind closed doors stays there until it is made public; who reveals it breaks the duty of secrecy. */

import { phrases } from '../phrases';
import type { Rule } from '../rule';
import type { Span } from '../text/spans';
import type { Text } from '../text/text';

const MARKERS: readonly RegExp[] = [
  /\b(?:achter|met) gesloten deuren\b[^.!?\n]{0,60}/g,
  /\b(?:uit|in|tijdens|op) (?:de |het |een )?(?:\w+ )?(?:besloten|geheime) (?:zitting|vergadering|commissie|deel|gedeelte|overleg|raad)\b[^.!?\n]{0,60}/g,
  /\b(?:zitting|commissie|vergadering|overleg)(?: van \w+)? was besloten\b[^.!?\n]{0,60}/g,
  /\b(?:wegens|onder|ondanks(?: het)?|nog) embargo\b[^.!?\n]{0,50}|\bembargo (?:tot|geldt)\b[^.!?\n]{0,40}/g,
  /\b(?:mag|mocht|mogen) (?:ik |het |dit |we |u |jullie )?(?:er |daar |dat |hier )?(?:\w+ )?(?:eigenlijk )?(?:nog )?(?:niet|niets|niks|pas \w+) (?:over )?(?:zeggen|vertellen|verklappen|delen|lekken|weten)\b/g,
  /\btussen (?:ons|pot en pint) (?:gezegd|gezegd en gezwegen)\b[^.!?\n]{0,40}|\bu had het van mij niet\b|\bge hebt het niet van mij\b/g,
  /\beigenlijk (?:nog )?(?:geheim|vertrouwelijk|niet voor publicatie)\b/g,
  /\b(?:de|een|het|dit|deze|die|mijn|onze|uit) (?:strikt |uiterst )?vertrouwelijke? (?:bundel|nota|document|documenten|verslag|dossier|stukken?|mail|bijlage|info\w*|cijfers|brief|presentatie|lijst|rapport|agenda\w*|notulen)\b/g,
  /['"“‘«]?\s?(?:strikt )?vertrouwelijk(?:['"”’»]| [-–] |, zeggen ze|\b[^.!?\n]{0,20}staat er)/g,
  /\bniet voor verspreiding\b|\bniet voor publicatie\b|\bnog niet (?:publiek|openbaar|gepubliceerd|bekendgemaakt)\b|\bniet gepubliceerd\b[^.!?\n]{0,40}/g,
  /\b(?:strikt|enkel|alleen|uitsluitend) (?:bestemd )?voor (?:de leden van (?:het college|de raad)|(?:het )?college|intern gebruik|raadsleden|de raadsleden|het vast bureau)\b/g,
  /\b(?:nog niemand mag (?:lezen|weten|zien)|(?:we|wij|ik) (?:tekenden|tekende) (?:allemaal |alle\w* )?(?:een papier|een verklaring|geheimhouding)|zwijgplicht|geheimhoudingsplicht|ik (?:breek|schend) (?:hiermee |dus )?(?:mijn|de|het) (?:zwijgplicht|geheimhouding|embargo|vertrouwen)|uitgelekt\w*|gelekte?)\b/g,
  /\bgeheime stemming\b[^.!?\n]{0,60}|\bstemde (?:voor|tegen) in het (?:college|vast bureau)\b|\bin het college stemde\b/g,
];
const HANDLED =
  /\b(?:wordt|worden|blijft|blijven|behandel\w*|behandelen|strikt) (?:\w+ ){0,3}vertrouwelijk (?:behandeld|verwerkt|gehouden)|vertrouwelijk behandeld|vertrouwenspersoon|discreet/;
const PUBLIC_NOW =
  /\b(?:opgeheven|afgelopen|voorbij|intussen (?:bekend\w*|gepubliceerd|openbaar)|bekendgemaakt|geen geheim|openbare zitting|ondertussen openbaar|persbericht)\b/;
const ON_STAGE = /\b(?:toneel\w*|stuk|voorstelling|film|boek|roman|generale repetitie|kaarten|theater|wedstrijd)\b/;
const ONLY_ANNOUNCED =
  /\b(?:zoals de wet|zoals het decreet|ik zeg (?:daar|er) (?:dus )?niets|geen commentaar|daar kan ik niet|staat in besloten zitting|wordt in besloten zitting|in besloten zitting (?:behandeld|besproken)|speelt|spelen|zonder publiek)\b/;

export const confidentialMarker: Rule = {
  id: 'confidential-marker',
  guideline: 7,
  severity: 'block',
  says: {
    nl: {
      message: '“{quote}” wijst op vertrouwelijke informatie: een besloten zitting, een embargo of een intern stuk.',
      advice: 'Wacht tot het publiek is, of vraag de algemeen directeur of woordvoerder wat u al mag zeggen.',
    },
    en: {
      message: '“{quote}” points to confidential information: a closed session, an embargo or an internal document.',
      advice: 'Wait until it is public, or ask the director or a spokesperson what you may already say.',
    },
  },
  check: (text) => phrases(text, MARKERS).filter((span) => reveals(span, text)),
};

function reveals(span: Span, text: Text): boolean {
  const { start, end } = text.sentenceNear(span.start);
  const sentence = text.folded.slice(start, end);
  if (HANDLED.test(sentence) || PUBLIC_NOW.test(sentence) || ON_STAGE.test(sentence)) return false;
  return !ONLY_ANNOUNCED.test(text.around({ start, end }, 60)) || isTold(text);
}

/** Announcing a closed session is fine; telling how the vote went is not. */
const isTold = (text: Text) =>
  /\b(?:\d+ tegen \d+|tegengestemd|stemde (?:voor|tegen)|ik zeg het toch|lees mee)\b/.test(text.folded);
