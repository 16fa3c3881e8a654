/** Whether a quiet period covers a channel at an instant, as SQL: the desk, submitting and arming ask the same question. */
import type { QuietKind } from './quiet-period.entity';

/** `q` covers the channel with this alias at this instant; all three are written in our own code. */
export const covers = (
  channel: string,
  at: string,
) => `q.deleted_at IS NULL AND ${at} >= q.starts_at AND ${at} < q.ends_at
  AND (CASE WHEN cardinality(q.channels) > 0 THEN ${channel}.id = ANY(q.channels)
    ELSE q.applies_to IN ('all', ${channel}.role) END)`;

export const isQuiet = (kind: QuietKind, channel: string, at: string) =>
  `EXISTS (SELECT 1 FROM quiet_periods q WHERE q.kind = '${kind}' AND ${covers(channel, at)})`;
