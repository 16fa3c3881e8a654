/** Connecting an account: choose the network, say whose it is, then sign in there or fill in a key. */
import { useMutation } from '@tanstack/react-query';
import { KeyRound, LogIn } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Network } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { changed, useNetworks } from '../../../api/queries';
import { Awaited, Refused } from '../../../parts/loading';
import { useRole } from '../../../shell/me';
import { go } from '../../../shell/router';
import { Page } from '../page';
import { AccountFields, type Account } from './account-fields';
import { NetworkApp } from './network-app';
import { givenIn, isFilled, SettingsFields } from './settings-fields';
import { t } from './texts';

export function Connect({ query }: { readonly query: URLSearchParams }) {
  const networks = useNetworks();
  const mayAll = useRole('administrator');
  const chosen = query.get('netwerk') ?? '';
  const back = { to: '/beheer/kanalen', name: t.title };
  return (
    <Page title={t.connect} lead={t.connectLead} back={back}>
      <Awaited of={networks}>
        {(all) => {
          const offered = all.filter(({ connection }) => mayAll || !connection.methods.includes('automatic'));
          const network = offered.find(({ id }) => id === chosen);
          return (
            <>
              <fieldset className="card">
                <legend className="out-of-sight">{t.chooseNetwork}</legend>
                <h2 aria-hidden>{t.chooseNetwork}</h2>
                <div className="choices">
                  {offered.map(({ id, name }) => (
                    <label key={id} className="choice">
                      <input
                        type="radio"
                        name="network"
                        checked={id === chosen}
                        onChange={() => go(`/beheer/kanalen/nieuw?netwerk=${id}`, 'replace')}
                      />
                      {name}
                    </label>
                  ))}
                </div>
              </fieldset>
              {network && <ConnectTo key={network.id} network={network} mayAll={mayAll} />}
            </>
          );
        }}
      </Awaited>
    </Page>
  );
}

function ConnectTo({ network, mayAll }: { readonly network: Network; readonly mayAll: boolean }) {
  const [account, setAccount] = useState<Account>({ name: '', role: 'official', owner: '' });
  const [settings, setSettings] = useState<Record<string, string>>({});
  const { methods, registration, settings: asked, scopes } = network.connection;
  const name = account.name.trim();
  const about = { network: network.id, role: account.role, ...(account.owner && { owner: account.owner }) };
  const filling = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/channels', { body: { ...about, name, settings: givenIn(settings) } })),
    onSuccess: async () => {
      await changed();
      go('/beheer/kanalen');
    },
  });
  const signing = useMutation({
    mutationFn: () => {
      const server = givenIn(Object.fromEntries(asked.map((key) => [key, settings[key] ?? ''])));
      return ask(api.POST('/api/v1/channels/connect', { body: { ...about, ...(name && { name }), settings: server } }));
    },
    onSuccess: ({ authorizeUrl }) => location.assign(authorizeUrl),
  });
  const servers = network.settings.filter(({ key }) => asked.includes(key));
  const canFill = methods.includes('fill-in') || methods.includes('automatic');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    filling.mutate();
  };
  return (
    <form className="stack loose" onSubmit={submit}>
      <div className="card stack">
        <About network={network} />
        <AccountFields account={account} mayAll={mayAll} onChange={setAccount} />
      </div>
      {methods.includes('sign-in') && (
        <section className="card stack" aria-labelledby="aanmelden">
          <h2 id="aanmelden">{t.signIn(network.name)}</h2>
          <p>{t.signInLead(network.name)}</p>
          {registration === 'by-administrator' && mayAll && <NetworkApp network={network} />}
          <SettingsFields settings={servers} values={settings} onChange={setSettings} />
          {scopes.length > 0 && (
            <details>
              <summary>{t.scopes}</summary>
              <p className="badges">
                {scopes.map((scope) => (
                  <code key={scope} className="tag">
                    {scope}
                  </code>
                ))}
              </p>
            </details>
          )}
          <Refused problem={signing.error} />
          <div>
            <button
              type="button"
              className="button main"
              disabled={signing.isPending || !isFilled(servers, settings)}
              onClick={() => signing.mutate()}
            >
              <LogIn size={18} aria-hidden />
              {t.signIn(network.name)}
            </button>
          </div>
        </section>
      )}
      {canFill && (
        <section className="card stack" aria-labelledby="invullen">
          <h2 id="invullen">{methods.includes('automatic') ? t.save : t.fillIn}</h2>
          <p className="soft">{methods.includes('automatic') ? t.automatic : t.fillInLead}</p>
          <SettingsFields settings={network.settings} values={settings} onChange={setSettings} />
          <Refused problem={filling.error} />
          <div>
            <button
              type="submit"
              className={`button ${methods.includes('sign-in') ? '' : 'main'}`}
              disabled={filling.isPending || name === '' || !isFilled(network.settings, settings)}
            >
              <KeyRound size={18} aria-hidden />
              {t.save}
            </button>
          </div>
        </section>
      )}
    </form>
  );
}

function About({ network: { name, limits, byHand, costs } }: { readonly network: Network }) {
  return (
    <div className="stack tight">
      <h2>{name}</h2>
      <p className="soft small">{t.limits(limits.text, limits.images)}</p>
      {byHand && <p className="message wait">{t.byHand}</p>}
      {costs && <p className="message">{t.charged(String(costs.post), costs.asOf)}</p>}
    </div>
  );
}
