/** Instagram, written from https://developers.facebook.com/docs/instagram-platform, with one professional account. */
import type { FakeAnswer } from '../networks/faulty-server';
import { Containers, type ContainerOptions, type Flavour } from './containers';
import { letIn, no, ok, type Asked, type Tokens } from './meta';
import type { SimulatedNetwork } from './simulated-network';

const ACCOUNT = '17841400000000001';
const USERNAME = 'gemeente';
const TOKEN = 'an-instagram-token-for-tests';
const LONGEST = 2_200;

export function simulateInstagram(options: ContainerOptions = {}): SimulatedNetwork & { readonly tokens: Tokens } {
  const containers = new Containers(FLAVOUR, options);
  return {
    network: 'instagram',
    origins: ['https://graph.instagram.com', 'https://api.instagram.com', 'https://www.instagram.com'],
    publishes: `POST /v25.0/${ACCOUNT}/media_publish`,
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
  edge: 'media',
  publish: 'media_publish',
  status: 'status_code',
  text: 'caption',
  permalink: (id) => `https://www.instagram.com/p/${id}/`,

  refuse(fields, media) {
    if ([...(fields.get('caption') ?? '')].length > LONGEST) return no(36004, 'The caption was too long', 2207010);
    const type = fields.get('media_type');
    if (type === undefined) return image(media);
    if (type === 'REELS') return film(fields, media);
    const children = (fields.get('children') ?? '').split(',').length;
    const fits = type === 'CAROUSEL' && children >= 2 && children <= 10;
    return fits ? undefined : no(100, 'Invalid parameter');
  },

  own(asked, tokens) {
    const { path, method, fields, token } = asked;
    if (method === 'DELETE') return no(3, 'Application does not have the capability to make this API call.');
    if (path === '/oauth/authorize') return letIn(asked, '#_');
    if (path === '/oauth/access_token' && method === 'POST') return shortLived(asked, tokens);
    if (path === '/access_token' && fields.get('grant_type') === 'ig_exchange_token')
      return tokens.longer(token, fields, true);
    if (path === '/refresh_access_token' && fields.get('grant_type') === 'ig_refresh_token')
      return tokens.longer(token, fields, false);
    return undefined;
  },
};

function shortLived(asked: Asked, tokens: Tokens): FakeAnswer {
  const token = tokens.fromCode(asked);
  const permissions = 'instagram_business_basic,instagram_business_content_publish';
  return typeof token === 'string' ? ok({ data: [{ access_token: token, user_id: ACCOUNT, permissions }] }) : token;
}

function image(media: Buffer | undefined): FakeAnswer | undefined {
  if (!media) return no(100, 'The parameter image_url is required');
  if (!media.toString('latin1').startsWith('\xff\xd8\xff'))
    return no(36001, 'The image format is not supported', 2207005);
  return media.length > 8 * 1024 * 1024 ? no(36000, 'The image size is too large', 2207004) : undefined;
}

/** "alt_text: Reels and stories are not supported." */
function film(fields: ReadonlyMap<string, string>, media: Buffer | undefined): FakeAnswer | undefined {
  if (fields.has('alt_text')) return no(100, 'alt_text is not supported for reels');
  return media?.includes('ftyp') ? undefined : no(352, 'The video format is not supported', 2207026);
}
