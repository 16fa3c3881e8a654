import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsObject, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { ValidateIf, ValidateNested } from 'class-validator';
import { CreatePostDto } from '../../posts/post.dto';
import type { Recurrence } from './occurrences';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const STATES = ['active', 'paused', 'ended'] as const;
export type SeriesState = (typeof STATES)[number];

export class RecurrenceDto implements Recurrence {
  @ApiProperty({ enum: ['weekly', 'monthly'] }) @IsIn(['weekly', 'monthly']) frequency: 'weekly' | 'monthly';

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 7, description: 'Of a weekly series; 1 is Monday' })
  @ValidateIf(({ frequency }: RecurrenceDto, value: unknown) => frequency === 'weekly' || value !== undefined)
  @IsInt()
  @Min(1)
  @Max(7)
  weekday?: number;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 31,
    description: 'Of a monthly series; 31: the last day',
  })
  @ValidateIf(({ frequency }: RecurrenceDto, value: unknown) => frequency === 'monthly' || value !== undefined)
  @IsInt()
  @Min(1)
  @Max(31)
  dayOfMonth?: number;

  @ApiProperty({ example: '09:00', description: 'On the wall' })
  @Matches(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  time: string;

  @ApiProperty({ format: 'date' }) @Matches(DAY) startsOn: string;

  @ApiPropertyOptional({ format: 'date', description: 'The last day; at most 13 months after the first' })
  @whenGiven
  @Matches(DAY)
  until?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 60 })
  @whenGiven
  @IsInt()
  @Min(1)
  @Max(60)
  count?: number;
}

const CONTENT = ['text', 'role', 'channels', 'variants', 'media', 'topics', 'onBehalfOf'] as const;

export class NewSeries extends PickType(CreatePostDto, CONTENT) {
  @ApiProperty({ maxLength: 200 }) @IsString() @IsNotEmpty() @MaxLength(200) name: string;

  @ApiProperty({ type: RecurrenceDto })
  @ValidateNested()
  @Type(() => RecurrenceDto)
  @IsObject()
  rule: RecurrenceDto;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 30, default: 7, description: 'When its draft is made' })
  @whenGiven
  @IsInt()
  @Min(1)
  @Max(30)
  daysAhead?: number;
}

export class SeriesChange {
  @ApiProperty({ enum: STATES, description: 'paused: no drafts are made meanwhile; ended: for good' })
  @IsIn(STATES)
  state: SeriesState;
}

export class OccurrenceView {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null: that hour does not exist' })
  at: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) post: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why nothing went out on it' }) missed: string | null;
}

export class SeriesView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: STATES }) state: SeriesState;
  @ApiProperty({ format: 'uuid' }) author: string;
  @ApiProperty({ format: 'uuid' }) createdBy: string;
  @ApiProperty({ type: RecurrenceDto }) rule: Recurrence;
  @ApiProperty() timeZone: string;
  @ApiProperty({ type: 'integer' }) daysAhead: number;
  @ApiProperty() text: string;
  @ApiProperty({ enum: ['official', 'private'] }) role: 'official' | 'private';
  @ApiProperty({ type: [String], format: 'uuid' }) channels: readonly string[];
  @ApiProperty({ type: [OccurrenceView], description: 'That have a draft, or were missed' })
  occurrences: OccurrenceView[];
  @ApiProperty({ type: [String], format: 'date', description: 'The days that come, at most five' }) next: string[];
  @ApiProperty({ type: 'integer', description: 'The ETag is this number in quotes' }) version: number;
}

export class SeriesPage {
  @ApiProperty({ type: [SeriesView] }) items: SeriesView[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}
