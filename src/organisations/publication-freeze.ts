/** Whether all publishing of this installation is frozen, because its database may not be the one we published from. */
import type { Tx } from '../common/database';

export interface PublicationFreeze {
  readonly frozenAt: Date;
  /** rolled-back: it knows less than was written down outside it. other-database: it is another system or timeline. */
  readonly reason: 'rolled-back' | 'other-database';
}

export const readFreeze = (tx: Tx) =>
  tx.one<PublicationFreeze>(
    'SELECT frozen_at AS "frozenAt", reason FROM publication_epoch WHERE frozen_at IS NOT NULL',
  );
