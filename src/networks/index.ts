/** Every network we can publish on. Adding one is adding its line to the list. */
import { bluesky } from './bluesky.network';
import { facebook } from './facebook.network';
import { facebookProfile } from './facebook-profile.network';
import { instagram } from './instagram.network';
import { linkedin } from './linkedin.network';
import { linkedinPerson } from './linkedin-person.network';
import { mastodon } from './mastodon.network';
import { site } from './site.network';
import { threads } from './threads.network';
import { webhook } from './webhook.network';
import { x } from './x.network';
import type { Network } from './network';

export const networks: readonly Network[] = [
  ...[bluesky, facebook, facebookProfile, instagram, linkedin, linkedinPerson],
  ...[mastodon, site, threads, webhook, x],
];

export function networkById(id: string): Network | undefined {
  return networks.find((network) => network.id === id);
}

/** For what was accepted before: a channel's network does not vanish while it is in use. */
export function requireNetwork(id: string): Network {
  const network = networkById(id);
  if (!network) throw new Error(`there is no network ${id}`);
  return network;
}

export { configureGateway } from './http';
export { askSecondOpinion } from './second-opinion';
export * from './call';
export type * from './login';
export * from './network';
export { LONGEST_THREAD, threadParts } from './thread-parts';
