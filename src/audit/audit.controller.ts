import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CSV_TYPE } from '../common/csv';
import { Allow, CurrentActor } from '../common/http/access';
import { limitOf } from '../common/http/page';
import { invalid } from '../common/product-error';
import { AuditLog, type AuditFilter } from './audit-log';
import { AuditExportQuery, AuditPage, AuditQuery, eventView, VerdictView } from './audit.dto';
import { ExportAudit } from './export-audit';
import { instantOf } from './instant-of';

@ApiTags('audit')
@ApiBearerAuth()
@Allow('auditor', 'administrator')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly log: AuditLog,
    private readonly exportAudit: ExportAudit,
  ) {}

  @Get()
  @ApiOkResponse({ type: AuditPage })
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPage> {
    const limit = limitOf(query);
    const rows = await this.log.list(actor.organisationId, filterOf(query), belowOf(query), limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map(eventView), nextCursor: last ? cursorTo(last.seq) : null };
  }

  @Get('verify')
  @ApiOkResponse({ type: VerdictView })
  verify(@CurrentActor() { organisationId }: Actor): Promise<VerdictView> {
    return this.log.verify(organisationId);
  }

  @Get('export')
  @ApiOperation({ summary: 'The events of the filter as a table, newest first; that it was taken along is logged' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@CurrentActor() actor: Actor, @Query() query: AuditExportQuery): Promise<StreamableFile> {
    const lines = await this.exportAudit.run(actor, filterOf(query));
    return new StreamableFile(Readable.from(lines), {
      type: CSV_TYPE,
      disposition: 'attachment; filename="audit.csv"',
    });
  }
}

const filterOf = (query: AuditExportQuery): AuditFilter => ({
  from: query.from ? instantOf(query.from, '/query/from') : null,
  to: query.to ? instantOf(query.to, '/query/to') : null,
  actor: query.actor ?? null,
  event: query.event ?? null,
});

const cursorTo = (seq: number) => Buffer.from(`seq${seq}`).toString('base64url');

function belowOf({ cursor }: AuditQuery): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  const seq = /^seq(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (!seq) throw invalid('/query/cursor', 'cursor', 'Deze bladwijzer kennen we niet.', 'We do not know this cursor.');
  return Number(seq);
}
