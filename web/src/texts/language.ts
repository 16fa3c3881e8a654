/** In which language the desk speaks: chosen before the page loads, so a change of language loads it again. */
export type Language = 'nl' | 'en';

export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl';

/** The texts of one place in the language of the desk; the type makes sure that none is missing in either. */
export function inLanguage<T>(both: { readonly nl: T; readonly en: NoInfer<T> }): T {
  return both[language];
}
