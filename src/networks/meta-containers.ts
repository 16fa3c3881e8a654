/**
 * Publishing as Instagram and Threads do it: a container is made, waits until its media are taken in, and is then
 * published in one step. It lives for 24 hours.
 * https://developers.facebook.com/docs/instagram-platform/content-publishing and .../docs/threads/posts
 */
import { isObject, jsonObject, textAt } from './answers';
import { expectPublished } from './meta-errors';
import { ask, askAll, call, listIn, momentAt, sameText, tell, until, type Fields, type Graph } from './meta-graph';
import { NetworkError, type Found, type Outgoing, type Receipt } from './network';
import { UNREADABLE } from './words';

/** What differs between the two. */
export interface ContainerWords {
  /** The edge that makes containers and lists posts: media, threads. */
  readonly edge: string;
  readonly publish: string;
  readonly status: string;
  /** The field that holds the text. */
  readonly text: string;
  /** The edge that says how many posts are left, and its field. */
  readonly quota: { readonly edge: string; readonly usage: string };
}

/** Their clock and ours may differ a little. */
const CLOCK_DIFFERENCE_MS = 60_000;

/** Makes one container and waits until it may be used. */
export async function makeContainer(graph: Graph, words: ContainerWords, account: string, fields: Fields) {
  const container = textAt(await tell(graph, `${account}/${words.edge}`, fields), 'id');
  await until(graph.signal, async () => {
    const status = textAt(await ask(graph, container, { fields: words.status }), words.status);
    if (status === 'FINISHED') return true;
    if (status === 'IN_PROGRESS') return undefined;
    const said = status.slice(0, 20);
    throw new NetworkError('refused', {
      nl: `Het netwerk kon de tekst, de afbeeldingen of de video niet gebruiken (${said}). Er is niets geplaatst.`,
      en: `The network could not use the text or the media (${said}). Nothing was posted.`,
    });
  });
  return container;
}

export async function expectQuota(graph: Graph, { quota }: ContainerWords, account: string): Promise<void> {
  const [said] = listIn(await ask(graph, `${account}/${quota.edge}`, { fields: `${quota.usage},config` }));
  const used = said?.[quota.usage];
  const total = isObject(said?.['config']) ? said['config']['quota_total'] : undefined;
  if (typeof used !== 'number' || typeof total !== 'number' || used < total) return;
  throw new NetworkError('refused', {
    nl: `Het account heeft zijn ${total} berichten in 24 uur bereikt. Er is niets geplaatst. Probeer het later opnieuw.`,
    en: `The account has reached its ${total} posts in 24 hours. Nothing was posted. Try again later.`,
  });
}

/** The one visible step. */
export async function publishContainer(
  graph: Graph,
  words: ContainerWords,
  account: string,
  container: string,
): Promise<string> {
  const answer = await call(graph, 'POST', `${account}/${words.publish}`, { creation_id: container });
  expectPublished(answer, graph.hidden);
  return textAt(jsonObject(answer), 'id');
}

/** Where it can be seen. The post stands there whether or not the network tells this. */
export async function permalinkOf(graph: Graph, id: string): Promise<string> {
  const said: Record<string, unknown> = await ask(graph, id, { fields: 'permalink' }).catch(() => ({}));
  return webAddress(said['permalink']);
}

/**
 * `prepare` ended when the container was finished. Being worked on again means that it is being published now, so it
 * is not ready to be published; and a container that is not seen proves nothing (code 100/33 comes for living ones).
 */
export async function findContainer(
  graph: Graph,
  words: ContainerWords,
  container: string,
  published: () => Promise<Receipt>,
): Promise<Found> {
  const status = textAt(await ask(graph, container, { fields: words.status }), words.status);
  if (status === 'PUBLISHED') return published();
  if (status === 'FINISHED') return 'ready';
  if (status === 'IN_PROGRESS') return 'absent';
  if (status === 'EXPIRED' || status === 'ERROR') return 'never';
  throw new NetworkError('unknown', UNREADABLE);
}

/** By its exact words and its time, never "the latest": somebody may have placed another since. */
export async function matchPost(graph: Graph, words: ContainerWords, list: string, outgoing: Outgoing) {
  const since = Date.parse(outgoing.createdAt) - CLOCK_DIFFERENCE_MS;
  const fields = { fields: `id,${words.text},timestamp,permalink` };
  const posts = await askAll(graph, list, fields, (post) => momentAt(post, 'timestamp') < since);
  const same = posts.filter((post) => sameText(post[words.text], outgoing.text));
  const [post] = same;
  if (post && same.length === 1) return { remoteId: textAt(post, 'id'), url: webAddress(post['permalink']) };
  if (post)
    throw new NetworkError('unknown', {
      nl: 'Het werd gepubliceerd, en dezelfde tekst staat er meer dan eens. Kijk op het netwerk en houd er één.',
      en: 'It was published, and the same text stands there more than once. Look there, and keep one.',
    });
  throw new NetworkError('unknown', {
    nl: 'Het netwerk zegt dat het gepubliceerd werd; waar het staat, zagen we niet. Kijk op het netwerk.',
    en: 'The network says that it was published; where it stands, we did not see. Look on the network.',
  });
}

/** Everything of a post that may not stand in an error. */
export function hiddenIn(token: string, { text, images, video }: Outgoing): string[] {
  const media = [...images, ...(video ? [video] : [])];
  return [token, text, ...media.flatMap(({ alt, address }) => [alt, address ?? ''])];
}

/** The address that the network fetches a medium from. */
export function addressOf(medium: { readonly address?: string }): string {
  if (medium.address !== undefined) return medium.address;
  throw new NetworkError('refused', {
    nl: 'Het netwerk haalt afbeeldingen en video’s zelf op, en deze hebben geen adres om ze op te halen. Er is niets geplaatst.',
    en: 'The network fetches media itself, and these have no address to fetch them from. Nothing was posted.',
  });
}

function webAddress(said: unknown): string {
  return typeof said === 'string' && /^https?:/.test(said) ? said : '';
}
