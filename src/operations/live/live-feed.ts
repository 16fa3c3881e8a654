/**
 * Tells listening desks what changed. The log is the feed: its numbers have no gaps and come in the order of commits, so
 * whoever lost the line asks for what came after the last number. A NOTIFY only says that it is time to look.
 */
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { RunningConfig } from '../../common/config';
import { Database, type Tx } from '../../common/database';
import { Members } from '../../organisations/members';
import { changeOf, concerns, newestOfEach, type Change, type Logged, type Standing } from './change';
import { ListeningDesks } from './listening-desks';
import type { LiveStream } from './live-stream';
import { NewsLine } from './news-line';

const MOST_AT_ONCE = 500;
/** Who was away longer than this reads everything anew. */
const FURTHEST_BACK = 2000;

const HEAD = 'SELECT coalesce(max(seq), 0)::float8 AS seq FROM audit_events WHERE organisation_id = $1';
const LOGGED = `SELECT seq::float8 AS seq, event, details ->> 'from' AS from,
    CASE WHEN subject_type = 'post' THEN subject_id::text ELSE details ->> 'post' END AS post
  FROM audit_events WHERE organisation_id = $1 AND seq > $2 ORDER BY seq LIMIT ${MOST_AT_ONCE}`;
const STANDINGS = `SELECT id, author_id AS "authorId", created_by AS "createdBy", state FROM posts
  WHERE id = ANY($1::uuid[])`;

@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly line: NewsLine;
  /** Those whose log is being read, and whether there was news meanwhile. */
  private readonly reading = new Map<string, boolean>();

  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly desks: ListeningDesks,
    @Inject('config') config: RunningConfig,
  ) {
    this.line = new NewsLine(config.databaseUrl, (told) => this.look(told));
  }

  /** Resolves once nothing that happens from then on can be missed. */
  async join(stream: LiveStream, lastSeen: number | undefined): Promise<void> {
    this.desks.add(stream);
    try {
      await this.line.open();
      const { organisationId } = stream.listener;
      const { seq } = await this.database.within(organisationId, (tx) =>
        tx.sole<{ seq: number }>(HEAD, [organisationId]),
      );
      const resumes = lastSeen !== undefined && lastSeen <= seq && lastSeen >= seq - FURTHEST_BACK;
      stream.begin(resumes ? lastSeen : seq, !resumes);
      this.look([organisationId]);
    } catch (cause) {
      stream.body.destroy();
      throw cause;
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.line.close();
  }

  /** Undefined: everything may be new. */
  private look(organisations: readonly string[] = this.desks.organisations): void {
    for (const id of organisations) {
      if (this.desks.of(id).length > 0) void this.read(id).catch(() => undefined); // the database is away: looked at again when the line is back
    }
  }

  private async read(organisationId: string): Promise<void> {
    if (this.reading.has(organisationId)) return void this.reading.set(organisationId, true);
    try {
      do {
        this.reading.set(organisationId, false);
        while (await this.tellNext(organisationId));
      } while (this.reading.get(organisationId));
    } finally {
      this.reading.delete(organisationId);
    }
  }

  /** True while there is more. */
  private async tellNext(organisationId: string): Promise<boolean> {
    const streams = this.desks.of(organisationId).filter(({ seen }) => seen !== undefined);
    if (streams.length === 0) return false;
    const since = Math.min(...streams.map(({ seen = 0 }) => seen));
    const read = await this.database.within(organisationId, (tx) => news(tx, organisationId, since));
    for (const stream of streams) await this.tell(stream, read);
    return read.logged.length === MOST_AT_ONCE;
  }

  private async tell(stream: LiveStream, { logged, changes, standings }: Read): Promise<void> {
    const { userId, organisationId } = stream.listener;
    const seen = stream.seen ?? 0;
    const actor = await this.members.current(userId, organisationId);
    if (!actor) return stream.end();
    for (const change of changes) {
      if (change.seq > seen && concerns(actor, change, standings.get(change.post ?? ''))) stream.tell(change);
    }
    stream.seen = Math.max(seen, logged.at(-1)?.seq ?? 0);
  }
}

interface Read {
  readonly logged: readonly Logged[];
  readonly changes: readonly Change[];
  readonly standings: ReadonlyMap<string, Standing>;
}

async function news(tx: Tx, organisationId: string, since: number): Promise<Read> {
  const logged = await tx.rows<Logged>(LOGGED, [organisationId, since]);
  const changes = newestOfEach(logged.flatMap((entry) => changeOf(entry) ?? []));
  const posts = changes.flatMap(({ post }) => post ?? []);
  const rows = posts.length === 0 ? [] : await tx.rows<Standing & { id: string }>(STANDINGS, [posts]);
  return { logged, changes, standings: new Map(rows.map((row) => [row.id, row])) };
}
