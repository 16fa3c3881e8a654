/** The head of each log, also kept in a file outside the database: what is anchored cannot be rewritten unseen. */
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Logger } from '@nestjs/common';
import { Database } from '../common/database';
import { isId } from '../common/ids';

export interface Anchor {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  /** Which database it was: a restored copy has another system or timeline. Null where we may not ask. */
  readonly system: string | null;
  readonly timeline: number | null;
}

interface Head {
  readonly organisationId: string;
  readonly seq: number;
  readonly hash: string;
}

type Origin = Pick<Anchor, 'system' | 'timeline'>;

export class AuditAnchors {
  private readonly log = new Logger('AuditAnchors');
  private readonly written = new Map<string, string>();

  constructor(
    private readonly database: Database,
    readonly folder: string,
  ) {}

  /** Adds a line for each log that grew since the last time; answers how many. Called every few minutes, and at the end. */
  async write(): Promise<number> {
    const heads = await this.database.outside((tx) =>
      tx.rows<Head>(
        `SELECT organisation_id AS "organisationId", seq::float8 AS seq, encode(hash, 'hex') AS hash
         FROM audit_heads_of_all() WHERE seq > 0`,
      ),
    );
    const origin = await this.origin();
    let lines = 0;
    for (const head of heads) if (await this.add(head, origin)) lines++;
    return lines;
  }

  of(organisationId: string): Promise<Anchor[]> {
    return readAnchors(this.folder, organisationId);
  }

  private async add({ organisationId, seq, hash }: Head, origin: Origin): Promise<boolean> {
    const before = this.written.get(organisationId) ?? (await this.of(organisationId)).at(-1)?.hash;
    if (before === hash) return false;
    await append(this.folder, organisationId, { seq, hash, at: new Date().toISOString(), ...origin });
    this.written.set(organisationId, hash);
    return true;
  }

  private async origin(): Promise<Origin> {
    try {
      const found = await this.database.outside((tx) => tx.one<Origin>(ORIGIN));
      return found ?? NO_ORIGIN;
    } catch (cause) {
      this.log.debug(`the database does not say which system it is: ${(cause as Error).name}`);
      return NO_ORIGIN;
    }
  }
}

const NO_ORIGIN: Origin = { system: null, timeline: null };
const ORIGIN = `SELECT s.system_identifier::text AS system, c.timeline_id AS timeline
  FROM pg_control_system() s, pg_control_checkpoint() c`;

const fileOf = (folder: string, organisationId: string) => path.join(folder, `${organisationId}.jsonl`);

/** A line that a crash cut short stands alone: the next one begins on a new line. */
async function append(folder: string, organisationId: string, anchor: Anchor): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = await open(fileOf(folder, organisationId), 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(1);
    if (size > 0) await file.read(end, 0, 1, size - 1);
    await file.write(`${size > 0 && end.toString() !== '\n' ? '\n' : ''}${JSON.stringify(anchor)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** In the order in which they were written; a line cut short says nothing. */
export async function readAnchors(folder: string, organisationId: string): Promise<Anchor[]> {
  const text = await readFile(fileOf(folder, organisationId), 'utf8').catch(nothingIfAbsent(''));
  return text.split('\n').flatMap(anchorOf);
}

/** The organisations of which something was ever anchored. */
export async function anchoredOrganisations(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(nothingIfAbsent([] as string[]));
  return files.map((file) => path.basename(file, '.jsonl')).filter(isId);
}

function anchorOf(line: string): Anchor[] {
  try {
    const anchor = JSON.parse(line) as Anchor;
    return Number.isSafeInteger(anchor.seq) && anchor.seq > 0 && /^[0-9a-f]{64}$/.test(anchor.hash) ? [anchor] : [];
  } catch {
    return [];
  }
}

function nothingIfAbsent<T>(nothing: T) {
  return (cause: NodeJS.ErrnoException): T => {
    if (cause.code === 'ENOENT') return nothing;
    throw cause;
  };
}
