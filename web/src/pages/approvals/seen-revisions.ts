/** Which revision of each post this person last looked at here, and for when; kept on this device, and no words with it. */
const KEY = 'ruggespraak.seen';
const MOST_KEPT = 300;

export interface Seen {
  readonly revision: number;
  readonly publishAt?: string | null;
}

export function lastSeen(postId: string): Seen | undefined {
  return read()[postId];
}

export function see(postId: string, seen: Seen): void {
  const others = Object.entries(read()).filter(([id]) => id !== postId);
  const kept = others.slice(-MOST_KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...kept, [postId, seen]])));
  } catch {
    return; // the device is full or keeps nothing; then everything is new again
  }
}

function read(): Readonly<Record<string, Seen>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Readonly<Record<string, Seen>>;
  } catch {
    return {};
  }
}
