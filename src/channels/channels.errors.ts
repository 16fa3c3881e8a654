import { conflict, ProductError } from '../common/product-error';
import { networkById, NetworkError, type Network } from '../networks';

/** A stored channel may name a network that this version no longer has. */
export function knownNetwork(id: string): Network {
  const network = networkById(id);
  if (network) return network;
  throw conflict('network-unknown', 'Dit netwerk kennen we niet meer.', 'We do not know this network any more.');
}

export const notConnected = (cause: NetworkError) =>
  new ProductError(
    'channel-not-connected',
    422,
    {
      nl: `Het account kon niet worden verbonden. ${cause.says.nl}`,
      en: `The account could not be connected. ${cause.says.en}`,
    },
    { cause, extension: { reason: cause.kind } },
  );

export const accountChanged = () =>
  conflict(
    'account-changed',
    'Deze gegevens horen bij een ander account dan het account dat hier verbonden werd.',
    'These credentials belong to another account than the one that was connected here.',
  );

/** Does not tell whose it is: that may be another organisation's. */
export const accountTaken = () =>
  conflict(
    'account-taken',
    'Dit account is al aan een kanaal verbonden. Een account kan maar op één plaats verbonden zijn.',
    'This account is connected to a channel already. An account can be connected in one place only.',
  );

export const noApp = (network: string) =>
  conflict(
    'network-app-missing',
    `Een beheerder moet eerst de registratie bij ${network} invullen.`,
    `An administrator has to fill in the registration with ${network} first.`,
  );

export const noSignIn = (network: string) =>
  conflict(
    'no-sign-in',
    `Bij ${network} meldt u zich niet aan: vul de gegevens van het account in.`,
    `You do not sign in at ${network}: fill in what the account asks for.`,
  );

export const loginUnknown = () =>
  new ProductError('login-unknown', 400, {
    nl: 'Deze aanmelding is verlopen, al gebruikt, of niet hier begonnen. Begin opnieuw bij Kanalen.',
    en: 'This sign-in has expired, was used already, or was not begun here. Please begin again at Channels.',
  });

export const loginDenied = () =>
  new ProductError('login-denied', 403, {
    nl: 'Het netwerk gaf geen toegang tot het account. Er is niets verbonden. Begin opnieuw als dit niet de bedoeling was.',
    en: 'The network gave no access to the account. Nothing was connected. Begin again if this was not meant to be.',
  });

export const noAccounts = () =>
  new ProductError('no-accounts', 422, {
    nl: 'Het aanmelden lukte, maar er is geen account of pagina waarvoor u mag publiceren.',
    en: 'Signing in worked, but there is no account or page that you may publish for.',
  });
