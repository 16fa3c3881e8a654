/** Which revision of each post this person last looked at here, and for when; kept on this device, and no words with it. */
const KEY = 'ruggespraak.seen';
const MOST_KEPT = 300;

export interface Seen {
  readonly revision: number;
  readonly publishAt?: string | null;
}

interface Kept extends Seen {
  readonly before?: Seen;
}

/** What it was before, where this person saw something else; also when it changed under their eyes. */
export function seenBefore(postId: string, now: Seen): Seen | undefined {
  const last = read()[postId];
  return last && isSame(last, now) ? last.before : last;
}

export function see(postId: string, now: Seen): void {
  const others = Object.entries(read()).filter(([id]) => id !== postId);
  const before = seenBefore(postId, now);
  const entry: Kept = { ...now, ...(before && { before: { revision: before.revision, publishAt: before.publishAt } }) };
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...others.slice(-MOST_KEPT), [postId, entry]])));
  } catch {
    return; // the device is full or keeps nothing; then everything is new again
  }
}

const isSame = (one: Seen, other: Seen) => one.revision === other.revision && one.publishAt === other.publishAt;

function read(): Readonly<Record<string, Kept>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Readonly<Record<string, Kept>>;
  } catch {
    return {};
  }
}
