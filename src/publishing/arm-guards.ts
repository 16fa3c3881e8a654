/** The guards of the moment of leaving. Each is a question with one way to fail; all must pass, in this order. */
import { liftedFindings } from '../checks/disputes';
import type { Tx } from '../common/database';
import { questionsOf } from '../approvals/asked-approvals';
import { rightsConcern } from '../media/rights-concern';
import type { Policies } from '../policies/policies';
import { networkById } from '../networks';
import { checkContent } from '../posts/check-content';
import { bindingHash, contentHash } from '../posts/content-hash';
import { isOnItsWay } from '../posts/workflow';
import { COOLING_OFF, POLICY_CHANGED, QUIET_PERIOD, STOPPED } from '../scheduling/hold-reasons';
import type { Armable } from './armable';
import { repeatableForMs } from './classify';
import { MOST_SKEW_MS, PROTOCOL } from './footing';

/**
 * drop: the claim is no longer ours, or the post moved on. early: given back until its time. miss: its time is over.
 * hold: kept back, with the reason that a person can take away. doubt: it may have left, and a repeat could be a second.
 * look: the network must first be asked about earlier sends. signed-out: this channel cannot send anything; the others go on.
 */
export type Refusal =
  | { readonly kind: 'drop' | 'early' | 'miss' | 'doubt' | 'look' | 'signed-out' }
  | { readonly kind: 'hold'; readonly reason: string };

type Guard = (armable: Armable, fence: number) => Refusal | undefined;

const drop: Refusal = { kind: 'drop' };
const hold = (reason: string): Refusal => ({ kind: 'hold', reason });

export const GUARDS = {
  protocolIsOurs: ({ footing }) => (footing.protocol === PROTOCOL ? undefined : drop),
  clocksAgree: ({ footing }) => (footing.skewMs <= MOST_SKEW_MS ? undefined : drop),
  fenceIsOurs: ({ delivery }, fence) => (delivery.fence === fence ? undefined : drop),
  postIsOnItsWay: ({ post }) => (isOnItsWay(post.state) ? undefined : drop),
  revisionIsCurrent: ({ delivery, post }) => (delivery.revisionNumber === post.revision.number ? undefined : drop),
  notFrozen: ({ frozen }) => (frozen ? { kind: 'early' } : undefined),
  notEarly: ({ delivery, now }) => (now >= delivery.dueAt ? undefined : { kind: 'early' }),
  notLate: ({ delivery, now }) => (now <= delivery.graceUntil ? undefined : { kind: 'miss' }),
  repeatIsHarmless: ({ delivery, channel, now }) =>
    !delivery.firstArmedAt || isKnownThere(delivery, channel, now) ? undefined : { kind: 'doubt' },
  earlierPartStands: ({ delivery }) =>
    delivery.part === 1 || delivery.after !== null ? undefined : hold('earlier-part'),
  notStopped: ({ stopped }) => (stopped ? hold(STOPPED) : undefined),
  notInQuietPeriod: ({ quiet }) => (quiet ? hold(QUIET_PERIOD) : undefined),
  authorIsThere: ({ authorActive }) => (authorActive ? undefined : hold('author-gone')),
  channelIsOpen: ({ channel }) => (channel.enabled ? undefined : hold('channel-gone')),
  accountIsTheSame: ({ channel, delivery }) =>
    channel.remoteAccountId === delivery.account ? undefined : hold('account-changed'),
  wordsAreUnchanged: ({ post }) =>
    contentHash(post.revision) === post.revision.hash ? undefined : hold('content-changed'),
  authorAttested: ({ post, submission }) =>
    submission?.submittedBy === post.authorId && submission.hash === post.revision.hash
      ? undefined
      : hold('not-attested'),
  cooledOff: ({ submission, now }) => (isResting(submission, now) ? hold(COOLING_OFF) : undefined),
  everyYesIsGiven: ({ post, submission, approvals }) =>
    coversAll(questionsOf(submission?.findings ?? [], post.revision.topics), approvals)
      ? undefined
      : hold('approval-missing'),
  yesIsForTheseWords: ({ post, submission, approvals }) =>
    approvals.every((approval) => approval.bindingHash === boundTo(post, submission))
      ? undefined
      : hold('approval-missing'),
  yesIsForThisTime: ({ submission, delivery }) =>
    withinWindow(submission, delivery.dueAt) ? undefined : hold('outside-agreed-window'),
  deciderStillMay: ({ approvals }) =>
    approvals.every(({ deciderActive }) => deciderActive) ? undefined : hold('approver-gone'),
  rightsStillHold: ({ rights, submission }) => {
    const concern = rightsConcern(rights, submission?.withoutConsent ?? []);
    return concern && hold(concern);
  },
  earlierIsLookedFor: ({ delivery, channel }, fence) =>
    delivery.inDoubtBefore && delivery.lookedFence !== fence && mayDouble(channel) ? { kind: 'look' } : undefined,
} as const satisfies Record<string, Guard>;

