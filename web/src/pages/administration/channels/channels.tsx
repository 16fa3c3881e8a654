/** The connected accounts with their health, what about them asks for attention, and the ways to a new one. */
import { useMutation } from '@tanstack/react-query';
import { CircleCheck, CirclePause, Plug, TriangleAlert, Unplug } from 'lucide-react';
import { useState } from 'react';
import { useNotices, type Network } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { changed, useChannels, useMembers, useNetworks, type Channel } from '../../../api/queries';
import { Awaited, Empty, Refused } from '../../../parts/loading';
import { moment } from '../../../parts/times';
import { Visible } from '../../../parts/words';
import { useMe } from '../../../shell/me';
import type { PlaceProps } from '../administration';
import { Page } from '../page';
import { changeChannel, EditChannel, PauseChannel, RemoveChannel } from './channel-dialogs';
import { ChooseAccount } from './choose-account';
import { Connect } from './connect';
import { t } from './texts';

export default function Channels({ id, query }: PlaceProps) {
  const channels = useChannels();
  const { roles } = useMe();
  if (id === 'nieuw') return <Connect query={query} />;
  const attempt = query.get('connect');
  const mayConnect = roles.some((role) => role === 'administrator' || role === 'mandataris');
  const connect = (
    <a className="button main" href="/beheer/kanalen/nieuw">
      <Plug size={18} aria-hidden />
      {t.connect}
    </a>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={mayConnect && connect}>
      {attempt && <ChooseAccount attempt={attempt} />}
      <Notices />
      <Awaited of={channels} lines={6}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={t.none}>
              <p>{t.noneHelp}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {all.map((channel) => (
                <Row key={channel.id} channel={channel} />
              ))}
            </ul>
          )
        }
      </Awaited>
    </Page>
  );
}

function Notices() {
  const { data } = useNotices();
  if (!data?.items.length) return null;
  return (
    <section className="stack tight" aria-labelledby="meldingen">
      <h2 id="meldingen">{t.notices}</h2>
      <ul className="stack tight">
        {data.items.map(({ id, message, post }) => (
          <li key={id} className="message wait">
            <TriangleAlert size={20} aria-hidden />
            <div>{post ? <a href={`/berichten/${post}`}>{message}</a> : message}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ channel }: { readonly channel: Channel }) {
  const { id, roles } = useMe();
  const { data: networks = [] } = useNetworks();
  const { data: members = [] } = useMembers();
  const network = networks.find((each) => each.id === channel.network);
  const owner = members.find((member) => member.id === channel.owner)?.name;
  const mayChange = roles.includes('administrator') || (channel.owner === id && roles.includes('mandataris'));
  const { verifiedAt, lastFailure } = channel.health;
  return (
    <li className="item">
      <div className="stack tight">
        <div>
          <h2>
            <Visible text={channel.name} />
          </h2>
          <p className="small soft">
            {[network?.name ?? channel.network, channel.role === 'official' ? t.official : t.private].join(' · ')}
            {owner && ` · ${t.ownedBy(owner)}`}
          </p>
        </div>
        <p className="small">
          <a href={channel.account.url} target="_blank" rel="noreferrer">
            <Visible text={channel.account.name} />
          </a>
        </p>
        <div className="badges">
          <Health channel={channel} />
        </div>
        <p className="small soft">{verifiedAt ? t.verifiedAt(moment(verifiedAt)) : t.neverVerified}</p>
        {lastFailure && (
          <p className="small">
            {t.lastFailure(moment(lastFailure.at))} <Visible text={lastFailure.message} />
          </p>
        )}
      </div>
      {mayChange && <Actions channel={channel} network={network} />}
    </li>
  );
}

function Health({ channel: { enabled, health } }: { readonly channel: Channel }) {
  const [tone, Icon, words] =
    health.credentials === 'expired'
      ? (['stop', Unplug, t.health.expired] as const)
      : !enabled
        ? (['wait', CirclePause, t.health.paused] as const)
        : health.expiresAt
          ? (['go', CircleCheck, t.health.expiring(moment(health.expiresAt))] as const)
          : (['good', CircleCheck, t.health.ok] as const);
  return (
    <span className={`badge ${tone}`}>
      <Icon size={15} aria-hidden />
      {words}
    </span>
  );
}

function Actions({ channel, network }: { readonly channel: Channel; readonly network: Network | undefined }) {
  const [asked, setAsked] = useState<'edit' | 'pause' | 'remove'>();
  const path = { id: channel.id };
  const working = useMutation({
    mutationFn: (what: 'verify' | 'resume') =>
      what === 'verify'
        ? ask(api.POST('/api/v1/channels/{id}/verify', { params: { path } }))
        : changeChannel(channel, { enabled: true }),
    onSettled: () => changed(),
  });
  const again = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/channels/{id}/reconnect', { params: { path } })),
    onSuccess: ({ authorizeUrl }) => location.assign(authorizeUrl),
  });
  const close = () => setAsked(undefined);
  const named = <span className="out-of-sight">: {channel.name}</span>;
  return (
    <div className="stack tight">
      <div className="buttons">
        {network?.connection.methods.includes('sign-in') && (
          <button type="button" className="button" disabled={again.isPending} onClick={() => again.mutate()}>
            {t.again}
            {named}
          </button>
        )}
        <button type="button" className="button" disabled={working.isPending} onClick={() => working.mutate('verify')}>
          {t.verify}
          {named}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsked('edit')}>
          {t.edit}
          {named}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => (channel.enabled ? setAsked('pause') : working.mutate('resume'))}
        >
          {channel.enabled ? t.pause : t.resume}
          {named}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsked('remove')}>
          {t.remove}
          {named}
        </button>
      </div>
      <Refused problem={working.error ?? again.error} />
      {asked === 'edit' && <EditChannel channel={channel} network={network} onClose={close} />}
      {asked === 'pause' && <PauseChannel channel={channel} onClose={close} />}
      {asked === 'remove' && <RemoveChannel channel={channel} onClose={close} />}
    </div>
  );
}
