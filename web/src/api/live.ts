/**
 * Hears from the desk what changed, and reads that again. Of all windows of one person one holds the line and tells the
 * others: a browser opens only six connections to a server, and a line is one of them for as long as it lasts.
 */
import { changedOnly, changed, type ChangeKind } from './queries';
import { accessToken, refresh } from './session';

const SOONEST_MS = 1000;
const LATEST_MS = 30_000;
/** Longer without a word than two heartbeats, and the line is dead. */
const SILENCE_MS = 50_000;

type Told = { readonly kind: ChangeKind; readonly id?: string } | 'anew';

/** Listens for whoever is signed in until the answer is called. */
export function listen(who: string): () => void {
  const leaving = new AbortController();
  const others = new BroadcastChannel(`ruggespraak ${who}`);
  others.onmessage = ({ data }: MessageEvent<Told>) => heed(data);
  const tell = (told: Told) => {
    heed(told);
    others.postMessage(told);
  };
  void inTurn(`ruggespraak-live ${who}`, leaving.signal, () => holdLine(tell, leaving.signal)).catch(() => undefined); // left while another window had the line
  return () => {
    leaving.abort();
    others.close();
  };
}

const heed = (told: Told) => void (told === 'anew' ? changed() : changedOnly(told.kind, told.id));

async function inTurn(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  return 'locks' in navigator ? await navigator.locks.request(name, { signal }, work) : work();
}

async function holdLine(tell: (told: Told) => void, signal: AbortSignal): Promise<void> {
  let last = '';
  let pause = SOONEST_MS;
  while (!signal.aborted) {
    const isOpened = await once(last, signal, (id, told) => {
      last = id;
      if (told) tell(told);
    }).catch(() => false);
    pause = isOpened ? SOONEST_MS : Math.min(LATEST_MS, pause * 2);
    await rest(pause * (0.75 + Math.random() / 2), signal);
  }
}

/** One connection, until it ends; true when there was one. */
async function once(last: string, signal: AbortSignal, heard: (id: string, told?: Told) => void): Promise<boolean> {
  const { patience, more } = patienceOf(signal);
  const headers = { authorization: `Bearer ${accessToken()}`, ...(last && { 'last-event-id': last }) };
  const response = await fetch('/api/v1/events', { headers, signal: patience, cache: 'no-store' });
  if (response.status === 401) await refresh();
  if (!response.ok || !response.body) return false;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    more();
    const blocks = (unread + read.value).split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) hear(block, heard);
  }
  return true;
}

function hear(block: string, heard: (id: string, told?: Told) => void): void {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  const [event, id] = [field('event'), field('id')];
  if (event === 'change') heard(id, JSON.parse(field('data')) as Told);
  else if (event) heard(id, event === 'anew' ? 'anew' : undefined);
}

/** Gives up when asked to, or when nothing comes any more. */
function patienceOf(signal: AbortSignal) {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const more = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  more();
  return { patience: AbortSignal.any([signal, silence.signal]), more };
}

const rest = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
