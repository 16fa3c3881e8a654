/**
 * A Page on Facebook. A post is made unpublished and then published by its id; a film is a reel, an answer a comment.
 * https://developers.facebook.com/docs/pages-api/posts
 */
import { beforePosting } from './answers';
import { facebookLogin, FACEBOOK, whoIsThere } from './facebook-login';
import { findComment, prepareComment, publishComment } from './facebook-comment';
import { findPost, preparePost, publishPost } from './facebook-post';
import { findReel, prepareReel, publishReel } from './facebook-reel';
import { hiddenIn } from './meta-containers';
import { call, done, notPrepared, preparedIn, tokenIn, type Graph } from './meta-graph';
import { isNotSeenIn } from './meta-errors';
import { NetworkError, type Connection, type Network, type Outgoing } from './network';
import { NOT_SAID } from './words';

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  proof: 'C',
  login: facebookLogin,
  settings: [
    { key: 'page', kind: 'text', required: true, label: { nl: 'Nummer van de pagina', en: 'Page number' } },
    { key: 'token', kind: 'secret', required: true, label: { nl: 'Paginatoken', en: 'Page access token' } },
  ],
  limits: {
    text: 63_206,
    images: 10,
    imageBytes: 10_000_000,
    imageTypes: ['image/jpeg', 'image/png', 'image/gif'],
    altText: 1_000,
    video: { bytes: 1_000_000_000, seconds: 90 },
  },
  /** It does not say how it counts; this is the most that any way of counting makes of it. */
  length: (text) => text.length,

  async verify({ settings }, { signal }) {
    const account = await whoIsThere(tokenIn(settings), signal);
    if (account.id === settings['page']?.trim()) return account;
    throw new NetworkError('refused', {
      nl: `Het toegangstoken is van ${account.name}, niet van de pagina met dit nummer. Kijk het nummer na.`,
      en: `The access token is of ${account.name}, not of the Page with this number. Check the number.`,
    });
  },

  async prepare(connection, outgoing, { signal }) {
    const graph = graphOf(connection, signal, outgoing);
    const page = connection.remoteAccountId;
    return beforePosting(async () => {
      if (outgoing.replyTo !== undefined) return prepareComment(graph, page, outgoing);
      if (outgoing.video) return JSON.stringify({ reel: await prepareReel(graph, page, outgoing.video) });
      return JSON.stringify({ post: await preparePost(graph, page, outgoing) });
    });
  },

  async publish(connection, outgoing, { signal }) {
    const graph = graphOf(connection, signal, outgoing);
    const { comment, reel, post } = whatIsPrepared(outgoing);
    if (comment !== undefined) return publishComment(graph, comment, outgoing);
    if (reel !== undefined) return publishReel(graph, connection.remoteAccountId, reel, outgoing.text);
    if (post !== undefined) return publishPost(graph, post);
    throw notPrepared();
  },

  async find(connection, outgoing, { signal }) {
    const graph = graphOf(connection, signal, outgoing);
    const { comment, reel, post } = whatIsPrepared(outgoing);
    if (comment !== undefined) return findComment(graph, connection.remoteAccountId, comment, outgoing);
    if (reel !== undefined) return findReel(graph, reel);
    if (post !== undefined) return findPost(graph, post);
    throw new NetworkError('unknown', NOT_SAID); // without the number there is nothing to ask by
  },

  /** A reel whose upload is not finished is nowhere to be seen; an answer is not made beforehand. */
  async discard(connection, prepared, { signal }) {
    const post = preparedIn(prepared, 'post');
    if (post !== undefined) await takeAway(graphOf(connection, signal), post);
  },

  remove: (connection, { remoteId }, { signal }) => takeAway(graphOf(connection, signal), remoteId),
};

async function takeAway(graph: Graph, id: string): Promise<void> {
  const answer = await call(graph, 'DELETE', encodeURIComponent(id));
  if (!isNotSeenIn(answer)) done(graph, answer);
}

function graphOf({ settings }: Connection, signal: AbortSignal, outgoing?: Outgoing): Graph {
  const token = tokenIn(settings);
  return { base: FACEBOOK, token, tokenAs: 'header', hidden: outgoing ? hiddenIn(token, outgoing) : [token], signal };
}

function whatIsPrepared({ prepared }: Outgoing) {
  const [comment, reel, post] = ['comment', 'reel', 'post'].map((key) => preparedIn(prepared, key));
  return { comment, reel, post };
}
