/** What the policy in force has against a post that was submitted under another one. */
import { questionsOf } from '../approvals/asked-approvals';
import { liftedFindings } from '../checks/disputes';
import type { Tx } from '../common/database';
import type { Policies } from '../policies/policies';
import { checkContent } from '../posts/check-content';
import type { LockedPost } from '../posts/locked-post';

export interface Concern {
  readonly policyVersion: number;
  /** The rules that block it now, or ask for a yes that was not asked for. */
  readonly rules: readonly string[];
  readonly topics: readonly string[];
}

interface Word {
  readonly policyKey: string;
  readonly approvals: readonly { readonly topicId: string | null; readonly rule: string }[];
}

/** The last time its author stood behind it, and the yeses that were given or are still asked. */
const WORD = `
  SELECT s.policy_key AS "policyKey",
    (SELECT coalesce(json_agg(json_build_object('topicId', a.topic_id, 'rule', a.rule)), '[]')
     FROM approvals a WHERE a.submission_id = s.id AND a.state IN ('pending', 'approved')) AS approvals
  FROM submissions s WHERE s.post_id = $1 AND s.revision_number = $2 ORDER BY s.submitted_at DESC, s.id DESC LIMIT 1`;

export async function policyConcern(tx: Tx, policies: Policies, post: LockedPost): Promise<Concern | undefined> {
  const word = await tx.one<Word>(WORD, [post.id, post.revision.number]);
  const policy = await policies.at(tx, post.organisationId, post.organisation.policyVersion, post.now.getTime());
  if (!word || word.policyKey === policy.key) return undefined;
  const isLifted = await liftedFindings(tx, post.id, post.revision.number);
  const findings = checkContent(policy, post.revision);
  const blocking = findings.filter((finding) => finding.severity === 'block' && !isLifted(finding));
  const unasked = questionsOf(findings, post.revision.topics).filter(
    ({ topicId, rule }) => !word.approvals.some((asked) => asked.topicId === topicId && asked.rule === rule),
  );
  if (blocking.length + unasked.length === 0) return undefined;
  const rules = [...blocking, ...unasked].map(({ rule }) => rule);
  return {
    policyVersion: policy.version,
    rules: [...new Set(rules)],
    topics: unasked.flatMap(({ topicId }) => topicId ?? []),
  };
}
