/** What each channel got, what its network answered, and what a person can still do about it. */
import { useMutation } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import { changed, useDelivery, type Post } from '../../api/queries';
import { AskDialog } from '../../parts/ask-dialog';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/loading';
import { moment } from '../../parts/times';
import { t } from '../../texts';
import { ToPlace } from './to-place';

type Delivery = Schemas['DeliveryView'];

const LOOKS: Readonly<Record<string, string>> = {
  published: 'good',
  failed: 'stop',
  uncertain: 'wait',
  held: 'wait',
  missed: 'wait',
  handed_over: 'wait',
};

export function Deliveries({ post }: { readonly post: Post }) {
  return (
    <ul className="rows">
      {post.deliveries.map((delivery) => (
        <li key={delivery.id} className="row">
          <Delivered post={post} delivery={delivery} />
        </li>
      ))}
    </ul>
  );
}

function Delivered({ post, delivery }: { readonly post: Post; readonly delivery: Delivery }) {
  const { id, channelName, state, detail, url, publishedAt } = delivery;
  const [isResolving, setResolving] = useState(false);
  const retrying = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/deliveries/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => changed(),
  });
  const mayRetry =
    state === 'failed' && post.allowedEvents.some((event) => event === 'retry' || event === 'retry-channels');
  const mayResolve = state === 'uncertain' && post.allowedEvents.includes('settle');
  return (
    <>
      <div className="row-head">
        <strong>{channelName}</strong>
        <span className={`badge ${LOOKS[state] ?? ''}`}>{t.deliveryStates[state] ?? state}</span>
      </div>
      {publishedAt && <p className="small soft">{moment(publishedAt)}</p>}
      {detail && <p>{detail}</p>}
      {url && /^https?:/.test(url) && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {t.post.view} <ExternalLink size={14} aria-hidden />
          </a>
        </p>
      )}
      {state === 'handed_over' && <ToPlace id={id} mayTell={post.allowedEvents.includes('settle')} />}
      <Attempts id={id} />
      <Refused problem={retrying.error} />
      {(mayRetry || mayResolve) && (
        <div className="buttons">
          {mayRetry && (
            <button type="button" className="button" disabled={retrying.isPending} onClick={() => retrying.mutate()}>
              {t.post.retry}
            </button>
          )}
          {mayResolve && (
            <button type="button" className="button main" onClick={() => setResolving(true)}>
              {t.post.resolve}
            </button>
          )}
        </div>
      )}
      {isResolving && <ResolveDialog id={id} onClose={() => setResolving(false)} />}
    </>
  );
}

/** The evidence: every try at it, and what came back. */
function Attempts({ id }: { readonly id: string }) {
  const { data } = useDelivery(id);
  if (!data || data.attempts.length === 0) return null;
  return (
    <details>
      <summary>{t.post.attempts}</summary>
      <ul className="stack tight small">
        {data.attempts.map(({ armedAt, outcome, status, detail }) => (
          <li key={armedAt}>
            {t.post.attempt(moment(armedAt))}
            {outcome && `: ${t.outcomes[outcome] ?? outcome}`}
            {status !== null && ` (${t.post.status(status)})`}
            {detail && <p className="soft">{detail}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ResolveDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const [outcome, setOutcome] = useState<'published' | 'not-published'>();
  const [url, setUrl] = useState('');
  return (
    <AskDialog
      title={t.post.resolveTitle}
      lead={t.post.resolveLead}
      confirm={t.post.resolveConfirm}
      isReady={outcome !== undefined}
      onClose={onClose}
      run={async () => {
        if (!outcome) return;
        const body = { outcome, ...(url.trim() && outcome === 'published' && { url: url.trim() }) };
        await ask(api.POST('/api/v1/deliveries/{id}/resolve', { params: { path: { id } }, body }));
      }}
    >
      <fieldset>
        <legend className="out-of-sight">{t.post.resolveTitle}</legend>
        {(['published', 'not-published'] as const).map((value) => (
          <label key={value} className="choice">
            <input type="radio" name="outcome" checked={outcome === value} onChange={() => setOutcome(value)} />
            {value === 'published' ? t.post.itStands : t.post.itDoesNot}
          </label>
        ))}
      </fieldset>
      {outcome === 'published' && (
        <Field label={t.post.url}>
          {(said) => <input {...said} type="url" value={url} onChange={({ target }) => setUrl(target.value)} />}
        </Field>
      )}
    </AskDialog>
  );
}
