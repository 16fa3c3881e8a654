/** Findings that the author holds to be mistaken, and the answer of somebody who had no part in the post. */
import { useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import { useDisputes, type Post } from '../../api/queries';
import { AskDialog } from '../../parts/ask-dialog';
import { Field } from '../../parts/field';
import { Words } from '../../parts/words';
import { useMe } from '../../shell/me';
import { t } from '../../texts';

type Answer = 'lift' | 'uphold';

export function Disputes({ post }: { readonly post: Post }) {
  const { id, roles } = useMe();
  const { data } = useDisputes({ post: post.id });
  const current = data?.items.filter(({ revision }) => revision === post.revision.number) ?? [];
  if (current.length === 0) return null;
  const decides = roles.some((role) => role === 'woordvoerder' || role === 'administrator');
  return (
    <section className="stack tight">
      <h2>{t.disputes.title}</h2>
      <ul className="rows">
        {current.map((dispute) => (
          <li key={dispute.id} className="row">
            <span className="badge wait">{t.composer.disputed[dispute.state]}</span>
            <q>{dispute.quote}</q>
            <Words className="reason" text={dispute.reason} />
            {dispute.comment && <Words text={dispute.comment} />}
            {decides && dispute.state === 'open' && dispute.raisedBy !== id && <Answers dispute={dispute} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ dispute }: { readonly dispute: Schemas['DisputeView'] }) {
  const [answer, setAnswer] = useState<Answer>();
  const [comment, setComment] = useState('');
  return (
    <div className="buttons">
      {(['lift', 'uphold'] as const).map((each) => (
        <button key={each} type="button" className="button" onClick={() => setAnswer(each)}>
          {t.disputes[each]}
        </button>
      ))}
      {answer && (
        <AskDialog
          title={t.disputes[answer]}
          lead={t.disputes.lead}
          confirm={t.post.resolveConfirm}
          isReady={comment.trim() !== ''}
          onClose={() => setAnswer(undefined)}
          run={() => decide(dispute, answer, comment.trim())}
        >
          <Field label={t.post.reason}>
            {(said) => (
              <textarea {...said} required value={comment} onChange={({ target }) => setComment(target.value)} />
            )}
          </Field>
        </AskDialog>
      )}
    </div>
  );
}

function decide({ id, revision }: Schemas['DisputeView'], answer: Answer, comment: string) {
  const request = { params: { path: { id } }, body: { revision, comment } };
  return answer === 'lift'
    ? ask(api.POST('/api/v1/disputes/{id}/lift', request))
    : ask(api.POST('/api/v1/disputes/{id}/uphold', request));
}
