/** Asks the network who these settings belong to. Never inside a database transaction: a network may be slow. */
import { NetworkError, type Network, type RemoteAccount } from '../networks';
import type { Settings } from './account-settings';
import { notConnected } from './channels.errors';

export const PATIENCE_MS = 15_000;

export async function verifyAccount(network: Network, settings: Settings): Promise<RemoteAccount> {
  try {
    return await network.verify({ settings }, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (cause) {
    if (cause instanceof NetworkError) throw notConnected(cause);
    throw cause;
  }
}
