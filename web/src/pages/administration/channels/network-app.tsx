/** The organisation's own registration with a network, under which people sign in there. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Network } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { changed } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { Awaited, Refused } from '../../../parts/loading';
import { moment } from '../../../parts/times';
import { Done } from '../page';
import { t as shared } from '../texts';
import { t } from './texts';

export function NetworkApp({ network }: { readonly network: Network }) {
  const path = { network: network.id };
  const app = useQuery({
    queryKey: ['network-app', network.id],
    queryFn: () => ask(api.GET('/api/v1/network-apps/{network}', { params: { path } })),
  });
  const [clientId, setClientId] = useState<string>();
  const [secret, setSecret] = useState('');
  const [isForgetting, setForgetting] = useState(false);
  const saving = useMutation({
    mutationFn: (id: string) =>
      ask(
        api.PUT('/api/v1/network-apps/{network}', {
          params: { path },
          body: { clientId: id, ...(secret && { clientSecret: secret }) },
        }),
      ),
    onSuccess: () => {
      setSecret('');
      return changed();
    },
  });
  return (
    <Awaited of={app}>
      {(kept) => (
        <details open={kept.clientId === null}>
          <summary>
            {t.app}
            {kept.updatedAt && <span className="soft small">{` · ${t.appSet(moment(kept.updatedAt))}`}</span>}
          </summary>
          <div className="stack">
            <p className="small">{t.appLead(network.name)}</p>
            <div>
              <p className="small soft">{t.callback}</p>
              <p className="secret">{kept.callback}</p>
            </div>
            <Field label={t.clientId}>
              {(said) => (
                <input
                  {...said}
                  autoComplete="off"
                  maxLength={400}
                  value={clientId ?? kept.clientId ?? ''}
                  onChange={({ target }) => setClientId(target.value)}
                />
              )}
            </Field>
            <Field label={t.clientSecret} hint={kept.secretSet ? t.kept : undefined}>
              {(said) => (
                <input
                  {...said}
                  type="password"
                  autoComplete="new-password"
                  maxLength={4096}
                  value={secret}
                  onChange={({ target }) => setSecret(target.value)}
                />
              )}
            </Field>
            <Refused problem={saving.error} />
            <div className="buttons">
              <button
                type="button"
                className="button"
                disabled={saving.isPending || (clientId ?? kept.clientId ?? '').trim() === ''}
                onClick={() => saving.mutate((clientId ?? kept.clientId ?? '').trim())}
              >
                {shared.save}
              </button>
              {kept.clientId !== null && (
                <button type="button" className="button quiet" onClick={() => setForgetting(true)}>
                  {t.appForget}
                </button>
              )}
              <Done when={saving.isSuccess} />
            </div>
          </div>
          {isForgetting && (
            <AskDialog
              title={t.appForget}
              lead={t.appForgetLead}
              confirm={t.appForget}
              isDanger
              onClose={() => setForgetting(false)}
              run={() => ask(api.DELETE('/api/v1/network-apps/{network}', { params: { path } }))}
            />
          )}
        </details>
      )}
    </Awaited>
  );
}
