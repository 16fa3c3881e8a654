/** Whether one send stands on its network, as far as the network can tell. */
import type { MediaFiles } from '../media/media-files';
import { networkById, type Connection, type Found } from '../networks';
import { toOutgoing, type Payload } from './payload';

const LOOK_DEADLINE_MS = 20_000;

/** A send, and what it made ready at a two-phase network. */
export interface Sent {
  readonly payload: Payload;
  readonly prepared: string | null;
  /** Of a time that the database does not know of: whether it was sent, and what was prepared, is not known. */
  readonly isFromBefore?: boolean;
}

interface Asked {
  readonly network: string;
  readonly connection: Connection;
  readonly organisationId: string;
}

/** A two-phase network shows nothing of what was not made ready. */
export const mayStand = (network: string, { prepared, isFromBefore }: Sent): boolean =>
  networkById(network)?.proof !== 'C' || prepared !== null || isFromBefore === true;

/** Undefined: the network cannot tell, or not now. No answer is no proof. */
export async function askNetwork(files: MediaFiles, asked: Asked, sent: Sent): Promise<Found | undefined> {
  const known = networkById(asked.network);
  if (!known?.find) return undefined;
  try {
    const outgoing = await toOutgoing(sent.payload, asked.organisationId, files);
    const whole = { ...outgoing, ...(sent.prepared !== null && { prepared: sent.prepared }) };
    return await known.find(asked.connection, whole, { signal: AbortSignal.timeout(LOOK_DEADLINE_MS) });
  } catch {
    return undefined;
  }
}
