/** One transaction belongs to one organisation: Postgres itself refuses every row of another (row-level security). */
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { isId } from './ids';
import { News, TELLS_NEWS } from './news';

/** A deadlock or serialisation failure: nothing was done, so doing it again is safe. */
const AGAIN = new Set(['40001', '40P01']);
const TRIES = 4;

interface Client {
  query(query: string | { name: string; text: string; values: readonly unknown[] }): Promise<{ rows: unknown[] }>;
}

const names = new Map<string, string>();

/** Statements are prepared once per connection: the name is the statement. */
function nameOf(sql: string): string {
  let name = names.get(sql);
  if (!name) names.set(sql, (name = `q${names.size}`));
  return name;
}

export class Tx {
  /** Something was written that others want to hear of once this has committed. */
  hasNews = false;

  constructor(
    private readonly client: Client,
    /** Never `save()`: it opens a transaction of its own. */
    readonly manager: EntityManager,
  ) {}

  /** Only for statements written in our own code: each text is prepared and kept. */
  async rows<T>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
    this.hasNews ||= TELLS_NEWS.test(sql);
    const { rows } = await this.client.query({ name: nameOf(sql), text: sql, values });
    return rows as T[];
  }

  async one<T>(sql: string, values: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, values))[0];
  }

  /** For what must be there; its absence is our own fault, not somebody's input. */
  async sole<T>(sql: string, values: readonly unknown[] = []): Promise<T> {
    const row = await this.one<T>(sql, values);
    if (row === undefined) throw new Error(`no row for: ${sql.slice(0, 60)}`);
    return row;
  }
}

@Injectable()
export class Database {
  private readonly news = new News((sql, values) => this.outside((tx) => tx.rows(sql, values)));

  constructor(readonly source: DataSource) {}

  /** All of `work` or nothing, seeing only this organisation's rows. */
  within<T>(organisationId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!isId(organisationId)) throw new TypeError('A transaction needs an organisation.');
    const begin = `BEGIN; SET LOCAL app.organisation = '${organisationId}'`;
    return this.transaction(begin, work, () => this.news.tell(organisationId));
  }

  /** For what belongs to no organisation: sign-in, the claim of due deliveries. Sees no organisation's rows. */
  outside<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction('BEGIN', work);
  }

  private async transaction<T>(begin: string, work: (tx: Tx) => Promise<T>, tell?: () => void): Promise<T> {
    for (let tried = 1; ; tried++) {
      try {
        return await this.once(begin, work, tell);
      } catch (cause) {
        if (tried >= TRIES || !AGAIN.has((cause as { code?: string }).code ?? '')) throw cause;
      }
    }
  }

  private async once<T>(begin: string, work: (tx: Tx) => Promise<T>, tell?: () => void): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as Client;
    try {
      await client.query(begin);
      const tx = new Tx(client, runner.manager);
      const result = await work(tx);
      await client.query('COMMIT');
      if (tx.hasNews) tell?.();
      return result;
    } catch (cause) {
      await client.query('ROLLBACK').catch(() => undefined); // a broken connection is rolled back by its end
      throw cause;
    } finally {
      await runner.release();
    }
  }
}
