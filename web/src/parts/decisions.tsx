/** What was asked of whom about the words that stand there now, and what they answered. */
import type { Approval } from '../api/queries';
import { t } from '../texts';
import { moment } from './times';
import { Words } from './words';

interface DecisionsProps {
  readonly approvals: readonly Approval[];
  readonly when?: (at: string) => string;
}

export function Decisions({ approvals, when = moment }: DecisionsProps) {
  return (
    <ul className="stack tight">
      {approvals.map(({ id, state, topic, decidedBy, decidedFor, assignees, comment, decidedAt }) => (
        <li key={id}>
          <p>
            <strong>{topic?.name ?? t.severity.review}</strong>: {t.approvals.decided[state]}{' '}
            {decidedBy?.name ?? (state === 'pending' ? namesOf(assignees) : '')}
            {decidedFor && ` (${t.approvals.for(decidedFor.name)})`}
            {decidedAt && <span className="small soft"> · {when(decidedAt)}</span>}
          </p>
          {comment && <Words className="reason small" text={comment} />}
        </li>
      ))}
    </ul>
  );
}

export const namesOf = (people: readonly { readonly name: string }[]) =>
  new Intl.ListFormat(t.locale, { type: 'disjunction' }).format(people.map(({ name }) => name));
