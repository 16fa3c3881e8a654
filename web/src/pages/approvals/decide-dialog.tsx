/** The last look before a decision counts: which words it is about, and why. */
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { changed, type Approval } from '../../api/queries';
import { Problem } from '../../api/problem';
import { AskDialog } from '../../parts/ask-dialog';
import { Field } from '../../parts/field';
import { t } from '../../texts';

export type Decision = 'approve' | 'request-changes' | 'reject';

const WORDS = {
  approve: [t.approvals.approve, t.approvals.approveConfirm],
  'request-changes': [t.approvals.changesTitle, t.approvals.changesConfirm],
  reject: [t.approvals.reject, t.approvals.rejectConfirm],
} as const;

interface DecideProps {
  readonly approval: Approval;
  readonly decision: Decision;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}

export function DecideDialog({ approval, decision, onClose, onDecided }: DecideProps) {
  const [words, setWords] = useState('');
  const [title, confirm] = WORDS[decision];
  const needsReason = decision !== 'approve';
  return (
    <AskDialog
      title={title}
      {...(!needsReason && { lead: t.approvals.approveLead(approval.revision) })}
      confirm={confirm}
      isDanger={decision === 'reject'}
      isReady={!needsReason || words.trim() !== ''}
      onClose={onClose}
      run={async () => {
        await send(approval, decision, words.trim()).catch(readAgain);
        onDecided();
      }}
    >
      {approval.decision === 'all' && decision === 'approve' && <p className="small soft">{t.approvals.all}</p>}
      <Field label={needsReason ? t.approvals.reason : t.approvals.comment}>
        {(said) => (
          <textarea
            {...said}
            rows={3}
            maxLength={2000}
            autoFocus={needsReason}
            required={needsReason}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}

function send({ id, revision }: Approval, decision: Decision, words: string) {
  const params = { path: { id } };
  if (decision === 'approve') {
    return ask(
      api.POST('/api/v1/approvals/{id}/approve', { params, body: { revision, ...(words && { comment: words }) } }),
    );
  }
  const body = { revision, reason: words };
  return decision === 'reject'
    ? ask(api.POST('/api/v1/approvals/{id}/reject', { params, body }))
    : ask(api.POST('/api/v1/approvals/{id}/request-changes', { params, body }));
}

/** Somebody changed it meanwhile: the page must show that. */
async function readAgain(problem: unknown): Promise<never> {
  if (problem instanceof Problem && problem.status === 409) await changed();
  throw problem;
}
