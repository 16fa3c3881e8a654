/** Mail addresses in a text, also where the signs are written out: lies (at) telenet punt be. */

import type { Span } from '../text/spans';
import type { Text } from '../text/text';

export interface MailAddress extends Span {
  readonly mailbox: string;
  readonly domain: string;
}

/** What stands for @. "at" alone must lead to a domain with a dot that is written out, or to a mail provider. */
const AT =
  /\s?(?:[([{<]\s?(?:at|a|@|apenstaart(?:je)?|aapje)\s?[)\]}>])\s?|\s?@\s?|%40|\s(?:apenstaart(?:je)?|aapje)\s|[\s_](?:at)[\s_](?=[a-z0-9-]{2,30}(?:\s?[([{]?\s?(?:punt|dot)\b|\.(?:be|com|net|eu|org|nl|fr|gent|vlaanderen)\b))/g;
const DOT =
  /\s?[([{<]\s?(?:punt|dot|\.)\s?[)\]}>]\s?|\s(?:punt|dot)\s|\s?\.\s?(?=(?:be|com|net|eu|org|nl|fr|de|lu|gent|vlaanderen)\b)|\.(?=[a-z0-9-])/g;
const MAILBOX =
  /(?:[a-z0-9_%+-]|\.(?=[a-z0-9])|\s?[([{<]\s?(?:punt|dot|\.)\s?[)\]}>]\s?|\s(?:punt|dot|underscore|streepje)\s){1,64}$/;
const DOMAIN =
  /^[a-z0-9-]{1,63}(?:(?:\s?[([{<]\s?(?:punt|dot|\.)\s?[)\]}>]\s?|\s(?:punt|dot)\s|\s?\.\s?(?=(?:be|com|net|eu|org|nl|fr|de|lu|gent|vlaanderen)\b)|\.)[a-z0-9-]{1,63}){1,4}/;
const PREFIX = /^(?:mailto|mail|email|e-mail):?/;
const LONGEST_MAILBOX = 80;
const LONGEST_DOMAIN = 120;
const MOST = 300;

export function mailAddresses(text: Text): readonly MailAddress[] {
  return text.once('mail addresses', () => (mayHold(text.folded) ? found(text.folded) : []));
}

const mayHold = (folded: string) =>
  folded.includes('@') || /%40|[^a-z]at[^a-z]|apenstaart|aapje|[([{]a[)\]}]/.test(folded);

function found(folded: string): MailAddress[] {
  const addresses: MailAddress[] = [];
  let tries = 0;
  for (const { index, 0: sign } of folded.matchAll(AT)) {
    if (++tries > MOST) break;
    const from = Math.max(addresses.at(-1)?.end ?? 0, index - LONGEST_MAILBOX);
    const mailbox = MAILBOX.exec(folded.slice(from, index))?.[0].replace(/^[^a-z0-9]+/, '') ?? '';
    const at = index + sign.length;
    const domain = DOMAIN.exec(folded.slice(at, at + LONGEST_DOMAIN))?.[0];
    if (mailbox === '' || !domain || !isDomain(domain)) continue;
    addresses.push({
      start: index - mailbox.length,
      end: at + domain.length,
      mailbox: plain(mailbox).replace(PREFIX, ''),
      domain: plain(domain),
    });
  }
  return addresses;
}

const isDomain = (written: string) => /\.[a-z]{2,12}$/.test(plain(written));

const plain = (written: string) =>
  written
    .replace(DOT, '.')
    .replace(/\sunderscore\s/g, '_')
    .replace(/\sstreepje\s/g, '-')
    .replace(/[\s()[\]{}<>]/g, '');
