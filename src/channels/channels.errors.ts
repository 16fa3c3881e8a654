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
      nl: `Het account kon niet worden verbonden. Het netwerk zegt: ${cause.message}`,
      en: `The account could not be connected. The network says: ${cause.message}`,
    },
    { cause, extension: { reason: cause.kind } },
  );

export const accountChanged = () =>
  conflict(
    'account-changed',
    'Deze gegevens horen bij een ander account dan het account dat hier verbonden werd.',
    'These credentials belong to another account than the one that was connected here.',
  );
