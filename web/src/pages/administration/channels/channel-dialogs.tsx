/** Changing a channel, letting it rest, and taking it off. */
import { useState } from 'react';
import { seen, type Network } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import type { Channel } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { t as shared } from '../texts';
import { givenIn, SettingsFields } from './settings-fields';
import { t } from './texts';

export const changeChannel = (channel: Channel, body: Schemas['ChannelChange']) =>
  ask(api.PATCH('/api/v1/channels/{id}', { params: { path: { id: channel.id }, header: seen(channel) }, body }));

interface DialogProps {
  readonly channel: Channel;
  readonly onClose: () => void;
}

export function EditChannel({ channel, network, onClose }: DialogProps & { readonly network: Network | undefined }) {
  const [name, setName] = useState(channel.name);
  const [settings, setSettings] = useState<Record<string, string>>({});
  const given = givenIn(settings);
  const run = () =>
    changeChannel(channel, { name: name.trim(), ...(Object.keys(given).length > 0 && { settings: given }) });
  return (
    <AskDialog
      title={t.editTitle(channel.name)}
      confirm={shared.save}
      isReady={name.trim() !== ''}
      onClose={onClose}
      run={run}
    >
      <Field label={t.name} hint={t.nameHint}>
        {(said) => (
          <input {...said} required maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
      <SettingsFields
        settings={network?.settings ?? []}
        values={settings}
        kept={network?.settings.map(({ key }) => key) ?? []}
        onChange={setSettings}
      />
    </AskDialog>
  );
}

export function PauseChannel({ channel, onClose }: DialogProps) {
  return (
    <AskDialog
      title={t.pauseTitle(channel.name)}
      lead={t.pauseLead}
      confirm={t.pause}
      onClose={onClose}
      run={() => changeChannel(channel, { enabled: false })}
    />
  );
}

export function RemoveChannel({ channel, onClose }: DialogProps) {
  const params = { path: { id: channel.id }, header: seen(channel) };
  return (
    <AskDialog
      title={t.removeTitle(channel.name)}
      lead={t.removeLead}
      confirm={t.remove}
      isDanger
      onClose={onClose}
      run={() => ask(api.DELETE('/api/v1/channels/{id}', { params }))}
    />
  );
}
