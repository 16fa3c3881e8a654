/** A quiet period that asks for caution is a warning when submitting: the author says why the post goes out all the same. */
import type { Tx } from '../common/database';
import { quietAt, type Quiet } from '../policies/quiet-periods/quiet-periods';
import type { PostFinding } from '../posts/check-content';
import type { LockedPost } from '../posts/locked-post';

const RULE = 'quiet-period';

export async function cautionFindings(tx: Tx, post: LockedPost, at: Date | null): Promise<PostFinding[]> {
  if (post.kind === 'offline') return [];
  const quiet = await quietAt(tx, post.revision.channels, at ?? post.now);
  return quiet.filter(({ kind }) => kind === 'caution').map(finding);
}

const finding = ({ reason }: Quiet): PostFinding => ({
  rule: RULE,
  guideline: 3,
  severity: 'warn',
  start: 0,
  end: 0,
  quote: '',
  message: `Het is dan een periode van voorzichtigheid: ${reason}`,
  advice: 'Wacht tot daarna, of zeg waarom dit bericht nu toch kan.',
});
