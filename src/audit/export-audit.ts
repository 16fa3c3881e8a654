/** The log as a table to keep or to hand over, read page by page; that somebody took it along is logged too. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { CSV_START, csvLine } from '../common/csv';
import { Database } from '../common/database';
import { Audit } from './audit';
import { AuditLog, type AuditFilter, type LoggedEvent } from './audit-log';

const PAGE = 500;
const HEAD = ['seq', 'at', 'actor', 'actorId', 'event', 'subjectType', 'subjectId', 'details', 'hash'];

@Injectable()
export class ExportAudit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly log: AuditLog,
  ) {}

  async run(actor: Actor, filter: AuditFilter): Promise<AsyncGenerator<string>> {
    const { organisationId } = actor;
    await this.database.within(organisationId, (tx) =>
      this.audit.record(tx, actor, 'audit.exported', { type: 'organisation', id: organisationId }, { ...filter }),
    );
    return this.lines(organisationId, filter);
  }

  private async *lines(organisationId: string, filter: AuditFilter): AsyncGenerator<string> {
    yield CSV_START + csvLine(HEAD);
    let below = Number.MAX_SAFE_INTEGER;
    for (;;) {
      const page = await this.log.list(organisationId, filter, below, PAGE);
      for (const event of page) yield lineOf(event);
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      below = last.seq;
    }
  }
}

const lineOf = ({ seq, at, actor, actorId, event, subjectType, subjectId, details, hash }: LoggedEvent) =>
  csvLine([seq, at.toISOString(), actor, actorId, event, subjectType, subjectId, JSON.stringify(details), hash]);
