/** Each begins with the password once more; what comes next is the page's to show. */
import { useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import { AskDialog } from '../../parts/ask-dialog';
import { Field } from '../../parts/field';
import { QrCode } from './qr-code';
import { t } from './texts';

interface Asking<T> {
  readonly onClose: () => void;
  readonly onDone: (answer: T) => void;
}

export function TurnOn({ onClose, onDone }: Asking<Schemas['SecondFactorBegunView']>) {
  const begin = async (current: string) =>
    onDone(await ask(api.POST('/api/v1/me/second-factor', { body: { current } })));
  return <Prove title={t.turnOn} lead={t.proveLead} confirm={t.go} onClose={onClose} run={begin} />;
}

export function NewCodes({ onClose, onDone }: Asking<readonly string[]>) {
  const make = async (current: string) =>
    onDone((await ask(api.POST('/api/v1/me/second-factor/recovery-codes', { body: { current } }))).recoveryCodes);
  return <Prove title={t.newCodes} lead={t.newCodesLead} confirm={t.newCodes} onClose={onClose} run={make} />;
}

export function TurnOff({ onClose }: Pick<Asking<never>, 'onClose'>) {
  const off = (current: string) => ask(api.POST('/api/v1/me/second-factor/off', { body: { current } }));
  return <Prove title={t.turnOff} lead={t.turnOffLead} confirm={t.turnOff} onClose={onClose} run={off} />;
}

interface Proving {
  readonly title: string;
  readonly lead: string;
  readonly confirm: string;
  readonly onClose: () => void;
  readonly run: (password: string) => Promise<unknown>;
}

function Prove({ run, ...question }: Proving) {
  const [password, setPassword] = useState('');
  return (
    <AskDialog {...question} isReady={password !== ''} run={() => run(password)}>
      <Field label={t.current}>
        {(said) => (
          <input
            {...said}
            type="password"
            autoComplete="current-password"
            autoFocus
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}

type Scanning = Asking<readonly string[]> & { readonly begun: Schemas['SecondFactorBegunView'] };

export function Scan({ begun, onClose, onDone }: Scanning) {
  const [code, setCode] = useState('');
  const confirm = async () =>
    onDone((await ask(api.POST('/api/v1/me/second-factor/confirm', { body: { code } }))).recoveryCodes);
  return (
    <AskDialog
      title={t.scanTitle}
      lead={t.scanLead}
      confirm={t.confirm}
      isReady={/^\d{3}\s?\d{3}$/.test(code.trim())}
      onClose={onClose}
      run={confirm}
    >
      <QrCode text={begun.uri} label={t.scanImage} />
      <p className="small">
        <a href={begun.uri}>{t.openHere}</a>
      </p>
      <p className="small">
        {t.byHand}
        <code className="key">{begun.seed.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <Field label={t.code} hint={t.codeHint}>
        {(said) => (
          <input
            {...said}
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}
