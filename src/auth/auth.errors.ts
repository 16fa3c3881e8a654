import { conflict, ProductError } from '../common/product-error';

export const notSignedIn = () =>
  new ProductError('not-signed-in', 401, { nl: 'Meld u eerst aan.', en: 'Please sign in first.' });

/** Says the same for an unknown address, a wrong password and somebody without an organisation. */
export const wrongSignIn = () =>
  new ProductError('wrong-sign-in', 401, {
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar, of u bent van geen organisatie (meer) lid.',
    en: 'This e-mail address and password do not belong together, or you are not a member of any organisation.',
  });

export const sessionEnded = () =>
  new ProductError('not-signed-in', 401, {
    nl: 'Uw sessie is afgelopen. Meld u opnieuw aan.',
    en: 'Your session has ended. Please sign in again.',
  });

export const tooManyFailures = (retryAfterSeconds: number) =>
  new ProductError(
    'too-many-failures',
    429,
    {
      nl: `Er ging te vaak iets mis bij het aanmelden. Probeer het over ${minutes(retryAfterSeconds)} min. opnieuw.`,
      en: `Signing in failed too often. Please try again in ${minutes(retryAfterSeconds)} min.`,
    },
    { retryAfterSeconds },
  );

export const roleMissing = () =>
  new ProductError('not-allowed', 403, {
    nl: 'Dit mag u met uw rollen in deze organisatie niet doen.',
    en: 'Your roles in this organisation do not allow this.',
  });

export const memberElsewhere = () =>
  conflict(
    'member-elsewhere',
    'Deze persoon werkt ook voor een andere organisatie. Die moet mee beslissen: vraag de beheerder van deze installatie om een nieuw wachtwoord.',
    'This person also works for another organisation, which has a say: ask who runs this installation for a new password.',
  );

const minutes = (seconds: number) => Math.ceil(seconds / 60);
