/** Which revision of each post this person last looked at here; kept on this device, and no words with it. */
const KEY = 'ruggespraak.seen';
const MOST_KEPT = 300;

type Seen = Readonly<Record<string, number>>;

export function lastSeen(postId: string): number {
  return read()[postId] ?? 0;
}

export function see(postId: string, revision: number): void {
  const others = Object.entries(read()).filter(([id]) => id !== postId);
  const kept = others.slice(-MOST_KEPT);
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...kept, [postId, revision]])));
}

function read(): Seen {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Seen;
  } catch {
    return {};
  }
}
