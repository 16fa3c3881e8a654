/**
 * Where a network may fetch the images and films of one delivery, for networks that will not be sent them: an address
 * that nobody can guess, for a single file, open from arming until the outcome is recorded and at most fifteen minutes.
 */
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import type { Config } from '../common/config';
import { Database, type Tx } from '../common/database';
import type { Outgoing } from '../networks';
import { DELIVERY, type Job } from './job';
import type { Payload } from './payload';

const OPEN_FOR = '15 minutes';
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** Of each address; what comes after is counted only, so that nobody can fill the log. */
const MOST_LOGGED = 20;

const OPEN = `INSERT INTO media_addresses (token_hash, organisation_id, delivery_id, sha256, type, opened_at, expires_at)
  SELECT $1, $2, $3, $4, $5, at, at + interval '${OPEN_FOR}' FROM clock_timestamp() AS at
  WHERE EXISTS (SELECT 1 FROM deliveries WHERE id = $3 AND fence = $6 AND state = 'sending') RETURNING token_hash`;

const CLOSE = `UPDATE media_addresses SET closed_at = clock_timestamp() WHERE delivery_id = $1 AND closed_at IS NULL
  RETURNING fetches`;

const FETCH = `UPDATE media_addresses SET fetches = fetches + 1
  WHERE token_hash = $1 AND closed_at IS NULL AND expires_at > clock_timestamp()
  RETURNING delivery_id AS delivery, sha256, type, fetches,
    (SELECT post_id FROM deliveries WHERE id = delivery_id) AS post`;

interface Addressed {
  readonly sha256: string;
  readonly type: string;
}

export interface Fetched extends Addressed {
  readonly organisationId: string;
}

@Injectable()
export class MediaAddresses {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject('config') private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** After arming and before sending: the same post, with an address at every image and film. */
  async addressed(job: Job, payload: Payload, outgoing: Outgoing): Promise<Outgoing> {
    const { images, video } = payload;
    const addresses = await this.open(job, [...images, ...(video ? [{ ...video, type: 'video/mp4' }] : [])]);
    const at = (file: { readonly sha256: string } | undefined) => {
      const address = file && addresses.get(file.sha256);
      return address ? { address } : {};
    };
    return {
      ...outgoing,
      images: outgoing.images.map((image, place) => ({ ...image, ...at(images[place]) })),
      ...(outgoing.video && video && { video: { ...outgoing.video, ...at(video) } }),
    };
  }

  /** By the hash of the file. Opens nothing for a delivery that is not being sent by this very job. */
  async open(job: Job, files: readonly Addressed[]): Promise<ReadonlyMap<string, string>> {
    return this.database.within(job.organisationId, async (tx) => {
      const addresses = new Map<string, string>();
      for (const { sha256, type } of files) {
        const token = randomBytes(TOKEN_BYTES).toString('base64url');
        const row = [hashOf(token), job.organisationId, job.id, sha256, type, job.fence];
        if (!(await tx.one(OPEN, row))) throw new Error(`delivery ${job.id} is not being sent`);
        addresses.set(sha256, `${this.config.publicUrl}/m/${token}`);
      }
      const told = DELIVERY(job, { files: [...addresses.keys()] });
      if (files.length > 0) await this.tell(tx, 'delivery.media-opened', job, told);
      return addresses;
    });
  }

  /** In the transaction that records what became of the delivery, or that takes it over from who died. */
  async close(tx: Tx, job: Job): Promise<void> {
    const closed = await tx.rows<{ fetches: number }>(CLOSE, [job.id]);
    if (closed.length === 0) return;
    const told = DELIVERY(job, { fetches: closed.map(({ fetches }) => fetches) });
    await this.tell(tx, 'delivery.media-closed', job, told);
  }

  /** Undefined: nothing is open at this address, or never was. */
  async fetched(token: string): Promise<Fetched | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const hash = hashOf(token);
    const whose = await this.database.outside((tx) =>
      tx.one<{ id: string }>('SELECT organisation_id AS id FROM organisation_at_address($1)', [hash]),
    );
    return whose && this.database.within(whose.id, (tx) => this.fetch(tx, whose.id, hash));
  }

  private async fetch(tx: Tx, organisationId: string, hash: string): Promise<Fetched | undefined> {
    const row = await tx.one<Addressed & { delivery: string; post: string; fetches: number }>(FETCH, [hash]);
    if (!row) return undefined;
    const { sha256, type, delivery: id, post: postId, fetches } = row;
    const told = { delivery: id, sha256, fetches };
    if (fetches <= MOST_LOGGED) await this.tell(tx, 'delivery.media-fetched', { organisationId, postId }, told);
    return { organisationId, sha256, type };
  }

  private tell(tx: Tx, event: string, job: Pick<Job, 'organisationId' | 'postId'>, details: object): Promise<void> {
    const subject = { type: 'post', id: job.postId };
    return this.audit.record(tx, scheduler(job.organisationId), event, subject, { ...details });
  }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
