/** What a browser sees that comes back from a network: the desk again, or a page that says why not. */
import type { FastifyReply } from 'fastify';
import { languageOf } from '../common/http/problem.filter';
import { ProductError, type Language } from '../common/product-error';

/** What a request says of who reads the answer. */
export interface Reader {
  readonly accept?: string;
  readonly 'accept-language'?: string;
}

/** `work` says where it goes on. Who does not ask for a page is told why not as everywhere else. */
export async function answerBrowser(reply: FastifyReply, reader: Reader, work: () => Promise<string>): Promise<void> {
  void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  try {
    await reply.redirect(await work(), 302);
  } catch (cause) {
    if (!(cause instanceof ProductError) || !reader.accept?.includes('text/html')) throw cause;
    const page = refusalPage(cause, languageOf(reader['accept-language']));
    await reply.status(cause.status).header('content-type', 'text/html; charset=utf-8').send(page);
  }
}

const WORDS = {
  nl: { title: 'Niet verbonden', back: 'Terug naar Ruggespraak' },
  en: { title: 'Not connected', back: 'Back to Ruggespraak' },
} as const satisfies Record<Language, object>;

const refusalPage = ({ sentence }: ProductError, language: Language) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS[language].title}</title><link rel="stylesheet" href="/p/page.css"></head><body><main>
<h1>${WORDS[language].title}</h1>
<p>${escaped(sentence[language])}</p>
<p><a href="/">${WORDS[language].back}</a></p>
</main></body></html>
`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
