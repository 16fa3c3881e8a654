/** Reads LinkedIn's "little text" as its grammar says: an unescaped reserved sign cuts the rest off without a word. */
const RESERVED = new Set('|{}@[]()<>#*_~');

export function shownFrom(little: string): string {
  let shown = '';
  for (let at = 0; at < little.length; at += 1) {
    const sign = little[at] ?? '';
    const template = /^\{hashtag\|\\?#\|((?:\\.|[^\\}|])+)\}/.exec(little.slice(at));
    const hashtag = /^#[\p{L}\p{N}]+/u.exec(little.slice(at));
    if (sign === '\\') {
      at += 1;
      shown += little[at] ?? '';
    } else if (template) {
      shown += `#${shownFrom(template[1] ?? '')}`;
      at += template[0].length - 1;
    } else if (hashtag) {
      shown += hashtag[0];
      at += hashtag[0].length - 1;
    } else if (RESERVED.has(sign)) {
      return shown;
    } else {
      shown += sign;
    }
  }
  return shown;
}
