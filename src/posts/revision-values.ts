import { newId } from '../common/ids';
import type { PostFinding } from './check-content';
import type { DraftContent } from './draft-content';

/** id, hash, text, variants, media, channels, role, reply_to, topics, as_thread, findings, policy_version. */
export const revisionValues = (
  hash: string,
  content: DraftContent,
  findings: readonly PostFinding[],
  policyVersion: number,
) => [
  newId(),
  hash,
  content.text,
  JSON.stringify(content.variants),
  JSON.stringify(content.media),
  content.channels,
  content.role,
  content.replyTo,
  content.topics,
  content.asThread,
  JSON.stringify(findings),
  policyVersion,
];
