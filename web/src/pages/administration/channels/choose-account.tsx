/** Back from a network: which of the accounts that signing in opened becomes the channel. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../../../api/client';
import { AskDialog } from '../../../parts/ask-dialog';
import { Empty, Skeleton } from '../../../parts/loading';
import { Visible } from '../../../parts/words';
import { go } from '../../../shell/router';
import { t } from './texts';

export function ChooseAccount({ attempt }: { readonly attempt: string }) {
  const path = { attempt };
  const offered = useQuery({
    queryKey: ['connect', attempt],
    queryFn: () => ask(api.GET('/api/v1/channels/connect/{attempt}', { params: { path } })),
    staleTime: Infinity,
  });
  const [chosen, setChosen] = useState('');
  if (offered.isPending) return <Skeleton lines={2} />;
  const accounts = offered.data?.accounts ?? [];
  if (accounts.length === 0) {
    return (
      <Empty title={t.attemptOver}>
        <p>{t.attemptOverHelp}</p>
      </Empty>
    );
  }
  const account = chosen || (accounts.length === 1 ? (accounts[0]?.id ?? '') : '');
  const close = () => go('/beheer/kanalen', 'replace');
  return (
    <AskDialog
      title={offered.data?.channel ? t.chooseAccountAgain : t.chooseAccount}
      {...(accounts.length > 1 && { lead: t.chooseAccountLead })}
      confirm={t.choose}
      isReady={account !== ''}
      onClose={close}
      run={() => ask(api.POST('/api/v1/channels/connect/{attempt}', { params: { path }, body: { account } }))}
    >
      <fieldset>
        <legend className="out-of-sight">{t.chooseAccount}</legend>
        {accounts.map(({ id, name, url }) => (
          <label key={id} className="choice">
            <input type="radio" name="account" checked={account === id} onChange={() => setChosen(id)} />
            <span>
              <Visible text={name} />
              <small>{url}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </AskDialog>
  );
}
