/** What an account is called here, in which role it speaks, and whose it is. */
import { useMembers } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { t } from './texts';

export interface Account {
  readonly name: string;
  readonly role: 'official' | 'private';
  readonly owner: string;
}

interface AccountProps {
  readonly account: Account;
  readonly mayAll: boolean;
  readonly onChange: (account: Account) => void;
}

export function AccountFields({ account, mayAll, onChange }: AccountProps) {
  const { data: members = [] } = useMembers();
  return (
    <>
      <Field label={t.name} hint={t.nameHint}>
        {(said) => (
          <input
            {...said}
            maxLength={200}
            value={account.name}
            onChange={({ target }) => onChange({ ...account, name: target.value })}
          />
        )}
      </Field>
      <fieldset>
        <legend>{t.role}</legend>
        {(['official', 'private'] as const).map((role) => (
          <label key={role} className="choice">
            <input
              type="radio"
              name="role"
              checked={account.role === role}
              onChange={() => onChange({ ...account, role })}
            />
            <span>
              {t[role]}
              <small>{t.roleHint[role]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {mayAll && (
        <Field label={t.owner}>
          {(said) => (
            <select
              {...said}
              value={account.owner}
              onChange={({ target }) => onChange({ ...account, owner: target.value })}
            >
              <option value="">{t.ours}</option>
              {members
                .filter(({ active }) => active)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
