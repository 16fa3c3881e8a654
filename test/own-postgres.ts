/** A database server of a test's own, which it may kill, stop, and put back to an earlier moment. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations';
import { Database } from '../src/common/database';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/common/embedded-postgres';
import type { TestDatabase } from './database';

export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    private running: EmbeddedPostgres,
    private readonly flags: readonly string[],
  ) {}

  static async start(flags: readonly string[] = []): Promise<OwnPostgres> {
    const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'ruggespraak-away-'));
    fs.chmodSync(folder, 0o755); // Postgres may run as another user
    return new OwnPostgres(folder, await startIn(folder, flags), flags);
  }

  get url(): string {
    return this.running.url;
  }

  /** As a power cut would: no process of it gets to say goodbye. */
  kill(): void {
    const [pid] = fs.readFileSync(path.join(this.folder, 'pg', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  }

  /** Whoever had it before a kill leaves it too: it would not stop while somebody stays. */
  async again(): Promise<void> {
    const before = this.running;
    this.running = await startIn(this.folder, this.flags);
    await before.stop();
  }

  /** Its files as they are at this moment, set apart; it stands still meanwhile. */
  async backUp(): Promise<void> {
    await this.stopAndStay();
    this.copy('pg', 'backup');
    await this.again();
  }

  async restore(): Promise<void> {
    await this.stopAndStay();
    this.copy('backup', 'pg');
    await this.again();
  }

  async stop(): Promise<void> {
    await this.running.stop();
    fs.rmSync(this.folder, { recursive: true, force: true });
  }

  async migrated(): Promise<TestDatabase> {
    const options = { type: 'postgres', url: this.url, poolErrorHandler: () => undefined } as const;
    const owner = await new DataSource({ ...options, migrations }).initialize();
    await owner.runMigrations({ transaction: 'each' });
    const bound = await new DataSource({ ...options, extra: { options: '-c role=ruggespraak_app' } }).initialize();
    const end = async () => void (await Promise.all([owner.destroy(), bound.destroy()]));
    return { url: this.url, owner, app: bound, database: new Database(bound), end };
  }

  /** It comes back under the same address, as after a kill: that stands in the file. */
  private async stopAndStay(): Promise<void> {
    const file = path.join(this.folder, 'pg', 'postmaster.pid');
    const address = fs.readFileSync(file);
    await this.running.stop();
    fs.writeFileSync(file, address, { mode: 0o600 });
    const { uid, gid } = fs.statSync(path.dirname(file));
    fs.chownSync(file, uid, gid);
  }

  private copy(from: string, to: string): void {
    const [source, target] = [path.join(this.folder, from), path.join(this.folder, to)];
    fs.rmSync(target, { recursive: true, force: true }); // what an earlier copy held and this one does not
    fs.cpSync(source, target, { recursive: true, preserveTimestamps: true });
    for (const file of fs.readdirSync(target, { recursive: true }) as string[]) sameOwner(source, target, file);
    sameOwner(source, target, '.');
  }
}

const startIn = (folder: string, flags: readonly string[]) =>
  startEmbeddedPostgres({ dataDir: path.join(folder, 'pg'), durable: true, flags, binaries: process.env['PG_BIN'] });

function sameOwner(source: string, target: string, file: string): void {
  const { uid, gid, mode } = fs.statSync(path.join(source, file));
  fs.chownSync(path.join(target, file), uid, gid);
  fs.chmodSync(path.join(target, file), mode);
}
