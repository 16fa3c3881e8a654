/** The draft of one day of a series, as whoever made the series would make it now; or why there is none. */
import type { Actor } from '../../common/actor';
import type { Tx } from '../../common/database';
import { ProductError } from '../../common/product-error';
import type { Members } from '../../organisations/members';
import type { DraftPost } from '../../posts/draft-post';
import type { DueSeries, Made } from './occurrence-rows';

interface Makers {
  readonly members: Members;
  readonly draftPost: DraftPost;
}

interface Moment {
  readonly day: string;
  readonly at: Date | undefined;
}

export async function draftFor(
  tx: Tx,
  { members, draftPost }: Makers,
  series: DueSeries,
  { day, at }: Moment,
): Promise<Made> {
  if (!at) return { missed: 'time-does-not-exist' };
  if (at <= series.now) return { missed: 'too-late' };
  const author = await members.actor(tx, series.authorId, series.organisationId);
  if (!author?.roles.includes('mandataris')) return { missed: 'author-gone' };
  const maker = await makerOf(tx, members, series, author);
  const publishAt = { local: `${day}T${series.rule.time}`, timeZone: series.timeZone, fold: 'earlier' } as const;
  try {
    const made = await draftPost.run(tx, maker, { ...series.content, author: series.authorId, publishAt });
    return { post: made.draft.id };
  } catch (cause) {
    if (!(cause instanceof ProductError)) throw cause;
    return { missed: cause.more.errors?.[0]?.pointer.slice(1) ?? cause.code };
  }
}

/** The log names the person who set it up, and that it came by itself. */
async function makerOf(tx: Tx, members: Members, series: DueSeries, author: Actor): Promise<Actor> {
  const creator = await members.actor(tx, series.createdBy, series.organisationId);
  const maker = creator?.assists.includes(series.authorId) ? creator : author;
  return { ...maker, name: `${maker.name} (reeks)` };
}
