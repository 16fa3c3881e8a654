/** What was written and not yet saved stays on this device, through closed tabs and lost connections. */
import type { Me } from '../../api/session';
import type { Draft } from './draft';

export interface Kept {
  readonly draft: Draft;
  /** What the desk had when this was written; absent for what it never had. */
  readonly base?: Draft | undefined;
  readonly version?: number | undefined;
}

export interface Shelf {
  keep(id: string | undefined, kept: Kept): void;
  find(id: string | undefined): Kept | undefined;
  forget(id: string | undefined): void;
}

/** Each person's own, in each organisation. */
export function shelfOf(me: Me): Shelf {
  const key = (id = 'new') => `ruggespraak.draft.${me.organisation.id}.${me.id}.${id}`;
  return {
    keep(id, kept) {
      try {
        localStorage.setItem(key(id), JSON.stringify(kept));
      } catch {
        return; // the device is full or keeps nothing; the desk still saves
      }
    },
    forget: (id) => localStorage.removeItem(key(id)),
    find(id) {
      try {
        return JSON.parse(localStorage.getItem(key(id)) ?? 'null') ?? undefined;
      } catch {
        return undefined;
      }
    },
  };
}
