/** Pages on Facebook, written from https://developers.facebook.com/docs/pages-api, with one person and two Pages. */
import type { FakeAnswer, Work } from '../networks/faulty-server';
import { FacebookPage } from './facebook-page';
import { BAD_TOKEN, letIn, no, NOT_SEEN, ok, page as pageOf, read, Tokens, type Asked } from './meta';
import type { SimulatedNetwork } from './simulated-network';

const PAGE = '102030405060708';
const TOKEN = 'a-page-token-for-tests';
const PERSON = '7000000000000001';

export interface FacebookOptions {
  /** How often an uploaded film is looked at before it is taken in. */
  readonly looks?: number;
  /** What films end as. */
  readonly endsAs?: 'complete' | 'error';
}

export function simulateFacebook(options: FacebookOptions = {}): SimulatedNetwork & { readonly tokens: Tokens } {
  const page = new FacebookPage(PAGE, options);
  const tokens = new Tokens(TOKEN, 'person');
  const work: Work = async (request, _line, body) => answer(await read(request, body), page, tokens);
  return {
    network: 'facebook',
    origins: ['https://graph.facebook.com', 'https://rupload.facebook.com', 'https://www.facebook.com'],
    publishes: `POST /v25.0/${PAGE}_`,
    settings: { page: PAGE, token: TOKEN },
    standing: page.standing,
    tokens,
    stands: (id) => page.stands(id),
    work: () => work,
  };
}

function answer(asked: Asked, page: FacebookPage, tokens: Tokens): FakeAnswer {
  const { method, path, fields, raw, headers } = asked;
  if (path === '/dialog/oauth') return letIn(asked);
  if (path === '/oauth/access_token') return token(asked, tokens);
  if (!tokens.works(asked.token)) return BAD_TOKEN;
  if (path === '/me') return ok(asked.token === TOKEN ? pageEntity() : { id: PERSON, name: 'An Peeters' });
  if (path === '/me/accounts') return pageOf([pageWithToken(), otherPage()], fields);
  const [, node = '', under, last] = path.split('/');
  if (node === 'video-upload') return page.takeFilm(last ?? '', raw, headers['file_size'], headers['offset']);
  if (asked.token !== TOKEN) return no(200, 'Permissions error', undefined, 403);
  if (method === 'DELETE') return page.remove(node);
  if (method === 'GET') return under === 'comments' ? page.comments(node, fields) : page.look(node);
  if (under === undefined) return page.update(node, fields);
  if (under === 'comments') return page.comment(node, fields);
  if (node !== PAGE) return NOT_SEEN;
  if (under === 'photos') return page.photo(asked);
  if (under === 'feed') return page.post(fields);
  return under === 'video_reels' ? page.reel(fields) : NOT_SEEN;
}

function token(asked: Asked, tokens: Tokens): FakeAnswer {
  const { fields } = asked;
  if (fields.get('grant_type') === 'fb_exchange_token') {
    return tokens.longer(fields.get('fb_exchange_token'), fields, true);
  }
  const short = tokens.fromCode(asked);
  return typeof short === 'string' ? ok({ access_token: short, token_type: 'bearer', expires_in: 5_000 }) : short;
}

const pageEntity = () => ({ id: PAGE, name: 'Gemeente' });
const pageWithToken = () => ({
  ...pageEntity(),
  link: 'https://www.facebook.com/gemeente',
  access_token: TOKEN,
  tasks: ['ANALYZE', 'ADVERTISE', 'MODERATE', 'CREATE_CONTENT', 'MANAGE'],
});
const otherPage = () => ({ id: '9', name: 'Heemkring', access_token: 'another', tasks: ['ANALYZE'] });
