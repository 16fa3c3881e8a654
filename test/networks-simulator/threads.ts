/** Threads, written from https://developers.facebook.com/docs/threads, with one account. */
import type { FakeAnswer } from '../networks/faulty-server';
import { Containers, type ContainerOptions, type Flavour } from './containers';
import { letIn, no, ok, type Asked, type Tokens } from './meta';
import type { SimulatedNetwork } from './simulated-network';

const ACCOUNT = '28100000000000001';
const USERNAME = 'gemeente';
const TOKEN = 'a-threads-token-for-tests';
const LONGEST = 500;
const IMAGE = /^(?:\xff\xd8\xff|\x89PNG)/;

export function simulateThreads(options: ContainerOptions = {}): SimulatedNetwork & { readonly tokens: Tokens } {
  const containers = new Containers(FLAVOUR, { quota: 250, ...options });
  return {
    network: 'threads',
    origins: ['https://graph.threads.net', 'https://threads.com'],
    publishes: `POST /v1.0/${ACCOUNT}/threads_publish`,
    settings: { account: ACCOUNT, token: TOKEN },
    standing: containers.standing,
    tokens: containers.tokens,
    stands: (id) => containers.stands(id),
    work: () => containers.work,
  };
}

const FLAVOUR: Flavour = {
  account: ACCOUNT,
  username: USERNAME,
  token: TOKEN,
  edge: 'threads',
  publish: 'threads_publish',
  status: 'status',
  text: 'text',
  permalink: (id) => `https://www.threads.com/@${USERNAME}/post/${id}`,

  refuse(fields, media) {
    const type = fields.get('media_type');
    const text = fields.get('text') ?? '';
    if (counted(text) > LONGEST) return no(100, `Param text must be at most ${LONGEST} characters long.`);
    if (type === 'TEXT') return text === '' ? no(100, 'The parameter text is required') : undefined;
    if (type === 'IMAGE') return image(media);
    if (type === 'VIDEO') return media?.includes('ftyp') ? undefined : no(352, 'The video format is not supported');
    const children = (fields.get('children') ?? '').split(',').length;
    const fits = type === 'CAROUSEL' && children >= 2 && children <= 20;
    return fits ? undefined : no(100, 'Invalid parameter');
  },

  own(asked, tokens) {
    const { path, method, fields, token } = asked;
    if (path === '/oauth/authorize') return letIn(asked, '#_');
    if (path === '/oauth/access_token' && method === 'POST') return shortLived(asked, tokens);
    if (path === '/access_token' && fields.get('grant_type') === 'th_exchange_token')
      return tokens.longer(token, fields, true);
    if (path === '/refresh_access_token' && fields.get('grant_type') === 'th_refresh_token')
      return tokens.longer(token, fields, false);
    return undefined;
  },
};

/** Its number of the account is too large for a number in JavaScript; it comes as one all the same. */
function shortLived(asked: Asked, tokens: Tokens): FakeAnswer {
  const token = tokens.fromCode(asked);
  return typeof token === 'string' ? ok(`{"access_token":"${token}","user_id":${ACCOUNT}}`) : token;
}

function image(media: Buffer | undefined): FakeAnswer | undefined {
  if (!media || !IMAGE.test(media.toString('latin1'))) return no(36001, 'The image format is not supported', 2207005);
  return media.length > 8 * 1024 * 1024 ? no(36000, 'The image size is too large', 2207004) : undefined;
}

/** "Emojis are counted as the number of UTF-8 bytes." */
function counted(text: string): number {
  return [...new Intl.Segmenter().segment(text)]
    .map(({ segment }) => (/\p{Emoji_Presentation}|\ufe0f|\u20e3/u.test(segment) ? Buffer.byteLength(segment) : 1))
    .reduce((sum, length) => sum + length, 0);
}
