/** What a mail says: never a word of a post, only that something waits, and where. */
import type { Language, Sentence } from '../common/product-error';
import { noticeEvent, type NoticeEventName } from './notice-events';

export interface LetterItem {
  readonly event: NoticeEventName;
  readonly postId: string | null;
}

export interface LetterTo {
  readonly language: Language;
  readonly organisation: string;
  readonly publicUrl: string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export const preferencesAddress = (publicUrl: string) => `${publicUrl}/meldingen/voorkeuren`;

const MANY: Sentence = { nl: 'Uw meldingen van vandaag', en: 'Your notifications of today' };
const OPEN: Sentence = { nl: 'Open in Ruggespraak', en: 'Open in Ruggespraak' };
const CHANGE: Sentence = { nl: 'Kies zelf wat u per e-mail krijgt', en: 'Choose what you get by e-mail' };
const WHY = (organisation: string): Sentence => ({
  nl: `U krijgt deze e-mail omdat u bij ${organisation} met Ruggespraak werkt. De tekst van een bericht staat nooit in een e-mail.`,
  en: `You get this e-mail because you work with Ruggespraak at ${organisation}. The text of a post is never in an e-mail.`,
});

export function letterOf(items: readonly LetterItem[], { language, organisation, publicUrl }: LetterTo): Letter {
  const lines = items.map(({ event, postId }) => ({
    says: noticeEvent(event).says[language],
    link: `${publicUrl}${postId ? `/berichten/${postId}` : '/beheer/kanalen'}`,
  }));
  const [first] = lines;
  const subject = first && lines.length === 1 ? first.says : MANY[language];
  const [why, change, preferences] = [WHY(organisation)[language], CHANGE[language], preferencesAddress(publicUrl)];
  const text = [...lines.map(({ says, link }) => `${says}:\n${link}`), '-- ', why, `${change}: ${preferences}`];
  const body = lines.map(({ says, link }) => `<p>${escaped(says)}<br>${anchor(link, OPEN[language])}</p>`).join('');
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body>${body}<hr><p><small>${escaped(why)}<br>${anchor(preferences, change)}</small></p></body></html>`;
  return { subject, text: `${text.join('\n\n')}\n`, html };
}

const anchor = (address: string, words: string) => `<a href="${escaped(address)}">${escaped(words)}</a>`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
