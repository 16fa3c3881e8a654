/** LinkedIn's own way to write a post, in which an unescaped sign may silently cut it off ("little text"). */

/** https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/little-text-format */
const RESERVED = /[\\|{}@[\]()<>#*_~]/g;
const HASHTAG = /(?<![\p{L}\p{N}_&])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;
const WRITTEN = /\{hashtag\|\\?[#＃]\|((?:\\.|[^}\\])*)\}|@\[((?:\\.|[^\]\\])*)\]\s*\(urn:li:[^)]*\)|\\([\s\S])/g;

export function toLittleText(text: string): string {
  let little = '';
  let from = 0;
  for (const { 0: tag, 1: word = '', index } of text.matchAll(HASHTAG)) {
    little += `${escape(text.slice(from, index))}{hashtag|\\#|${escape(word)}}`;
    from = index + tag.length;
  }
  return little + escape(text.slice(from));
}

/** The words as people see them. */
export function fromLittleText(little: string): string {
  return little.replace(WRITTEN, (_all, tag?: string, name?: string, sign?: string) => {
    if (tag !== undefined) return `#${fromLittleText(tag)}`;
    return name === undefined ? (sign ?? '') : fromLittleText(name);
  });
}

/** Whether two texts are the same to a reader: LinkedIn drops what is empty at the ends. */
export function isSameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

const comparable = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

const escape = (text: string) => text.replace(RESERVED, '\\$&');
