/** Everything that must be true at the moment of leaving, read in one transaction under the locks that keep it true. */
import { RESTED_AT } from '../approvals/cooling-off';
import { Channels } from '../channels/channels';
import type { Tx } from '../common/database';
import { rightsNow, type RightsNow } from '../media/rights-now';
import type { Connection } from '../networks';
import { isQuiet } from '../policies/quiet-periods/quiet-on';
import { lockPost, type LockedPost } from '../posts/locked-post';
import type { PostFinding } from '../posts/check-content';
import type { DeliveryState } from './delivery-workflow';
import { footing, type Footing } from './footing';
import type { Job } from './job';
import { openedConnection } from './opened-connection';
import { inDoubtBefore, lastPrepared, partBefore } from './payload';

export interface Armable {
  readonly post: LockedPost;
  readonly delivery: DeliveryRow;
  readonly channel: ChannelRow;
  readonly stopped: boolean;
  /** All publishing waits: this may not be the database that we published from. */
  readonly frozen: boolean;
  /** A quiet period in which nothing leaves covers the channel now. */
  readonly quiet: boolean;
  readonly authorActive: boolean;
  readonly submission: SubmissionRow | undefined;
  readonly approvals: readonly ApprovalRow[];
  /** Of its images, kept from changing until this is over. */
  readonly rights: readonly RightsNow[];
  readonly connection: Connection;
  /** The database's clock, after every lock was had. */
  readonly now: Date;
  readonly footing: Footing;
}

export interface DeliveryRow {
  readonly state: DeliveryState;
  readonly fence: number;
  /** The remote account that was meant when it was planned. */
  readonly account: string;
  readonly revisionNumber: number;
  readonly dueAt: Date;
  readonly graceUntil: Date;
  readonly firstArmedAt: Date | null;
  readonly repeats: number;
  /** What the last send made ready at a two-phase network. */
  readonly prepared: string | null;
  /** An earlier send of it may have arrived, as far as its network's answer went. */
  readonly inDoubtBefore: boolean;
  /** The claim for which the network was asked about those. */
  readonly lookedFence: number | null;
  /** Which post of a thread, and the remote id of the one before it, once that stands. */
  readonly part: number;
  readonly after: string | null;
}

export interface ChannelRow {
  readonly id: string;
  readonly network: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly remoteAccountId: string;
  /** False: its credentials ended, and nothing renews them. */
  readonly signedIn: boolean;
  /** They have to be renewed before anything can be sent. */
  readonly credentialsEnded: boolean;
}

export interface SubmissionRow {
  readonly hash: string;
  readonly submittedBy: string;
  readonly policyKey: string;
  readonly findings: readonly PostFinding[];
  readonly windowFrom: Date | null;
  readonly windowUntil: Date | null;
  readonly withoutConsent: readonly string[];
  /** The end of its time to think; null: a woordvoerder let it go sooner. */
  readonly restedAt: Date | null;
}

export interface ApprovalRow {
  readonly topicId: string | null;
  readonly rule: string;
  readonly state: string;
  readonly bindingHash: string;
  readonly deciderActive: boolean;
}

/** Shared locks on channel and organisation: a stop or a disconnection waits for us, or we see it. */
const DELIVERY = `
  SELECT d.state, d.fence, d.account, d.revision_number AS "revisionNumber", d.due_at AS "dueAt", d.grace_until AS "graceUntil",
    d.first_armed_at AS "firstArmedAt", d.repeats, d.looked_fence AS "lookedFence", ${inDoubtBefore('d.id')} AS "inDoubtBefore", ${lastPrepared('d.id')} AS prepared, d.part, ${partBefore('d')} AS after,
    o.publication_stopped AS stopped, e.frozen_at IS NOT NULL AS frozen, c.id, c.network, c.name,
    c.enabled AND c.deleted_at IS NULL AS enabled, c.remote_account_id AS "remoteAccountId",
    coalesce(c.credentials_expire_at <= clock_timestamp(), false) AS "credentialsEnded", c.credential_state <> 'expired' AND (
      c.credentials_expire_at IS NULL OR c.credentials_expire_at > clock_timestamp() OR EXISTS (
        SELECT 1 FROM credential_renewals r WHERE r.channel_id = c.id AND r.due_at IS NOT NULL)) AS "signedIn"
  FROM deliveries d JOIN channels c ON c.id = d.channel_id JOIN organisations o ON o.id = d.organisation_id, publication_epoch e
  WHERE d.id = $1 FOR UPDATE OF d FOR SHARE OF c, o, e`;

/** In a statement of its own: it sees what was committed while the locks were waited for. */
const WORD = `
  SELECT s.hash, s.submitted_by AS "submittedBy", s.policy_key AS "policyKey", s.findings, s.window_from AS "windowFrom",
    s.window_until AS "windowUntil", s.without_consent AS "withoutConsent", clock_timestamp() AS now, ${RESTED_AT} AS "restedAt",
    publishing_protocol() AS protocol,
    EXISTS (SELECT 1 FROM channels c WHERE c.id = $4 AND ${isQuiet('stop', 'c', 'clock_timestamp()')}) AS quiet,
    EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = $3 AND m.active AND 'mandataris' = ANY(m.roles)) AS "authorActive",
    (SELECT coalesce(json_agg(json_build_object('topicId', a.topic_id, 'rule', a.rule, 'state', a.state,
        'bindingHash', a.binding_hash, 'deciderActive', NOT EXISTS (
          SELECT 1 FROM approval_decisions d WHERE d.approval_id = a.id AND NOT EXISTS (
            SELECT 1 FROM memberships m WHERE m.user_id = d.user_id AND m.active AND 'woordvoerder' = ANY(m.roles))))), '[]')
      FROM approvals a WHERE a.submission_id = s.id) AS approvals
  FROM (SELECT 1) AS always
  LEFT JOIN LATERAL (SELECT * FROM submissions WHERE post_id = $1 AND revision_number = $2
    ORDER BY submitted_at DESC, id DESC LIMIT 1) s ON true
  LEFT JOIN organisations o ON o.id = s.organisation_id`;

/** Undefined when the delivery is gone. Locks the post first, as everything does that touches both. */
export async function readArmable(tx: Tx, channels: Channels, job: Job): Promise<Armable | undefined> {
  const post = await lockPost(tx, job.postId);
  const row = await tx.one<DeliveryRow & ChannelRow & { stopped: boolean; frozen: boolean }>(DELIVERY, [job.id]);
  if (!row) return undefined;
  const askedAt = Date.now();
  const word = await tx.sole<Word>(WORD, [post.id, post.revision.number, post.authorId, row.id]);
  const answeredAt = Date.now();
  const rights = await rightsNow(tx, post.revision.media);
  const connection = row.enabled ? await openedConnection(tx, channels, row.id) : undefined;
  return {
    post,
    delivery: row,
    channel: { ...row, enabled: connection !== undefined },
    stopped: row.stopped,
    frozen: row.frozen,
    quiet: word.quiet,
    authorActive: word.authorActive,
    submission: word.hash ? (word as SubmissionRow) : undefined,
    approvals: word.approvals,
    rights,
    connection: connection ?? NOWHERE,
    now: word.now,
    footing: footing(word.protocol, askedAt, word.now, answeredAt),
  };
}

const NOWHERE: Connection = { settings: {}, remoteAccountId: '' };

type Word = Partial<SubmissionRow> & {
  now: Date;
  protocol: number;
  quiet: boolean;
  authorActive: boolean;
  approvals: ApprovalRow[];
};
