/** How the application reaches Postgres: as a role that owns nothing, with the throwing kind of `where`. */
import { Client, type ClientConfig } from 'pg';
import type { DataSourceOptions } from 'typeorm';

/** Sessions speak UTC, so instants in JSON end in +00:00; hung transactions end by themselves. */
export const SESSION_OPTIONS =
  '-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=20000 -c lock_timeout=8000';

/**
 * The application only asks small questions by index, and plans each once per connection. Planned anew each time, or by
 * the statistics of tables that were empty a moment ago, they cost many times what they take to answer.
 */
const PLANNING =
  '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off';

export const APP_ROLE_OPTIONS = `-c role=ruggespraak_app ${PLANNING} ${SESSION_OPTIONS}`;

export function dataSourceOptions(url: string, pool: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    logging: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    applicationName: 'ruggespraak',
    extra: {
      Client: SteadyClient,
      max: pool,
      connectionTimeoutMillis: 5000,
      options: APP_ROLE_OPTIONS,
      keepAlive: true,
    },
    poolErrorHandler: () => undefined, // a connection that breaks while idle is replaced when it is next asked for
  };
}

/**
 * A connection can be cut in the very moment in which the pool hands it over, when nobody listens for that: without a
 * listener of its own it would take the process along. Who uses it next is told by the query that fails.
 */
class SteadyClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
