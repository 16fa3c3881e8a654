/** What a look on the network proves about a delivery in doubt, and what may follow. */
import type { Found } from '../networks';
import type { DeliveryMoveName } from './delivery-workflow';

export interface Doubt {
  /** Until no send of it can be under way any more; negative when that is past. */
  readonly drainSeconds: number;
  readonly isLate: boolean;
}

export interface Proof {
  /** Absent: nothing is proven, it is looked for again later. */
  readonly move?: Extract<DeliveryMoveName, 'find' | 'publish-again' | 'expire' | 'disprove'>;
  /** For people. */
  readonly detail: string | null;
  /** Look again then, rather than at the usual pace. */
  readonly againInSeconds?: number;
}

/** Pure. Undefined: the network could not tell. Not seeing it proves nothing: an earlier request may still arrive. */
export function afterLook(found: Found | undefined, { drainSeconds, isLate }: Doubt): Proof {
  if (found === undefined)
    return { detail: 'Het netwerk kon niet zeggen of het bericht er staat. Kijk zelf na en beslis.' };
  if (found === 'absent') return { detail: 'Niet gevonden op het netwerk. Kijk zelf na en beslis of het er staat.' };
  if (found === 'never') return { move: 'disprove', detail: 'Het netwerk heeft het bericht niet geplaatst.' };
  if (found !== 'ready') return { move: 'find', detail: null };
  if (drainSeconds > 0) {
    const detail = 'Het bericht staat klaar op het netwerk maar is niet geplaatst; we wachten tot dat zeker is.';
    return { detail, againInSeconds: drainSeconds };
  }
  if (isLate) return { move: 'expire', detail: 'Het bericht is niet geplaatst, en zijn tijd is voorbij.' };
  return { move: 'publish-again', detail: 'Het bericht is nog niet geplaatst en wordt nu opnieuw aangeboden.' };
}
