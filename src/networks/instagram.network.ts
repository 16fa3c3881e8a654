/**
 * Instagram, for professional accounts. A post cannot be deleted through the API.
 * https://developers.facebook.com/docs/instagram-platform/content-publishing
 */
import { beforePosting } from './answers';
import { INSTAGRAM, instagramLogin, whoIsThere } from './instagram-login';
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
import { fewAtATime, notPrepared, preparedIn, tokenIn, type Fields, type Graph } from './meta-graph';
import { NetworkError, type Connection, type Network, type Outgoing, type OutgoingImage } from './network';
import { otherNumber } from './words';

const WORDS: ContainerWords = {
  edge: 'media',
  publish: 'media_publish',
  status: 'status_code',
  text: 'caption',
  quota: { edge: 'content_publishing_limit', usage: 'quota_usage' },
};

export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  proof: 'C',
  fetchesMedia: true,
  needsMedia: true,
  login: instagramLogin,
  settings: [
    { key: 'account', kind: 'text', required: true, label: { nl: 'Nummer van het account', en: 'Account number' } },
    { key: 'token', kind: 'secret', required: true, label: { nl: 'Toegangstoken', en: 'Access token' } },
  ],
  limits: {
    text: 2_200,
    images: 10,
    imageBytes: 8_000_000,
    imageTypes: ['image/jpeg'],
    altText: 1_000,
    hashtags: 30,
    mentions: 20,
    video: { bytes: 300_000_000, seconds: 900 },
  },
  /** It does not say how it counts; this is the most that any way of counting makes of it. */
  length: (text) => text.length,

  async verify({ settings }, { signal }) {
    const account = await whoIsThere(tokenIn(settings), signal);
    if (account.id === settings['account']?.trim()) return account;
    throw new NetworkError('refused', otherNumber(account.name));
  },

  async prepare(connection, outgoing, { signal }) {
    const graph = graphOf(connection, outgoing, signal);
    const account = connection.remoteAccountId;
    return beforePosting(async () => {
      expectPossible(outgoing);
      await expectQuota(graph, WORDS, account);
      return JSON.stringify({ container: await containerOf(graph, account, outgoing) });
    });
  },

  async publish(connection, outgoing, { signal }) {
    const container = preparedIn(outgoing.prepared, 'container');
    if (container === undefined) throw notPrepared();
    const graph = graphOf(connection, outgoing, signal);
    const id = await publishContainer(graph, WORDS, connection.remoteAccountId, container);
    return { remoteId: id, url: await permalinkOf(graph, id) };
  },

  async find(connection, outgoing, { signal }) {
    const container = preparedIn(outgoing.prepared, 'container');
    const graph = graphOf(connection, outgoing, signal);
    const list = `${connection.remoteAccountId}/media`;
    const match = () => matchPost(graph, WORDS, list, outgoing);
    return container === undefined ? match() : findContainer(graph, WORDS, container, match);
  },
};

function graphOf({ settings }: Connection, outgoing: Outgoing, signal: AbortSignal): Graph {
  const token = tokenIn(settings);
  return { base: INSTAGRAM, token, tokenAs: 'header', hidden: hiddenIn(token, outgoing), signal };
}

function expectPossible({ images, video, replyTo }: Outgoing): void {
  if (replyTo !== undefined)
    throw new NetworkError('refused', {
      nl: 'Op Instagram kan een bericht niet op een ander bericht antwoorden. Er is niets geplaatst.',
      en: 'On Instagram a post cannot answer another post. Nothing was posted.',
    });
  if (!video && images.length === 0)
    throw new NetworkError('refused', {
      nl: 'Instagram neemt geen tekst zonder afbeelding of video. Voeg er een toe.',
      en: 'Instagram takes no text without an image. Add one.',
    });
  if (images.some(({ type }) => type !== 'image/jpeg')) {
    throw new NetworkError('refused', {
      nl: 'Instagram neemt alleen JPEG-afbeeldingen. Kies een andere afbeelding.',
      en: 'Instagram takes only JPEG images. Choose another image.',
    });
  }
}

/** A film is a reel, without words about it: Instagram has no place for them. */
async function containerOf(graph: Graph, account: string, outgoing: Outgoing): Promise<string> {
  const { text: caption, images, video } = outgoing;
  const make = (fields: Fields) => makeContainer(graph, WORDS, account, fields);
  if (video) return make({ caption, media_type: 'REELS', video_url: addressOf(video) });
  const [image, ...others] = images;
  if (image && others.length === 0) return make({ caption, ...imageFields(image) });
  const children = await fewAtATime(images, (one) => make({ ...imageFields(one), is_carousel_item: 'true' }));
  return make({ caption, media_type: 'CAROUSEL', children: children.join(',') });
}

const imageFields = (image: OutgoingImage): Fields => ({
  image_url: addressOf(image),
  alt_text: image.alt || undefined,
});
