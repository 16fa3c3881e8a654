/** LinkedIn, as a person. It has no key against repeats, and gives no app the right to read what a person posted. */
import { personOf } from './linkedin-account';
import { linkedinApi, TOKEN_SETTINGS } from './linkedin-api';
import { personLogin } from './linkedin-login';
import { LIMITS, publishPost, removePost } from './linkedin-post';
import type { Network } from './network';

export const linkedinPerson: Network = {
  id: 'linkedin-person',
  name: 'LinkedIn (person)',
  proof: 'E',
  login: personLogin,
  settings: TOKEN_SETTINGS,
  limits: LIMITS,
  length: (text) => text.length,
  verify: async ({ settings }, { signal }) => personOf(linkedinApi(settings, signal)),
  publish: publishPost,
  remove: removePost,
};