/** For a repeat of what was armed before: whether it left is unknown, so what was agreed on no longer speaks. */
export const REPEAT_GUARDS = [
  'protocolIsOurs',
  'clocksAgree',
  'fenceIsOurs',
  'notFrozen',
  'repeatIsHarmless',
  'notStopped',
  'notInQuietPeriod',
] as const satisfies readonly (keyof typeof GUARDS)[];

export function firstRefusal(
  armable: Armable,
  fence: number,
  names: readonly (keyof typeof GUARDS)[],
): Refusal | undefined {
  for (const name of names) {
    const guard: Guard = GUARDS[name];
    const refusal = guard(armable, fence);
    if (refusal) return refusal;
  }
  return undefined;
}

/** What changed in the policy since submission is applied now, and only ever makes it stricter. */
export async function policyRefusal(tx: Tx, policies: Policies, { post, submission, approvals, now }: Armable) {
  const inForce = [tx, post.organisationId, post.organisation.policyVersion, now.getTime()] as const;
  if ((await policies.keyAt(...inForce)) === submission?.policyKey) return undefined;
  const policy = await policies.at(...inForce);
  const isLifted = await liftedFindings(tx, post.id, post.revision.number);
  const findings = checkContent(policy, post.revision).filter(
    (finding) => finding.severity !== 'block' || !isLifted(finding),
  );
  if (findings.some(({ severity }) => severity === 'block')) return hold(POLICY_CHANGED);
  return coversAll(questionsOf(findings, post.revision.topics), approvals) ? undefined : hold(POLICY_CHANGED);
}

/** Asked last: what keeps the whole post back comes before what is wrong with one channel of it. */
export const loginRefusal = ({ channel }: Armable): Refusal | undefined =>
  channel.signedIn ? undefined : { kind: 'signed-out' };

/**
 * However long it waited for a worker or for the end of a stop: the network must still know the key, on this account.
 * What a two-phase network holds unpublished cannot become two; but its time may be over.
 */
function isKnownThere(delivery: Armable['delivery'], channel: Armable['channel'], now: Date): boolean {
  const network = networkById(channel.network);
  if (!network || channel.remoteAccountId !== delivery.account) return false;
  if (network.proof === 'C') return delivery.prepared !== null && now <= delivery.graceUntil;
  return now.getTime() - (delivery.firstArmedAt?.getTime() ?? 0) < repeatableForMs(network);
}

/** A key that is known for ever, at a network that cannot be read: a repeat is the contract there. */
function mayDouble({ network }: Armable['channel']): boolean {
  const known = networkById(network);
  if (known?.byHand) return false; // nothing leaves from here: a person sees there what stands
  return known?.proof !== 'A' || known.find !== undefined;
}

const coversAll = (questions: ReturnType<typeof questionsOf>, approvals: Armable['approvals']) =>
  approvals.every(({ state }) => state === 'approved') &&
  questions.every(({ topicId, rule }) => approvals.some((given) => given.topicId === topicId && given.rule === rule));

const boundTo = (post: Armable['post'], submission: Armable['submission']) =>
  bindingHash(post.revision.hash, submission?.windowFrom ?? null, submission?.windowUntil ?? null);

const withinWindow = (submission: Armable['submission'], dueAt: Date) =>
  !submission?.windowFrom ||
  !submission.windowUntil ||
  (dueAt >= submission.windowFrom && dueAt <= submission.windowUntil);

const isResting = (submission: Armable['submission'], now: Date) =>
  submission?.restedAt !== undefined && submission.restedAt !== null && now < submission.restedAt;
