/** The text in a file. What is no plain text is refused in words that say what to do. */
import { documentNotText, documentType } from './policies.errors';

const FORMATS: readonly (readonly [name: string, starts: string])[] = [
  ['PDF', '%PDF-'],
  ['Word', 'PK\u0003\u0004'],
  ['Word', '\u00d0\u00cf\u0011\u00e0'],
  ['RTF', '{\\rtf'],
];
/** No text has these; tabs, line breaks and page breaks it may. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/;

export function documentText(file: Buffer): string {
  const start = file.toString('latin1', 0, 8);
  const format = FORMATS.find(([, magic]) => start.startsWith(magic));
  if (format) throw documentType(format[0]);
  const text = decoded(file);
  if (CONTROL.test(text)) throw documentNotText();
  return text;
}

/** UTF-8; UTF-16 where the file says so; else what Windows wrote before. */
export function decoded(file: Buffer): string {
  const mark = file.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff')
    return new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be').decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-1252').decode(file);
  }
}
