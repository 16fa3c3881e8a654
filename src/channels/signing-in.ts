import type { Network } from '../networks';
import { noSignIn } from './channels.errors';
import type { SigningIn } from './network-apps';

export function signingIn(network: Network): SigningIn {
  if (!network.login) throw noSignIn(network.name);
  return { ...network, login: network.login };
}
