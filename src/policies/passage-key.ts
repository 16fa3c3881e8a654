import type { Secrets } from '../common/secrets';

/** Each organisation its own: what is kept of one document says nothing about another organisation's. */
export const passageKey = (secrets: Secrets, organisationId: string): Buffer =>
  secrets.key(`passages:${organisationId}`);
