/** What a network asks of an account, as the API lists it: a field each, and nothing of it known here. */
import type { Network } from '../../../api/administration';
import { Field } from '../../../parts/field';
import { language } from '../../../texts/language';
import { t } from './texts';

type Setting = Network['settings'][number];

interface SettingsProps {
  readonly settings: readonly Setting[];
  readonly values: Readonly<Record<string, string>>;
  /** Those that are kept when left empty. */
  readonly kept?: readonly string[];
  readonly onChange: (values: Record<string, string>) => void;
}

const TYPES = { text: 'text', url: 'url', secret: 'password' } as const;

export function SettingsFields({ settings, values, kept = [], onChange }: SettingsProps) {
  return settings.map(({ key, kind, label, required }) => {
    const isKept = kept.includes(key);
    return (
      <Field key={key} label={label[language]} hint={isKept ? t.kept : required ? undefined : t.optional}>
        {(said) => (
          <input
            {...said}
            type={TYPES[kind]}
            required={required && !isKept}
            autoComplete={kind === 'secret' ? 'new-password' : 'off'}
            spellCheck={false}
            maxLength={4096}
            value={values[key] ?? ''}
            onChange={({ target }) => onChange({ ...values, [key]: target.value })}
          />
        )}
      </Field>
    );
  });
}

export const isFilled = (settings: readonly Setting[], values: Readonly<Record<string, string>>) =>
  settings.every(({ key, required }) => !required || (values[key] ?? '').trim() !== '');

export const givenIn = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])));
