/** What a verb hands to `Posts`: which post, what it does inside the move, and where that leads. */
import type { Details } from '../audit/audit';
import type { Tx } from '../common/database';
import type { LockedPost } from './locked-post';
import type { PostState, Verb } from './workflow';

export interface Outcome {
  /** Where the verb leads; may be left out where the workflow knows only one state. */
  readonly to?: PostState;
  readonly publishAt?: Date | null;
  readonly publishAtLocal?: string | null;
  readonly timeZone?: string | null;
  readonly reason?: string | null;
  readonly revisionNumber?: number;
  readonly details?: Details;
}

/** What a verb does inside the move; returning nothing means: just the move. */
export type Work = (tx: Tx, post: LockedPost) => Promise<Outcome | void> | Outcome | void;

export interface Step {
  /** Which post it is about. */
  readonly find: (tx: Tx) => Promise<string>;
  readonly verb: Verb;
  /** Refusals that say more than the workflow's own would. */
  readonly first?: (tx: Tx, post: LockedPost) => Promise<void>;
  readonly work?: Work;
}
