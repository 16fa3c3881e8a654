/** In which language and theme this browser shows the desk; kept in cookies, so that the page itself comes that way. */
import { language, type Language } from '../texts/language';

export type Theme = 'system' | 'light' | 'dark';

/** Each with its tag and by its own name. */
export const LANGUAGES: readonly (readonly [Language, string, string])[] = [
  ['nl', 'nl-BE', 'Nederlands'],
  ['en', 'en', 'English'],
];

const A_YEAR_S = 31_536_000;

/** Every text is read when the page loads, so the page loads again; what was written is kept by then. */
export function chooseLanguage(chosen: Language): void {
  if (chosen === language) return;
  keep('desk_language', chosen);
  location.reload();
}

export function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function chooseTheme(theme: Theme): void {
  keep('desk_theme', theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function keep(name: string, value: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${name}=${value}; Path=/; Max-Age=${A_YEAR_S}; SameSite=Strict${secure}`;
}
