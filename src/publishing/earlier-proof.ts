/** What looks for the earlier sends of a delivery prove, before it may leave anew. */
import type { Found, Receipt } from '../networks';

export interface Looked {
  /** Undefined: the network could not say. */
  readonly found: Found | undefined;
  /** That send held what would leave now. */
  readonly isSame: boolean;
}

export interface EarlierProof {
  readonly move: 'find' | 'doubt' | 'cannot-send';
  readonly receipt?: Receipt;
  /** For people. */
  readonly detail: string | null;
}

const LOOK_AGAIN =
  'Er is nu niets verzonden: een eerdere poging kan toch aangekomen zijn, en het netwerk kon dat niet zeggen. Kijk op het netwerk.';

/** Pure. Undefined: it may leave. `wasTold`: a person decided after having heard that the network cannot say. */
export function afterEarlier(looked: readonly Looked[], wasTold: boolean): EarlierProof | undefined {
  const standing = looked.filter((one): one is Looked & { found: Receipt } => typeof one.found === 'object');
  const same = standing.find(({ isSame }) => isSame);
  if (same) return { move: 'find', receipt: same.found, detail: null };
  if (standing[0]) return otherWords(standing[0].found);
  const unknown = looked.filter(({ found }) => found === undefined);
  if (unknown.length === 0 || wasTold) return undefined;
  if (looked.every(({ isSame }) => isSame)) return { move: 'doubt', detail: `${LOOK_AGAIN} Beslis dan opnieuw.` };
  return { move: 'cannot-send', detail: `${LOOK_AGAIN} Staat het er niet, probeer dan nog eens.` };
}

function otherWords(receipt: Receipt): EarlierProof {
  const detail = `Er is nu niets verzonden: een eerdere versie van dit bericht staat al op het netwerk (${receipt.url || receipt.remoteId}). Verwijder die daar, en probeer dan nog eens.`;
  return { move: 'cannot-send', receipt, detail };
}
