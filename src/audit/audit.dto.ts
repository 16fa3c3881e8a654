import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../common/http/page';
import { INSTANT } from '../common/instants';
import type { LoggedEvent } from './audit-log';
import type { TamperKind } from './tampering';

const KINDS: TamperKind[] = [
  'changed',
  'removed',
  'inserted',
  'reordered',
  'unlinked',
  'head-missing',
  'tail-removed',
  'rebuilt',
];

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'date-time' })
  @IsOptional()
  @Matches(INSTANT)
  from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Up to, not including.' })
  @IsOptional()
  @Matches(INSTANT)
  to?: string;

  @ApiPropertyOptional({ description: 'The id of a person, or a name such as `scheduler`.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  actor?: string;

  @ApiPropertyOptional({ description: '`post.submit`, or `post` for all of `post.…`.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  event?: string;
}

export class AuditExportQuery extends PickType(AuditQuery, ['from', 'to', 'actor', 'event'] as const) {}

export class AuditActorView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  @ApiProperty() name!: string;
}

export class AuditSubjectView {
  @ApiProperty() type!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) id!: string | null;
}

export class AuditEventView {
  @ApiProperty() seq!: number;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: AuditActorView }) actor!: AuditActorView;
  @ApiProperty() event!: string;
  @ApiProperty({ type: AuditSubjectView }) subject!: AuditSubjectView;
  @ApiProperty({ type: 'object', additionalProperties: true }) details!: Record<string, unknown>;
  @ApiProperty({ description: 'SHA-256 over this event and the hash of the one before.' }) hash!: string;
}

export class AuditPage {
  @ApiProperty({ type: [AuditEventView] }) items!: AuditEventView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class TamperingView {
  @ApiProperty() seq!: number;
  @ApiPropertyOptional({ format: 'uuid' }) id?: string;
  @ApiProperty({ enum: KINDS }) kind!: TamperKind;
  @ApiPropertyOptional({ description: 'With `rebuilt`: the last event that an anchor vouches for.' }) after?: number;
}

export class AuditHeadView {
  @ApiProperty() seq!: number;
  @ApiProperty() hash!: string;
}

export class VerdictView {
  @ApiProperty() valid!: boolean;
  @ApiProperty() events!: number;
  @ApiPropertyOptional({ type: TamperingView }) firstBad?: TamperingView;
  @ApiProperty({ type: AuditHeadView, nullable: true }) head!: AuditHeadView | null;
}

export const eventView = (row: LoggedEvent): AuditEventView => ({
  seq: row.seq,
  id: row.id,
  at: row.at.toISOString(),
  actor: { id: row.actorId, name: row.actor },
  event: row.event,
  subject: { type: row.subjectType, id: row.subjectId },
  details: row.details,
  hash: row.hash,
});
