/** Everything that can go wrong with a request to a network, and what each proves. */
import type { NetworkErrorKind } from '../../src/networks';
import type { FakeAnswer, Fault } from '../networks/faulty-server';

const PAGE: FakeAnswer = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Welcome</html>' };
const WRONG_TYPES = { id: 7, data: [{ id: null }], url: {}, success: 'perhaps', status: 4, results: 'none' };

/** Answers without the request being taken, and what a bare one of that status proves. */
export const NOT_TAKEN: readonly (readonly [status: number, kind: NetworkErrorKind])[] = [
  ...[400, 403, 404, 410, 413, 422].map((status) => [status, 'refused'] as const),
  ...[301, 303, 307, 308].map((status) => [status, 'refused'] as const),
  ...[408, 409, 500, 502, 503, 504].map((status) => [status, 'unknown'] as const),
  [401, 'login_expired'],
  [429, 'not_sent'],
];

/** The request is taken; what comes back does not prove it. */
export const TAKEN: readonly (readonly [name: string, fault: Fault])[] = [
  ...[408, 500, 502, 503, 504].map(
    (status) => [`answers ${status}`, { thenAnswer: { status, body: '<html>' } }] as const,
  ),
  ['hangs', { then: 'hang' }],
  ['resets', { then: 'reset' }],
  ['answers half', { then: 'half' }],
  ['drips', { then: 'slow' }],
  ['answers more than anybody should read', { then: 'huge' }],
  ['answers a web page', { thenAnswer: PAGE }],
  ['answers nothing', { thenAnswer: { status: 200, body: '' } }],
  ['answers without an id', { thenAnswer: { status: 200, body: {} } }],
  ['answers other types', { thenAnswer: { status: 200, body: WRONG_TYPES } }],
  ['answers a list', { thenAnswer: { status: 200, body: [] } }],
];

/** For a request that cannot post: whatever happens to it, nothing was posted, and no post is proved absent. */
export const BEFORE_POSTING: readonly (readonly [name: string, fault: Fault])[] = [
  ...NOT_TAKEN.map(([status]) => [`refuses with ${status}`, { instead: { status } }] as const),
  ...TAKEN,
];

/** A no in every shape that networks use, which repeats what it was sent. */
export function repeating(words: string, status: number): FakeAnswer {
  const graph = { message: words, type: 'OAuthException', code: 100, error_user_msg: words, error_user_title: words };
  const flat = { message: words, detail: words, title: words, error_description: words };
  return {
    status,
    body: status % 2 ? { ...flat, error: graph } : { ...flat, error: words, errors: [{ message: words }] },
  };
}

/** Without a deadline it would be waited for for ever. */
export const isEndless = (fault: Fault) => 'then' in fault && ['hang', 'slow'].includes(fault.then);
