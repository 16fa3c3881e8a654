/** Threads. https://developers.facebook.com/docs/threads */
import { beforePosting } from './answers';
import {
  addressOf,
  expectQuota,
  findContainer,
  hiddenIn,
  makeContainer,
  matchPost,
  permalinkOf,
  publishContainer,
  type ContainerWords,
} from './meta-containers';
import { call, done, fewAtATime, notPrepared, preparedIn, tokenIn, type Fields, type Graph } from './meta-graph';
import { isNotSeenIn } from './meta-errors';
import { threadsLogin, whoIsThere } from './threads-login';
import { threadsLength } from './threads-text';
import { NetworkError, type Connection, type Network, type Outgoing, type OutgoingImage } from './network';
import { otherNumber } from './words';

const BASE = 'https://graph.threads.net/v1.0';

const WORDS: ContainerWords = {
  edge: 'threads',
  publish: 'threads_publish',
  status: 'status',
  text: 'text',
  quota: { edge: 'threads_publishing_limit', usage: 'quota_usage' },
};

export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  proof: 'C',
  chains: true,
  fetchesMedia: true,
  login: threadsLogin,
  settings: [
    { key: 'account', kind: 'text', required: true, label: { nl: 'Nummer van het account', en: 'Account number' } },
    { key: 'token', kind: 'secret', required: true, label: { nl: 'Toegangstoken', en: 'Access token' } },
  ],
  limits: {
    text: 500,
    images: 20,
    imageBytes: 8_000_000,
    imageTypes: ['image/jpeg', 'image/png'],
    altText: 1_000,
    links: 5,
    video: { bytes: 1_000_000_000, seconds: 300 },
  },
  length: threadsLength,

  async verify({ settings }, { signal }) {
    const account = await whoIsThere(tokenIn(settings), signal);
    if (account.id === settings['account']?.trim()) return account;
    throw new NetworkError('refused', otherNumber(account.name));
  },

  async prepare(connection, outgoing, { signal }) {
    const graph = graphOf(connection, signal, outgoing);
    const account = connection.remoteAccountId;
    return beforePosting(async () => {
      await expectQuota(graph, WORDS, account);
      return JSON.stringify({ container: await containerOf(graph, account, outgoing) });
    });
  },

  async publish(connection, outgoing, { signal }) {
    const container = preparedIn(outgoing.prepared, 'container');
    if (container === undefined) throw notPrepared();
    const graph = graphOf(connection, signal, outgoing);
    const id = await publishContainer(graph, WORDS, connection.remoteAccountId, container);
    return { remoteId: id, url: await permalinkOf(graph, id) };
  },

  async find(connection, outgoing, { signal }) {
    const container = preparedIn(outgoing.prepared, 'container');
    const graph = graphOf(connection, signal, outgoing);
    const list = `${connection.remoteAccountId}/${outgoing.replyTo === undefined ? 'threads' : 'replies'}`;
    const match = () => matchPost(graph, WORDS, list, outgoing);
    return container === undefined ? match() : findContainer(graph, WORDS, container, match);
  },

  async remove(connection, { remoteId }, { signal }) {
    const graph = graphOf(connection, signal);
    const answer = await call(graph, 'DELETE', encodeURIComponent(remoteId));
    if (!isNotSeenIn(answer)) done(graph, answer);
  },
};

function graphOf({ settings }: Connection, signal: AbortSignal, outgoing?: Outgoing): Graph {
  const token = tokenIn(settings);
  return { base: BASE, token, tokenAs: 'parameter', hidden: outgoing ? hiddenIn(token, outgoing) : [token], signal };
}

/** A film or one image stands alone; several images hang in a container of their own. */
async function containerOf(graph: Graph, account: string, outgoing: Outgoing): Promise<string> {
  const { text, images, video, replyTo: reply_to_id } = outgoing;
  const make = (fields: Fields) => makeContainer(graph, WORDS, account, fields);
  const whole = { text, reply_to_id };
  const [image, ...others] = images;
  if (video) return make({ ...whole, media_type: 'VIDEO', video_url: addressOf(video), alt_text: altOf(video) });
  if (!image) return make({ ...whole, media_type: 'TEXT' });
  if (others.length === 0) return make({ ...whole, ...imageFields(image) });
  const children = await fewAtATime(images, (one) => make({ ...imageFields(one), is_carousel_item: 'true' }));
  return make({ ...whole, media_type: 'CAROUSEL', children: children.join(',') });
}

const imageFields = (image: OutgoingImage): Fields => ({
  media_type: 'IMAGE',
  image_url: addressOf(image),
  alt_text: altOf(image),
});

const altOf = ({ alt }: { readonly alt: string }) => alt || undefined;
