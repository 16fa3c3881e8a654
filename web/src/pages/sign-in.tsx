/** Signing in; also above a page whose session ended, which stays as it was. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Problem } from '../api/problem';
import { changed } from '../api/queries';
import { signIn, signOut, type Me } from '../api/session';
import icon from '../icon.svg';
import { Field } from '../parts/field';
import { Refused } from '../parts/loading';
import { chooseLanguage, LANGUAGES } from '../shell/look';
import { useTitle } from '../shell/router';
import { t } from '../texts';
import { language } from '../texts/language';

export function SignIn() {
  useTitle(t.signIn.title);
  return (
    <main className="sign-in">
      <span className="brand">
        <img src={icon} alt="" width={36} height={36} />
        {t.product}
      </span>
      <div className="card stack">
        <div>
          <h1>{t.signIn.title}</h1>
          <p className="soft">{t.signIn.lead}</p>
        </div>
        <SignInForm />
      </div>
      <p className="small around">
        <a href="/welkom">{t.signIn.about}</a>
        <OtherLanguage />
      </p>
    </main>
  );
}

function OtherLanguage() {
  return LANGUAGES.filter(([id]) => id !== language).map(([id, tag, name]) => (
    <button key={id} type="button" className="button quiet" lang={tag} onClick={() => chooseLanguage(id)}>
      {name}
    </button>
  ));
}

export function SignInAgain({ me }: { readonly me: Me }) {
  return (
    <ModalOverlay className="overlay" isOpen>
      <Modal className="modal">
        <Dialog>
          <Heading slot="title">{t.signIn.ended}</Heading>
          <p>{t.signIn.endedLead}</p>
          <SignInForm email={me.email} />
          <p className="small soft">
            {t.signIn.other}{' '}
            <button type="button" className="button quiet" onClick={() => void signOut()}>
              {t.shell.signOut}
            </button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function SignInForm({ email: known }: { readonly email?: string }) {
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const signing = useMutation({
    mutationFn: () => signIn({ email: email.trim(), password, ...(totp && { totp: totp.trim() }) }),
    onSuccess: () => changed(),
  });
  const asksCode = totp !== '' || (signing.error instanceof Problem && signing.error.code.includes('totp'));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        signing.mutate();
      }}
    >
      <Field label={t.signIn.email}>
        {(said) => (
          <input
            {...said}
            type="email"
            autoComplete="username"
            required
            readOnly={known !== undefined}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
      <Field label={t.signIn.password}>
        {(said) => (
          <input
            {...said}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      {asksCode && (
        <Field label={t.signIn.totp} hint={t.signIn.totpHint}>
          {(said) => (
            <input
              {...said}
              inputMode="numeric"
              autoComplete="one-time-code"
              value={totp}
              onChange={({ target }) => setTotp(target.value)}
            />
          )}
        </Field>
      )}
      <Refused problem={signing.error} />
      <button type="submit" className="button main wide" disabled={signing.isPending}>
        {signing.isPending ? t.signIn.busy : t.signIn.submit}
      </button>
    </form>
  );
}
