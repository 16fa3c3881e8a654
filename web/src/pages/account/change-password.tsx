import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { changed } from '../../api/queries';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/loading';
import { t } from './texts';

export function ChangePassword({ least }: { readonly least: number }) {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const changing = useMutation({
    mutationFn: () => ask(api.PUT('/api/v1/me/password', { body: { current, password } })),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
      return changed();
    },
  });
  const length = [...password].length;
  const type = isShown ? 'text' : 'password';
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        changing.mutate();
      }}
    >
      <h2>{t.password}</h2>
      <p className="soft">{t.passwordLead(least)}</p>
      <Field label={t.current}>
        {(said) => (
          <input
            {...said}
            type={type}
            autoComplete="current-password"
            value={current}
            onChange={({ target }) => setCurrent(target.value)}
          />
        )}
      </Field>
      <Field label={t.next} hint={t.characters(length, least)}>
        {(said) => (
          <input
            {...said}
            type={type}
            autoComplete="new-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" checked={isShown} onChange={({ target }) => setShown(target.checked)} />
        {t.show}
      </label>
      <Refused problem={changing.error} />
      <p role="status" className="small">
        {changing.isSuccess && t.changed}
      </p>
      <div className="buttons">
        <button type="submit" className="button main" disabled={current === '' || length < least || changing.isPending}>
          {t.change}
        </button>
      </div>
    </form>
  );
}
