/** How X counts a text: https://docs.x.com/fundamentals/counting-characters, configuration 3 of twitter-text. */
import { COUNTRIES, TOP_LEVEL_DOMAINS } from './x-domains';

const LINK_LENGTH = 23;
const EMOJI_LENGTH = 2;

/** Letters and punctuation of the West count one; everything else two. */
const LIGHT: readonly (readonly [from: number, to: number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** Made at run time: the compiler does not know the flag, every supported Node does. */
const EMOJI = new RegExp('\\p{RGI_Emoji}|[\\u00a9\\u00ae]\\ufe0f?', 'gv');

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const PATH = String.raw`(?::\d+)?(?:[/?#][\p{Script=Latin}\p{Script=Cyrillic}\p{N}!*';:=+,.$/%#[\]\-_~|&@?()]*)?`;

/** With a scheme any domain is a link; without one only where its end is a top-level domain. */
const LINK = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#$_./-])(?:(?<scheme>https?:\/\/)(?:${LABEL}\.)+\p{L}{2,}|(?:${LABEL}\.)+(?:${[...COUNTRIES, ...TOP_LEVEL_DOMAINS].join('|')}))(?![\p{L}\p{N}@-])${PATH}`,
  'giu',
);

/** Punctuation that ends a sentence ends the link before it; a bracket only where the link does not open it. */
const AFTER_LINK = /[.,:;!?'"[\]|*]+$/;

export function xLength(text: string): number {
  const plain = text.normalize('NFC');
  const links = linksIn(plain);
  let rest = plain;
  for (const { index, length } of links.toReversed()) rest = rest.slice(0, index) + rest.slice(index + length);
  const emoji = rest.match(EMOJI) ?? [];
  const letters = rest.replace(EMOJI, '');
  return links.length * LINK_LENGTH + emoji.length * EMOJI_LENGTH + weight(letters);
}

function linksIn(text: string): readonly { readonly index: number; readonly length: number }[] {
  return [...text.matchAll(LINK)].map(({ 0: link, index }) => ({ index, length: withoutEnd(link).length }));
}

function withoutEnd(link: string): string {
  const shorter = link.replace(AFTER_LINK, '');
  const opened = shorter.split('(').length;
  const closed = shorter.split(')').length;
  return shorter.endsWith(')') && closed > opened ? withoutEnd(shorter.slice(0, -1)) : shorter;
}

function weight(letters: string): number {
  let sum = 0;
  for (const letter of letters) {
    const point = letter.codePointAt(0) ?? 0;
    sum += LIGHT.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
  }
  return sum;
}
