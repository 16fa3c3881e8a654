/** The author's word on a revision: what is checked when it is given, what is kept of it, and whom it makes us ask. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { newId } from '../common/ids';
import { chooseTime, type ChosenTime, type LocalTime } from '../common/instants';
import { liftedFindings } from '../checks/disputes';
import { withoutConsent } from '../media/rights-concern';
import { rightsNow, type RightsNow } from '../media/rights-now';
import { Policies, type CurrentPolicy } from '../policies/policies';
import { checkContent, type PostFinding } from '../posts/check-content';
import { bindingHash } from '../posts/content-hash';
import type { LockedPost } from '../posts/locked-post';
import type { Outcome } from '../posts/step';
import { opinionAmong } from '../posts/second-opinion';
import { timeFields } from '../posts/time-fields';
import { agreedWindow } from './agreed-window';
import { askedApprovals, questionsOf, type AskedApproval } from './asked-approvals';
import { cautionFindings } from './caution-findings';
import { requireTimeToRest } from './cooling-off';
import { requireClean, requireRights, requireWhole, type Acknowledgement } from './submission-gate';

export interface Submission {
  readonly acknowledgements?: readonly Acknowledgement[];
  readonly publishAt?: string | LocalTime;
}

/** A word given again, for what was kept back, asks again: what was said before no longer counts. */
const INSERT = `
  WITH lapsed AS (
    UPDATE approvals SET state = 'void' WHERE post_id = $3 AND state IN ('pending', 'approved')),
  submitted AS (
    INSERT INTO submissions (id, organisation_id, post_id, revision_number, hash, submitted_by, findings, acknowledgements,
      policy_key, window_from, window_until, without_consent)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $14) RETURNING id)
  INSERT INTO approvals (id, organisation_id, post_id, revision_number, submission_id, topic_id, rule, decision, assignees,
    due_at, binding_hash)
  SELECT a.id, $2, $3, $4, submitted.id, a."topicId", a.rule, a.decision, a.assignees, a."dueAt", $12
  FROM submitted, jsonb_to_recordset($13::jsonb)
    AS a(id uuid, "topicId" uuid, rule text, decision text, assignees uuid[], "dueAt" timestamptz)`;

@Injectable()
export class Submissions {
  constructor(private readonly policies: Policies) {}

  /** Inside the move; where it leads is part of the answer. */
  async make(tx: Tx, actor: Actor, post: LockedPost, input: Submission): Promise<Outcome> {
    await requireWhole(tx, post);
    const time = timeOf(post, input);
    if (time) await requireTimeToRest(tx, post, time.at);
    const rights = await rightsNow(tx, post.revision.media, time?.at);
    requireRights(post.revision.media, rights);
    const policy = await this.policies.at(tx, post.organisationId, post.organisation.policyVersion, post.now.getTime());
    const found = [...checkContent(policy, post.revision), ...opinionAmong(post.revision.findings)];
    const cautions = await cautionFindings(tx, post, time?.at ?? null);
    const findings = [...(await this.standing(tx, post, found)), ...cautions];
    requireClean(findings, input.acknowledgements ?? []);
    const asked = await askedApprovals(tx, post, questionsOf(findings, post.revision.topics), time?.at ?? null);
    await this.keep(tx, actor, post, { input, policy, findings, asked, time, rights });
    return { to: destination(post, asked, time), ...timeFields(time), details: { attested: true, ...told(asked) } };
  }

  /** What a second pair of eyes lifted no longer stands. */
  private async standing(tx: Tx, post: LockedPost, findings: readonly PostFinding[]) {
    if (!findings.some(({ severity }) => severity === 'block')) return findings;
    const isLifted = await liftedFindings(tx, post.id, post.revision.number);
    return findings.filter((finding) => finding.severity !== 'block' || !isLifted(finding));
  }

  private async keep(tx: Tx, actor: Actor, post: LockedPost, submitted: Submitted) {
    const { input, policy, findings, asked, time, rights } = submitted;
    const { number, hash } = post.revision;
    const window = asked.length > 0 ? agreedWindow(time?.at ?? null) : { from: null, until: null };
    await tx.rows(INSERT, [
      newId(),
      post.organisationId,
      post.id,
      number,
      hash,
      actor.userId,
      JSON.stringify(findings),
      JSON.stringify(input.acknowledgements ?? []),
      policy.key,
      window.from,
      window.until,
      bindingHash(hash, window.from, window.until),
      JSON.stringify(asked),
      withoutConsent(rights),
    ]);
  }
}

interface Submitted {
  readonly input: Submission;
  readonly policy: CurrentPolicy;
  readonly findings: readonly PostFinding[];
  readonly asked: readonly AskedApproval[];
  readonly time: ChosenTime | null;
  readonly rights: readonly RightsNow[];
}

/** The time given now, else the one kept with the draft; a time that passed meanwhile is refused. */
function timeOf(post: LockedPost, input: Submission): ChosenTime | null {
  if (input.publishAt !== undefined) return chooseTime(input.publishAt, post.now);
  if (!post.publishAt) return null;
  chooseTime(post.publishAt.toISOString(), post.now);
  return { at: post.publishAt, local: post.publishAtLocal, timeZone: post.timeZone };
}

function destination(post: LockedPost, asked: readonly AskedApproval[], time: ChosenTime | null) {
  if (asked.length > 0) return 'in_review';
  return time && post.kind === 'post' ? 'scheduled' : 'approved';
}

const told = (asked: readonly AskedApproval[]) => ({
  approvals: asked.map(({ id, topicId, rule, assignees }) => ({ id, topicId, rule, assignees })),
  ...(asked.some(({ assignees }) => assignees.length === 0) && { nobodyLeft: true }),
});
