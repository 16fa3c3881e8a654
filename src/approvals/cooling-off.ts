/** Think before you post (guideline 3): after the author's word a post rests, unless a woordvoerder lets it go sooner. */
import type { Tx } from '../common/database';
import { ProductError } from '../common/product-error';
import type { LockedPost } from '../posts/locked-post';

/** When submission `s` of organisation `o` may leave, as SQL; null: a woordvoerder said that it need not rest. */
export const RESTED_AT = `CASE WHEN EXISTS (SELECT 1 FROM cooling_off_waivers w WHERE w.submission_id = s.id) THEN NULL
  ELSE s.submitted_at + make_interval(mins => o.cooling_off_minutes) END`;

const LATEST = `SELECT ${RESTED_AT} AS until, o.time_zone AS "timeZone" FROM submissions s
  JOIN organisations o ON o.id = s.organisation_id
  WHERE s.post_id = $1 AND s.revision_number = $2 ORDER BY s.submitted_at DESC, s.id DESC LIMIT 1`;

const FROM_NOW = `SELECT $2::timestamptz + make_interval(mins => o.cooling_off_minutes) AS until,
  o.time_zone AS "timeZone" FROM organisations o WHERE o.id = $1`;

interface Rest {
  readonly until: Date | null;
  readonly timeZone: string;
}

/** Undefined: it was never submitted, or need not rest. */
export async function restsUntil(tx: Tx, post: LockedPost): Promise<Rest | undefined> {
  return tx.one<Rest>(LATEST, [post.id, post.revision.number]);
}

/** Refuses a time at which a post that was submitted still rests. */
export async function requireRested(tx: Tx, post: LockedPost, at: Date): Promise<void> {
  refuseBefore(await restsUntil(tx, post), at);
}

/** As `requireRested`, for a word that is given at this moment. */
export async function requireTimeToRest(tx: Tx, post: LockedPost, at: Date): Promise<void> {
  refuseBefore(await tx.sole<Rest>(FROM_NOW, [post.organisationId, post.now]), at);
}

function refuseBefore(rest: Rest | undefined, at: Date): void {
  if (!rest?.until || at >= rest.until) return;
  const when = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: rest.timeZone }).format(
      rest.until ?? at,
    );
  throw new ProductError(
    'cooling-off',
    409,
    {
      nl: `Er geldt bedenktijd: dit bericht kan vertrekken vanaf ${when('nl-BE')}. Een woordvoerder kan het eerder laten gaan.`,
      en: `There is time to think first: this post may leave from ${when('en-GB')}. A woordvoerder can let it go sooner.`,
    },
    { extension: { until: rest.until } },
  );
}
