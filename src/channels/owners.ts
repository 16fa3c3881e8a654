/** Whose account it is: an administrator connects any, a mandataris only one of their own. */
import { hasRole, type Actor } from '../common/actor';
import { notAllowed } from '../common/product-error';
import type { Network } from '../networks';
import type { Channel } from './channel.entity';

export function ownerOf(actor: Actor, network: Network, owner: string | undefined): string | null {
  if (hasRole(actor, 'administrator')) return owner?.toLowerCase() ?? null;
  if (network.hosted) throw onlyAdministrators();
  if (owner !== undefined && owner.toLowerCase() !== actor.userId) throw onlyYourOwn();
  return actor.userId;
}

export function assertMayChange(actor: Actor, channel: Channel): void {
  if (hasRole(actor, 'administrator')) return;
  if (channel.ownerId === null || channel.ownerId !== actor.userId) throw onlyYourOwn();
}

const onlyYourOwn = () =>
  notAllowed('U kunt alleen uw eigen kanalen beheren.', 'You can only manage channels of your own.');

const onlyAdministrators = () =>
  notAllowed(
    'De pagina van de organisatie wordt door een beheerder ingesteld.',
    'The page of the organisation is set up by an administrator.',
  );
