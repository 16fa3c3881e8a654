/** A post on a Page: made unpublished, and published by its id. That id stays the same, so both steps can be read back. */
import { jsonObject, textAt } from './answers';
import { multipart } from './multipart';
import { send } from './http';
import { expectPublished, isNotSeenIn } from './meta-errors';
import { call, done, fewAtATime, tell, type Graph } from './meta-graph';
import { NetworkError, type Found, type Outgoing, type OutgoingImage, type Receipt } from './network';
import { NOT_SAID, UNREADABLE } from './words';

const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,:;!?'”’)\]]/iu;

/** https://developers.facebook.com/docs/graph-api/reference/page/feed */
export async function preparePost(graph: Graph, page: string, { text, images }: Outgoing): Promise<string> {
  const photos = await fewAtATime(images, (image) => uploadPhoto(graph, page, image));
  const attached = photos.map((id, place) => [`attached_media[${place}]`, JSON.stringify({ media_fbid: id })]);
  const link = images.length === 0 ? LINK.exec(text)?.[0] : undefined;
  const fields = { message: text, link, published: 'false', ...Object.fromEntries(attached) };
  return textAt(await tell(graph, `${page}/feed`, fields), 'id');
}

/** `is_published` may be set on a post that was made unpublished; saying it again changes nothing. */
export async function publishPost(graph: Graph, post: string): Promise<Receipt> {
  const answer = await call(graph, 'POST', encodeURIComponent(post), { is_published: 'true' });
  expectPublished(answer, graph.hidden);
  if (jsonObject(answer)['success'] !== true) {
    throw new NetworkError('unknown', NOT_SAID, { status: answer.status });
  }
  return receiptOf(post);
}

/** Not being seen proves nothing: Meta says so at times of what is there. */
export async function findPost(graph: Graph, post: string): Promise<Found> {
  const answer = await call(graph, 'GET', encodeURIComponent(post), { fields: 'id,is_published' });
  if (isNotSeenIn(answer)) return 'absent';
  const published = done(graph, answer)['is_published'];
  if (published === true) return receiptOf(post);
  if (published === false) return 'ready';
  throw new NetworkError('unknown', UNREADABLE, { status: answer.status });
}

/** https://developers.facebook.com/docs/graph-api/reference/page/photos */
export async function uploadPhoto(graph: Graph, page: string, image: OutgoingImage): Promise<string> {
  const { headers, body } = multipart({ published: 'false', alt_text_custom: image.alt }, 'source', image);
  const answer = await send({
    method: 'POST',
    url: `${graph.base}/${page}/photos`,
    headers: { ...headers, authorization: `Bearer ${graph.token}` },
    ...{ body, signal: graph.signal },
  });
  return textAt(done(graph, answer), 'id');
}

function receiptOf(post: string): Receipt {
  return { remoteId: post, url: `https://www.facebook.com/${post}` };
}
