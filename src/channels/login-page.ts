/** What a browser sees that comes back from a network: the desk again, or a page that says why not. */
import type { FastifyReply } from 'fastify';
import { languageOf } from '../common/http/problem.filter';
import { ProductError, type Language } from '../common/product-error';

/** `work` says where it goes on. */
export async function answerBrowser(
  reply: FastifyReply,
  acceptLanguage: string | undefined,
  work: () => Promise<string>,
): Promise<void> {
  void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  try {
    await reply.redirect(await work(), 302);
  } catch (cause) {
    if (!(cause instanceof ProductError)) throw cause;
    const page = refusalPage(cause, languageOf(acceptLanguage));
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
