/** An organisation for trying out reaches nobody's account: only our own pages, and what a person places by hand. */
import type { Tx } from '../common/database';
import { conflict } from '../common/product-error';
import type { Network } from '../networks';

const IS_TRIAL = 'SELECT 1 FROM organisations WHERE id = $1 AND trial';

/** Asked before anything that was typed in is sent to a network; the database refuses to keep it, too. */
export async function requireNoTrial(tx: Tx, organisationId: string, network: Network): Promise<void> {
  const holdsCredentials = network.login !== undefined || network.settings.some(({ kind }) => kind === 'secret');
  if (!holdsCredentials || !(await tx.one(IS_TRIAL, [organisationId]))) return;
  throw conflict(
    'trial-organisation',
    `Dit is een organisatie om te proberen: er kan geen echt account op ${network.name} verbonden worden. Gebruik de eigen openbare pagina.`,
    `This organisation is for trying out: no real account on ${network.name} can be connected. Use its own public page.`,
  );
}
