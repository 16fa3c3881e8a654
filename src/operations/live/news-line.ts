/** A connection that hears of news in the log; it is opened for the first who listens, and again whenever it breaks. */
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { APP_ROLE_OPTIONS } from '../../common/data-source';
import { NEWS_CHANNEL } from '../../common/news';

const RECONNECT_MS = 1000;

export class NewsLine {
  private readonly log = new Logger('Live');
  private client: Client | undefined;
  private opening: Promise<void> | undefined;
  private closed = false;

  constructor(
    private readonly url: string,
    /** Of which organisations; undefined when something may have been missed. */
    private readonly onNews: (organisations?: readonly string[]) => void,
  ) {}

  async open(): Promise<void> {
    if (this.client) return;
    this.opening ??= this.connect().finally(() => (this.opening = undefined));
    await this.opening;
  }

  async close(): Promise<void> {
    this.closed = true;
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined); // it is gone already
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      options: APP_ROLE_OPTIONS,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      application_name: 'ruggespraak live',
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ payload }) => this.onNews(payload?.split(',')));
    await client.connect();
    await client.query(`LISTEN ${NEWS_CHANNEL}`);
    this.client = client;
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    if (this.closed) return;
    this.log.warn('the connection that hears of changes was lost; connecting again');
    void this.again();
  }

  private async again(): Promise<void> {
    while (!this.closed && !this.client) {
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS).unref());
      await this.open().catch(() => undefined); // the database is still away: tried again
    }
    this.onNews();
  }
}
