/** The language of the desk. Another one is another catalogue of the same shape. */
import { nl } from './nl';

export type Texts = typeof nl;

export const t: Texts = nl;
