/**
 * Says to every process which organisations have something new in their log, shortly after it was committed. Apart from
 * the transactions that write it: inside one, NOTIFY would make all commits of the database wait for each other.
 */
export const NEWS_CHANNEL = 'news';

/** Whatever changes something says so in the log, in its own transaction. */
export const TELLS_NEWS = /INTO audit_events/;

const TOGETHER_MS = 40;
/** NOTIFY carries at most 8,000 bytes. */
const MOST_AT_ONCE = 200;
const TELL = `SELECT pg_notify('${NEWS_CHANNEL}', $1)`;

export class News {
  private waiting = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly send: (sql: string, values: readonly unknown[]) => Promise<unknown>) {}

  tell(organisationId: string): void {
    this.waiting.add(organisationId);
    this.timer ??= setTimeout(() => void this.flush(), TOGETHER_MS).unref();
  }

  /** What is lost on the way is in the log all the same: whoever looks there finds it. */
  private async flush(): Promise<void> {
    this.timer = undefined;
    const told = [...this.waiting];
    this.waiting = new Set();
    for (let from = 0; from < told.length; from += MOST_AT_ONCE) {
      const some = told.slice(from, from + MOST_AT_ONCE).join(',');
      await this.send(TELL, [some]).catch(() => undefined); // the database is away: who listens reads the log when it is back
    }
  }
}
