/** Recomputing the chain of the log, and taking the log along. */
import { useMutation } from '@tanstack/react-query';
import { Download, ShieldAlert, ShieldCheck } from 'lucide-react';
import type { AuditFilter } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import { download } from '../../../parts/download';
import { Refused } from '../../../parts/loading';
import { t as words } from '../../../texts';
import { Done } from '../page';
import { t } from './texts';

export function Verify() {
  const verifying = useMutation({ mutationFn: () => ask(api.GET('/api/v1/audit/verify')) });
  return (
    <section className="card stack" aria-label={t.verify}>
      <div>
        <button type="button" className="button" disabled={verifying.isPending} onClick={() => verifying.mutate()}>
          <ShieldCheck size={18} aria-hidden />
          {t.verify}
        </button>
      </div>
      <Refused problem={verifying.error} />
      <div role="status">
        {verifying.isPending && <p className="soft">{t.verifying}</p>}
        {verifying.data && <Verdict verdict={verifying.data} />}
      </div>
    </section>
  );
}

function Verdict({ verdict: { valid, events, firstBad, head } }: { readonly verdict: Schemas['VerdictView'] }) {
  if (valid) {
    return (
      <div className="message good">
        <ShieldCheck size={20} aria-hidden />
        <div className="stack tight">
          <strong>{t.valid(events.toLocaleString(words.locale))}</strong>
          {head && (
            <p className="small">
              {t.head}: <code>{head.hash}</code>
            </p>
          )}
        </div>
      </div>
    );
  }
  return (
    <div className="message stop" role="alert">
      <ShieldAlert size={20} aria-hidden />
      <div className="stack tight">
        <strong>{t.invalid(firstBad?.seq ?? events)}</strong>
        {firstBad && <p>{t.tampering[firstBad.kind]}</p>}
        <p>{t.tellNow}</p>
      </div>
    </div>
  );
}

export function Export({ filter }: { readonly filter: AuditFilter }) {
  const exporting = useMutation({
    mutationFn: async () => {
      const table = await ask(api.GET('/api/v1/audit/export', { params: { query: filter }, parseAs: 'blob' }));
      download('logboek.csv', table as unknown as Blob);
    },
  });
  return (
    <>
      <Done when={exporting.isSuccess}>{t.exported}</Done>
      <Refused problem={exporting.error} />
      <button type="button" className="button" disabled={exporting.isPending} onClick={() => exporting.mutate()}>
        <Download size={18} aria-hidden />
        {t.export}
      </button>
    </>
  );
}
