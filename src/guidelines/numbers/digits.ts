/** Digits in a text, and groups of them that may belong together. */

import type { Span } from '../text/spans';

export interface Digits extends Span {
  readonly digits: string;
}

/** Groups that may be one number together, or several in a row. */
export interface Run {
  readonly groups: readonly Digits[];
  /** Begins with +, as a number to dial from abroad does. */
  readonly plus: boolean;
}
