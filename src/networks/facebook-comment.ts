/** An answer under a post on Facebook is a comment, which cannot be made unpublished: only its picture goes first. */
import { isObject, jsonObject, textAt } from './answers';
import { uploadPhoto } from './facebook-post';
import { expectPublished } from './meta-errors';
import { askAll, call, momentAt, preparedIn, sameText, type Graph } from './meta-graph';
import { NetworkError, type Found, type Outgoing, type Receipt } from './network';

const CLOCK_DIFFERENCE_MS = 60_000;

export async function prepareComment(graph: Graph, page: string, outgoing: Outgoing): Promise<string> {
  const { images, video, replyTo } = outgoing;
  if (video || images.length > 1)
    throw new NetworkError('refused', {
      nl: 'Op Facebook kan een antwoord hoogstens één afbeelding hebben, en geen video. Haal de andere weg.',
      en: 'An answer on Facebook holds at most one image, and no film. Take the others out.',
    });
  const [image] = images;
  return JSON.stringify({ comment: replyTo, photo: image && (await uploadPhoto(graph, page, image)) });
}

/** https://developers.facebook.com/docs/graph-api/reference/page-post/comments */
export async function publishComment(graph: Graph, post: string, { text, prepared }: Outgoing): Promise<Receipt> {
  const photo = preparedIn(prepared, 'photo');
  const fields = { message: text, attachment_id: photo };
  const answer = await call(graph, 'POST', `${encodeURIComponent(post)}/comments`, fields);
  expectPublished(answer, graph.hidden);
  return receiptOf(textAt(jsonObject(answer), 'id'));
}

export async function findComment(graph: Graph, page: string, post: string, outgoing: Outgoing): Promise<Found> {
  const since = Date.parse(outgoing.createdAt) - CLOCK_DIFFERENCE_MS;
  const fields = { fields: 'id,message,created_time,from', order: 'reverse_chronological', filter: 'stream' };
  const path = `${encodeURIComponent(post)}/comments`;
  const comments = await askAll(graph, path, fields, (comment) => momentAt(comment, 'created_time') < since);
  const same = comments.filter((said) => isFrom(said, page) && sameText(said['message'], outgoing.text));
  if (same.length > 1)
    throw new NetworkError('unknown', {
      nl: 'Hetzelfde antwoord staat er meer dan eens. Kijk op Facebook en houd er één.',
      en: 'The same answer stands there more than once. Look on Facebook, and keep one.',
    });
  return same[0] ? receiptOf(textAt(same[0], 'id')) : 'absent';
}

function isFrom({ from }: Record<string, unknown>, page: string): boolean {
  return isObject(from) && from['id'] === page;
}

function receiptOf(comment: string): Receipt {
  return { remoteId: comment, url: `https://www.facebook.com/${comment}` };
}
