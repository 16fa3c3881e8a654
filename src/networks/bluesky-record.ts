/** Makes the record that a post is on Bluesky. The same delivery makes the same record, byte for byte. */
import { expectOk, isObject, jsonObject, objectIn, textAt } from './answers';
import { findFacets, type Facet } from './bluesky-facets';
import { expectSignedIn, xrpc, type Session } from './bluesky-session';
import { NetworkError, type Connection, type Outgoing, type OutgoingImage } from './network';
import { cannotAnswer } from './words';

export const POSTS = 'app.bsky.feed.post';

const POST_ADDRESS =
  /^(?:at:\/\/([^/]+)\/app\.bsky\.feed\.post|https:\/\/bsky\.app\/profile\/([^/]+)\/post)\/([^/?#]+)$/;

type Settings = Connection['settings'];
type Reference = { readonly uri: string; readonly cid: string };

export interface PostRecord {
  readonly $type: typeof POSTS;
  readonly text: string;
  readonly createdAt: string;
  readonly langs: readonly string[];
  readonly facets?: readonly Facet[];
  readonly embed?: Readonly<Record<string, unknown>>;
  readonly reply?: { readonly root: Reference; readonly parent: Reference };
}

export async function recordOf(
  outgoing: Outgoing,
  settings: Settings,
  session: Session,
  signal: AbortSignal,
): Promise<PostRecord> {
  const { text, createdAt, language, images, replyTo } = outgoing;
  const facets = await findFacets(text, (handle) => didOf(handle, settings, signal));
  const reply = replyTo ? await replyOf(replyTo, settings, session, signal) : undefined;
  const shown = [];
  for (const image of images) shown.push(await imageOf(image, settings, session, signal));
  return {
    $type: POSTS,
    text,
    createdAt,
    langs: [language],
    ...(facets.length > 0 && { facets }),
    ...(shown.length > 0 && { embed: { $type: 'app.bsky.embed.images', images: shown } }),
    ...(reply && { reply }),
  };
}

/** 400 is a sure "nobody has this handle"; anything else would make the record differ from one attempt to the next. */
async function didOf(handle: string, settings: Settings, signal: AbortSignal): Promise<string | undefined> {
  const answer = await xrpc(settings, signal, { method: 'com.atproto.identity.resolveHandle', params: { handle } });
  if (answer.status === 400) return undefined;
  expectOk(answer);
  return textAt(jsonObject(answer), 'did');
}

async function imageOf(image: OutgoingImage, settings: Settings, session: Session, signal: AbortSignal) {
  const { bytes: input, type, alt, width, height } = image;
  const token = session.accessJwt;
  const answer = await xrpc(settings, signal, { method: 'com.atproto.repo.uploadBlob', input, type, token });
  expectSignedIn(answer, settings, [token]);
  const { blob } = jsonObject(answer);
  if (!isObject(blob))
    throw new NetworkError('unknown', {
      nl: 'Het netwerk zei niet hoe het een afbeelding bewaarde.',
      en: 'The network did not say how it stored a picture.',
    });
  return { alt, image: blob, aspectRatio: { width, height } };
}

/** A conversation hangs on its first post, which the post that is answered names unless it is the first itself. */
async function replyOf(replyTo: string, settings: Settings, session: Session, signal: AbortSignal) {
  const [, did, profile, rkey] = POST_ADDRESS.exec(replyTo) ?? [];
  const repo = did ?? profile;
  if (!repo || !rkey) throw new NetworkError('refused', cannotAnswer('Bluesky'));
  const found = await readRecord({ repo, rkey }, settings, session, signal);
  if (!found)
    throw new NetworkError('refused', {
      nl: 'Het bericht waarop dit antwoordt, staat er niet meer. Kijk het adres ervan na.',
      en: 'The post that is answered is not there. Check its address.',
    });
  const parent = { uri: textAt(found, 'uri'), cid: textAt(found, 'cid') };
  const value = isObject(found['value']) ? found['value'] : {};
  const root = isObject(value['reply']) && isObject(value['reply']['root']) ? value['reply']['root'] : parent;
  return { root: { uri: textAt(root, 'uri'), cid: textAt(root, 'cid') }, parent };
}

/** The record with its address, or nothing when the server says that it has none. */
export async function readRecord(
  { repo, rkey }: { readonly repo: string; readonly rkey: string },
  settings: Settings,
  { accessJwt: token }: Session,
  signal: AbortSignal,
): Promise<Record<string, unknown> | undefined> {
  const params = { repo, collection: POSTS, rkey };
  const answer = await xrpc(settings, signal, { method: 'com.atproto.repo.getRecord', params, token });
  if (answer.status === 400 && objectIn(answer.text)['error'] === 'RecordNotFound') return undefined;
  expectSignedIn(answer, settings, [token]);
  return jsonObject(answer);
}
