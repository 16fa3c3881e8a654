/** What a post must be before it may be submitted: whole, fitting, free of blocks, its warnings answered. */
import { fits } from '../channels/fits';
import type { Tx } from '../common/database';
import { invalid, type FieldProblem } from '../common/product-error';
import { networkById } from '../networks';
import type { PostFinding } from '../posts/check-content';
import { isOver } from '../media/rights-concern';
import type { RightsNow } from '../media/rights-now';
import type { LockedPost } from '../posts/locked-post';
import { blockedByGuidelines, doesNotFit, notAcknowledged } from './approval.errors';
import { consentEnds, licenceEnds, notDescribed, rightsEnded } from './media.errors';

export interface Acknowledgement {
  readonly rule: string;
  readonly quote: string;
  readonly reason: string;
}

export async function requireWhole(tx: Tx, post: LockedPost): Promise<void> {
  const { text, media, channels, variants, asThread } = post.revision;
  if (text.trim() === '' && media.length === 0) {
    throw invalid('/text', 'empty', 'Er staat nog niets in dit bericht.', 'There is nothing in this post yet.', 422);
  }
  if (post.kind === 'offline') return;
  requireDescribed(post);
  if (channels.length === 0) {
    throw invalid('/channels', 'empty', 'Kies minstens één kanaal.', 'Choose at least one channel.', 422);
  }
  const open = await tx.rows<{ network: string }>(
    'SELECT network FROM channels WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL AND enabled',
    [channels],
  );
  if (open.length !== channels.length) throw closedChannel();
  const misfits = [...new Set(open.map(({ network }) => network))].flatMap((id): readonly FieldProblem[] => {
    const network = networkById(id);
    return network ? fits(network, { text: variants[id] ?? text, asThread }, media) : [];
  });
  if (misfits.length > 0) throw doesNotFit(misfits);
}

/** Who cannot see it is told what is to be seen, unless there is nothing to tell. */
function requireDescribed({ revision }: LockedPost): void {
  const bare = revision.media.flatMap(({ alt, decorative }, place) => (alt?.trim() || decorative ? [] : [place]));
  if (bare.length > 0) throw notDescribed(bare);
}

/** On the day that it would go out, every licence and every consent must still hold. */
export function requireRights(media: LockedPost['revision']['media'], rights: readonly RightsNow[]): void {
  const ended = media.flatMap(({ id }, place) => {
    const held = rights.find((one) => one.id === id);
    return held ? endedRights(held, place) : [];
  });
  if (ended.length > 0) throw rightsEnded(ended);
}

function endedRights({ rights, day }: RightsNow, place: number): FieldProblem[] {
  const pointer = `/media/${place}/rights`;
  return [
    ...(isOver(rights.licenceEndsOn, day) ? [licenceEnds(pointer, rights.licenceEndsOn)] : []),
    ...(rights.portrait ?? [])
      .filter(({ consentEndsOn }) => isOver(consentEndsOn, day))
      .map((person) => consentEnds(pointer, person)),
  ];
}

/** Every warning needs its own reason; a reason for a passage counts wherever the same rule found the same words. */
export function requireClean(findings: readonly PostFinding[], acknowledged: readonly Acknowledgement[]): void {
  if (findings.some(({ severity }) => severity === 'block')) throw blockedByGuidelines(findings);
  const missing = findings.filter(
    ({ severity, rule, quote }) =>
      severity === 'warn' && !acknowledged.some((given) => given.rule === rule && given.quote === quote),
  );
  if (missing.length > 0) throw notAcknowledged(missing, findings);
}

const closedChannel = () =>
  invalid(
    '/channels',
    'closed',
    'Een van de gekozen kanalen is uitgeschakeld of verwijderd.',
    'One of the channels chosen is switched off or removed.',
    422,
  );
