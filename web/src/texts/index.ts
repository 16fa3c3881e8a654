/** The words of the desk in the language that was chosen. Another language is another catalogue of the same shape. */
import { en } from './en';
import { inLanguage } from './language';
import { nl } from './nl';

export const t = inLanguage({ nl, en });
