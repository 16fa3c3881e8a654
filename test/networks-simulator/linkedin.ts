/** LinkedIn, written from https://learn.microsoft.com/en-us/linkedin, with one organisation, and the person who speaks for it. */
import type { IncomingMessage } from 'node:http';
import type { FakeAnswer } from '../networks/faulty-server';
import { LinkedInPosts, no } from './linkedin-posts';
import { LinkedInUploads } from './linkedin-uploads';
import { OAuthProvider } from './oauth-provider';
import type { SimulatedNetwork } from './simulated-network';

const TOKEN = 'a-linkedin-token-for-tests';
const ORGANISATION = 'urn:li:organization:5583111';
const PERSON = 'urn:li:person:8675309';
/** Each is kept for a year. */
const OLDEST_VERSION = '202512';

/** The same simulator, as the person. */
export const PERSON_SETTINGS = { token: TOKEN };

export interface LinkedInRules {
  readonly postsAllowed?: number;
  readonly looksAtFilm?: number;
}

type Json = Record<string, unknown>;

export const simulateLinkedIn = (rules: LinkedInRules = {}): SimulatedNetwork =>
  simulate('linkedin', { organization: '5583111', token: TOKEN }, rules);

export const simulateLinkedInPerson = (rules: LinkedInRules = {}): SimulatedNetwork =>
  simulate('linkedin-person', PERSON_SETTINGS, rules);

function simulate(network: string, settings: Readonly<Record<string, string>>, rules: LinkedInRules): SimulatedNetwork {
  const uploads = new LinkedInUploads(rules.looksAtFilm ?? 2);
  const posts = new LinkedInPosts(ORGANISATION, PERSON, uploads, rules.postsAllowed ?? 150);
  const oauth = new OAuthProvider({ pkce: false, singleUse: false, basic: false, lastsSeconds: 5_184_000 }, TOKEN);
  return {
    network,
    origins: ['https://api.linkedin.com', 'https://www.linkedin.com'],
    publishes: 'POST /rest/posts',
    settings,
    standing: posts.standing,
    stands: (id) => posts.stands(id),
    work: () => async (request, line, body) => {
      const { searchParams } = new URL(request.url ?? '', 'http://localhost');
      if (line === 'GET /oauth/v2/authorization') return oauth.authorize(searchParams);
      if (line === 'POST /oauth/v2/accessToken') return oauth.token(body, undefined);
      if (!oauth.takes(request.headers.authorization)) return no(401, 'Invalid access token', 'INVALID_ACCESS_TOKEN');
      const asked = { line, searchParams, body, path: line.slice(line.indexOf(' ') + 1) };
      return outdated(request, asked.path) ?? answer(asked, posts, uploads) ?? no(404, 'Resource not found');
    },
  };
}

interface Asked {
  readonly line: string;
  readonly path: string;
  readonly searchParams: URLSearchParams;
  readonly body: Buffer;
}

function outdated({ headers }: IncomingMessage, path: string): FakeAnswer | undefined {
  const version = headers['linkedin-version'];
  if (!path.startsWith('/rest/')) return undefined;
  if (typeof version !== 'string') return no(400, 'A version must be present', 'VERSION_MISSING');
  if (headers['x-restli-protocol-version'] !== '2.0.0') return no(400, 'Rest.li protocol 2.0.0 is required');
  if (version >= OLDEST_VERSION) return undefined;
  return no(426, `Requested version ${version} is not active`, 'NONEXISTENT_VERSION');
}

function answer(asked: Asked, posts: LinkedInPosts, uploads: LinkedInUploads): FakeAnswer | undefined {
  const { line, path, searchParams, body } = asked;
  if (line === 'GET /v2/userinfo') return ok({ sub: PERSON.slice('urn:li:person:'.length), name: 'Amina Peeters' });
  if (line === 'GET /rest/organizationAcls') return ok({ elements: [acl('ADMINISTRATOR'), acl('ANALYST')] });
  if (line === 'GET /rest/organizations/5583111')
    return ok({ id: 5_583_111, localizedName: 'Gemeente', vanityName: 'g' });
  if (line === 'POST /rest/posts') return posts.post(json(body));
  if (line === 'GET /rest/posts') return posts.byAuthor(searchParams);
  if (line.startsWith('DELETE /rest/posts/')) return posts.remove(lastOf(path));
  if (path.startsWith('/rest/socialActions/')) return social(asked, posts);
  return media(asked, uploads);
}

function social({ line, path, searchParams, body }: Asked, posts: LinkedInPosts): FakeAnswer | undefined {
  const [target = '', , number] = path.slice('/rest/socialActions/'.length).split('/').map(decodeURIComponent);
  if (line.startsWith('DELETE')) return posts.removeComment(number ?? '');
  return line.startsWith('POST') ? posts.comment(target, json(body)) : posts.commentsOn(target, searchParams);
}

function media({ line, path, searchParams, body }: Asked, uploads: LinkedInUploads): FakeAnswer | undefined {
  const kind = path.startsWith('/rest/videos') ? 'video' : 'image';
  const action = searchParams.get('action');
  if (line.startsWith('PUT /dms-uploads/')) return uploads.put(path, body);
  if (action === 'initializeUpload') return uploads.begin(kind, (json(body)['initializeUploadRequest'] ?? {}) as Json);
  if (action === 'finalizeUpload') return uploads.finish((json(body)['finalizeUploadRequest'] ?? {}) as Json);
  return line.startsWith('GET /rest/videos/') ? uploads.look(lastOf(path)) : undefined;
}

/** One that may post for the organisation, and one that may only look at another. */
const acl = (role: string) => ({
  ...{ role, state: 'APPROVED', roleAssignee: PERSON },
  organization: role === 'ADMINISTRATOR' ? ORGANISATION : 'urn:li:organization:1',
});
const lastOf = (path: string) => decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
const json = (body: Buffer) => JSON.parse(body.toString('utf8')) as Json;
const ok = (body: unknown): FakeAnswer => ({ status: 200, body });
