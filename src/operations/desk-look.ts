/** The page as somebody chose to see it: its language and its theme stand in it before anything is drawn. */
import type { FastifyRequest } from 'fastify';

/** As it stands in the built page. */
const AS_BUILT = '<html lang="nl-BE"';

const LANGUAGES = new Set(['en']);
const THEMES = new Set(['light', 'dark']);

/** What a cookie says is looked up and never copied: nothing else comes into the page. */
export function inChosenLook(page: string, { cookies }: Pick<FastifyRequest, 'cookies'>): string {
  const language = cookies['desk_language'] ?? '';
  const theme = cookies['desk_theme'] ?? '';
  return page.replace(
    AS_BUILT,
    `<html lang="${LANGUAGES.has(language) ? language : 'nl-BE'}"${THEMES.has(theme) ? ` data-theme="${theme}"` : ''}`,
  );
}
