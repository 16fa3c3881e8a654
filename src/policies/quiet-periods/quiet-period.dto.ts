import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { INSTANT } from '../../common/instants';
import { APPLIES_TO, QUIET_KINDS, type AppliesTo, type QuietKind, type QuietPeriod } from './quiet-period.entity';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

export class NewQuietPeriod {
  @ApiProperty({ enum: QUIET_KINDS, description: 'stop: nothing leaves; caution: a warning when submitting' })
  @IsIn(QUIET_KINDS)
  kind: QuietKind;

  @ApiProperty({ format: 'date-time' })
  @IsString()
  @MaxLength(40)
  @Matches(INSTANT)
  from: string;

  @ApiProperty({ format: 'date-time', description: 'The first instant that is no longer quiet' })
  @IsString()
  @MaxLength(40)
  @Matches(INSTANT)
  to: string;

  @ApiProperty({ maxLength: 500, description: 'Shown to whoever is kept back or warned' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;

  @ApiPropertyOptional({ enum: APPLIES_TO, default: 'all', description: 'Channels of which role' })
  @whenGiven
  @IsIn(APPLIES_TO)
  appliesTo?: AppliesTo;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Only these channels, whatever their role' })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  channels?: string[];
}

export class QuietPeriodChange extends PartialType(NewQuietPeriod, { skipNullProperties: false }) {}

export class QuietPeriodView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: QUIET_KINDS }) kind: QuietKind;
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty({ format: 'date-time' }) to: string;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: APPLIES_TO }) appliesTo: AppliesTo;
  @ApiProperty({ type: [String], format: 'uuid' }) channels: readonly string[];
  @ApiProperty({ type: 'integer', description: 'The ETag is this number in quotes' }) version: number;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class PlannedPostView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() author: string;
  @ApiProperty({ format: 'date-time' }) publishAt: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Its channels that are quiet then' }) channels: string[];
}

export class DeclaredQuietPeriodView extends QuietPeriodView {
  @ApiProperty({ type: [PlannedPostView], description: 'Posts planned inside it: kept back, or only to be looked at' })
  planned: PlannedPostView[];
}

export class QuietPeriodPage {
  @ApiProperty({ type: [QuietPeriodView] }) items: QuietPeriodView[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}

export class PresetView {
  @ApiProperty({ example: 'lokale-verkiezingen-2030' }) key: string;
  @ApiProperty({ format: 'date', description: 'The day of the election' }) on: string;
  @ApiProperty({ type: NewQuietPeriod, description: 'As POST /quiet-periods takes it' }) period: NewQuietPeriod;
}

export class PresetsView {
  @ApiProperty({ type: [PresetView] }) items: PresetView[];
}

export const quietPeriodView = (period: QuietPeriod): QuietPeriodView => ({
  id: period.id,
  kind: period.kind,
  from: period.startsAt.toISOString(),
  to: period.endsAt.toISOString(),
  reason: period.reason,
  appliesTo: period.appliesTo,
  channels: period.channels,
  version: period.version,
  createdAt: period.createdAt.toISOString(),
});
