/** Finds what a reader would not see: turned reading directions, signs without width, very long white space. */
export type HiddenKind = 'bidi' | 'zeroWidth' | 'space' | 'blank' | 'tag' | 'control';

export interface Stretch {
  readonly text: string;
  /** Absent: shown as it is. */
  readonly hidden?: { readonly kind: HiddenKind; readonly sign: string };
}

const LONG_BLANK = 12;
const HIDDEN = new RegExp(
  [
    '[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c]', // reading directions
    '[\\u200b\\u2060\\ufeff\\u00ad\\u180e\\u2061-\\u2064]', // no width
    '[\\u2000-\\u200a\\u205f\\u3000\\u3164\\u2800]', // odd spaces
    '[\\u{e0000}-\\u{e007f}]', // tags
    '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]', // controls
    `[ \\t\\u00a0]{${LONG_BLANK},}|\\n{${LONG_BLANK},}`,
  ].join('|'),
  'gu',
);

export function stretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push({ text: match[0], hidden: { kind: kindOf(match[0]), sign: signOf(match[0]) } });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

export const hasHidden = (text: string) => stretches(text).some(({ hidden }) => hidden !== undefined);

function kindOf(sign: string): HiddenKind {
  if (/^[ \t\u00a0\n]/.test(sign)) return 'blank';
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/.test(sign)) return 'bidi';
  if (/[\u200b\u2060\ufeff\u00ad\u180e\u2061-\u2064]/.test(sign)) return 'zeroWidth';
  if (/[\u2000-\u200a\u205f\u3000\u3164\u2800]/.test(sign)) return 'space';
  return /[\u{e0000}-\u{e007f}]/u.test(sign) ? 'tag' : 'control';
}

const signOf = (sign: string) =>
  kindOf(sign) === 'blank'
    ? `␣ × ${sign.length}`
    : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
