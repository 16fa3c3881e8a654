/** What was written and not yet saved stays on this device, through closed tabs and lost connections. */
import { isIn, type Me } from '../../api/session';
import { EMPTY, hasChanges, type Draft } from './draft';

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
  /** Whether its owner is still the one who is signed in: nobody saves what another wrote. */
  isOpen(): boolean;
}

const SHELF = 'ruggespraak.draft.';

/** How many texts of this person, of whichever organisation, stand on this device alone. */
export function unsent(me: Me): number {
  return keysOf(me).filter((key) => {
    const kept = read(key);
    return kept !== undefined && hasChanges(kept.base ?? EMPTY, kept.draft);
  }).length;
}

/** Who signs out leaves nothing for the next one at this device. */
export function clearShelf(me: Me): void {
  for (const key of keysOf(me)) localStorage.removeItem(key);
}

const keysOf = (me: Me) =>
  Object.keys(localStorage).filter((key) => key.startsWith(SHELF) && key.split('.')[3] === me.id);

function read(key: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Each person's own, in each organisation. */
export function shelfOf(me: Me): Shelf {
  const key = (id = 'new') => `${SHELF}${me.organisation.id}.${me.id}.${id}`;
  return {
    keep(id, kept) {
      try {
        localStorage.setItem(key(id), JSON.stringify(kept));
      } catch {
        return; // the device is full or keeps nothing; the desk still saves
      }
    },
    isOpen: () => isIn(me),
    forget: (id) => localStorage.removeItem(key(id)),
    find: (id) => read(key(id)),
  };
}
