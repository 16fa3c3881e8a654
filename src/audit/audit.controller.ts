import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor } from '../common/http/access';
import { limitOf } from '../common/http/page';
import { invalid } from '../common/product-error';
import { AuditLog } from './audit-log';
import { AuditPage, AuditQuery, eventView, VerdictView } from './audit.dto';
import { instantOf } from './instant-of';

@ApiTags('audit')
@ApiBearerAuth()
@Allow('auditor', 'administrator')
@Controller('audit')
export class AuditController {
  constructor(private readonly log: AuditLog) {}

  @Get()
  @ApiOkResponse({ type: AuditPage })
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<AuditPage> {
    const filter = {
      from: query.from ? instantOf(query.from, '/query/from') : null,
      to: query.to ? instantOf(query.to, '/query/to') : null,
      actor: query.actor ?? null,
      event: query.event ?? null,
    };
    const limit = limitOf(query);
    const rows = await this.log.list(actor.organisationId, filter, belowOf(query), limit + 1);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map(eventView), nextCursor: last ? cursorTo(last.seq) : null };
  }

  @Get('verify')
  @ApiOkResponse({ type: VerdictView })
  verify(@CurrentActor() { organisationId }: Actor): Promise<VerdictView> {
    return this.log.verify(organisationId);
  }
}

const cursorTo = (seq: number) => Buffer.from(`seq${seq}`).toString('base64url');

function belowOf({ cursor }: AuditQuery): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  const seq = /^seq(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  if (!seq) throw invalid('/query/cursor', 'cursor', 'Deze bladwijzer kennen we niet.', 'We do not know this cursor.');
  return Number(seq);
}
