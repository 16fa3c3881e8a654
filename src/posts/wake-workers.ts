import type { Tx } from '../common/database';

/** A worker sleeps until the next due time that it knew of; when this commits, every worker looks again. */
export const wakeWorkers = (tx: Tx) => tx.rows(`SELECT pg_notify('deliveries', '')`);
