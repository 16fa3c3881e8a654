/** Whether a database is still the one that we published from: what it holds against what was written down outside it. */
import type { Anchor } from '../../audit/anchors';
import type { PublicationFreeze } from '../../organisations/publication-freeze';

/** The last thing that was written down of one organisation's log, and what the database has in that place. */
export interface Witness {
  readonly anchor: Anchor;
  /** Undefined: the log does not reach that far. */
  readonly hash: string | undefined;
}

export type Origin = Pick<Anchor, 'system' | 'timeline'>;

/**
 * Pure. After a failover or a restoration, what was published last may look as if it had yet to go out. An origin that
 * nobody may ask (null) says nothing.
 */
export function suspicion(witnesses: readonly Witness[], now: Origin): PublicationFreeze['reason'] | undefined {
  if (witnesses.some(({ anchor, hash }) => hash !== anchor.hash)) return 'rolled-back';
  const last = witnesses
    .map(({ anchor }) => anchor)
    .sort((a, b) => a.at.localeCompare(b.at))
    .at(-1);
  if (!last) return undefined;
  return differs(last.system, now.system) || differs(last.timeline, now.timeline) ? 'other-database' : undefined;
}

const differs = <T>(before: T | null, now: T | null) => before !== null && now !== null && before !== now;
