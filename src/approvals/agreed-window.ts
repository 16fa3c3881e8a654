/** A yes to a planned post is a yes to about that moment: a day either side. Without a time, to any moment. */
import type { Tx } from '../common/database';
import { conflict } from '../common/product-error';
import type { LockedPost } from '../posts/locked-post';

export interface Window {
  readonly from: Date | null;
  readonly until: Date | null;
}

const DAY_MS = 86_400_000;

export const agreedWindow = (publishAt: Date | null): Window =>
  publishAt
    ? { from: new Date(publishAt.getTime() - DAY_MS), until: new Date(publishAt.getTime() + DAY_MS) }
    : { from: null, until: null };

const LATEST = `SELECT window_from AS "from", window_until AS until FROM submissions
  WHERE post_id = $1 AND revision_number = $2 ORDER BY submitted_at DESC, id DESC LIMIT 1`;

/** What was agreed to when it was last submitted; undefined: nothing yet. */
export const windowOf = (tx: Tx, post: LockedPost): Promise<Window | undefined> =>
  tx.one<Window>(LATEST, [post.id, post.revision.number]);

/** Refuses a time that the woordvoerder did not agree to. */
export async function requireAgreedTime(tx: Tx, post: LockedPost, at: Date): Promise<void> {
  const window = await windowOf(tx, post);
  if (!window?.from || !window.until || (at >= window.from && at <= window.until)) return;
  throw conflict(
    'outside-agreed-window',
    'De woordvoerder keurde dit goed voor een ander moment. Neem het terug en dien het opnieuw in met de nieuwe tijd.',
    'The woordvoerder agreed to another moment. Take it back and submit it again with the new time.',
    { from: window.from, until: window.until },
  );
}
