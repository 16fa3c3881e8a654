/** Where only a person may post: the words, the page, and then the address where it stands. */
import { useMutation } from '@tanstack/react-query';
import { Copy, ExternalLink } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import { changed, useDelivery } from '../../api/queries';
import { Field } from '../../parts/field';
import { Failed, Refused, Skeleton } from '../../parts/loading';
import { Visible } from '../../parts/words';
import { t } from './texts';

interface Placing {
  readonly id: string;
  readonly mayTell: boolean;
}

export function ToPlace({ id, mayTell }: Placing) {
  const { data, error, refetch } = useDelivery(id);
  if (!data) return error ? <Failed problem={error} again={refetch} /> : <Skeleton lines={2} />;
  if (!data.toPlace) return null;
  return (
    <div className="to-place stack tight">
      <Words {...data.toPlace} />
      {mayTell && <WhereItStands id={id} />}
    </div>
  );
}

function Words({ text, url }: Schemas['ToPlaceView']) {
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p className="words" dir="auto">
        <Visible text={text} />
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          <Copy size={18} aria-hidden />
          {t.copyText}
        </button>
        {url && /^https?:/.test(url) && (
          <a className="button" href={url} target="_blank" rel="noreferrer">
            <ExternalLink size={18} aria-hidden />
            {t.openPage}
          </a>
        )}
      </div>
      <p role="status" className="small">
        {isCopied && t.copied}
      </p>
    </>
  );
}

function WhereItStands({ id }: { readonly id: string }) {
  const [url, setUrl] = useState('');
  const telling = useMutation({
    mutationFn: (body: Schemas['ResolveDto']) =>
      ask(api.POST('/api/v1/deliveries/{id}/resolve', { params: { path: { id } }, body })),
    onSuccess: () => changed(),
  });
  const given = url.trim();
  const isWrong = given !== '' && !URL.canParse(given);
  const tell = (event: FormEvent) => {
    event.preventDefault();
    if (given && !isWrong) telling.mutate({ outcome: 'published', url: given });
  };
  return (
    <form className="stack tight" onSubmit={tell}>
      <Field label={t.address} hint={t.addressHint} wrong={isWrong ? t.badAddress : undefined}>
        {(said) => <input {...said} inputMode="url" value={url} onChange={({ target }) => setUrl(target.value)} />}
      </Field>
      <Refused problem={telling.error} />
      <div className="buttons">
        <button type="submit" className="button main" disabled={!given || isWrong || telling.isPending}>
          {t.itStands}
        </button>
        <button
          type="button"
          className="button quiet"
          disabled={telling.isPending}
          onClick={() => telling.mutate({ outcome: 'not-published' })}
        >
          {t.notPlaced}
        </button>
      </div>
    </form>
  );
}
