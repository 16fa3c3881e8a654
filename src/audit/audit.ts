/** The tamper-evident log: written in the transaction of the change it tells of, linked to the one before at commit. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { ProductError } from '../common/product-error';

export interface Subject {
  readonly type: string;
  readonly id: string | null;
}

/** Never holds unpublished text: hashes, states, reasons and ids tell the story. */
export type Details = Readonly<Record<string, unknown>>;

export const AUDIT_INSERT = `INSERT INTO audit_events (id, organisation_id, actor_id, actor, event, subject_type, subject_id, details)`;

@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  async record(tx: Tx, actor: Actor, event: string, subject: Subject, details: Details = {}): Promise<void> {
    await tx.rows(
      `${AUDIT_INSERT} VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      auditValues(actor, event, subject, details),
    );
  }

  /** A refusal changed nothing, so it stands in a transaction of its own. */
  refused(actor: Actor, event: string, subject: Subject, code: string): Promise<void> {
    return this.database.within(actor.organisationId, (tx) =>
      this.record(tx, actor, `${event}.refused`, subject, { code }),
    );
  }

  /** Does the work; if it is refused, the log keeps that too. */
  async refusals<T>(actor: Actor, event: string, subject: Subject, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof ProductError) await this.refused(actor, event, subject, cause.code);
      throw cause;
    }
  }
}

export const auditValues = (actor: Actor, event: string, subject: Subject, details: Details) => [
  newId(),
  actor.organisationId,
  actor.userId,
  actor.name,
  event,
  subject.type,
  subject.id,
  JSON.stringify(details),
];
