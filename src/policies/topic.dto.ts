import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
} from 'class-validator';
import { IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { durationOf } from './answer-within';
import { DECISIONS, type Decision, type Topic } from './topic.entity';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

const WORDS = { type: 'array', maxItems: 500, items: { type: 'string', maxLength: 200 } } as const;
const PEOPLE = { type: 'array', maxItems: 50, items: { type: 'string', format: 'uuid' } } as const;

export class NewTopic {
  @ApiProperty({ example: 'fusie', pattern: '^[a-z0-9][a-z0-9-]{0,62}$', description: 'Once per organisation' })
  @IsString()
  @MaxLength(63)
  key: string;

  @ApiProperty({ example: 'Fusie met de buurgemeente', maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @ApiProperty({ ...WORDS, minItems: 1, description: 'Words and phrases; inflections and compounds are found too' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  terms: string[];

  @ApiPropertyOptional({ ...WORDS, default: [], description: 'Look-alikes that must be left alone' })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  excludes?: string[];

  @ApiProperty({ ...PEOPLE, minItems: 1, description: 'Ids of active members with the role woordvoerder' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  woordvoerders: string[];

  @ApiPropertyOptional({ ...PEOPLE, default: [], description: 'Who is asked when the woordvoerders do not answer' })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  substitutes?: string[];

  @ApiPropertyOptional({
    enum: DECISIONS,
    default: 'any',
    description: 'Whether one woordvoerder decides, or all must agree',
  })
  @whenGiven
  @IsIn(DECISIONS)
  decision?: Decision;

  @ApiPropertyOptional({ example: 'PT8H', default: 'PT8H', description: 'ISO 8601 duration in whole working hours' })
  @whenGiven
  @IsString()
  @MaxLength(20)
  answerWithin?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Not protected before this instant',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  validFrom?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Not protected from this instant on',
  })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  validUntil?: string | null;
}

export class TopicChange extends PartialType(NewTopic, { skipNullProperties: false }) {}

export class TopicView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  key: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [String] })
  terms: readonly string[];

  @ApiProperty({ type: [String] })
  excludes: readonly string[];

  @ApiProperty({ type: [String] })
  woordvoerders: readonly string[];

  @ApiProperty({ type: [String] })
  substitutes: readonly string[];

  @ApiProperty({ enum: DECISIONS })
  decision: Decision;

  @ApiProperty({ example: 'PT8H' })
  answerWithin: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validFrom: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validUntil: string | null;

  @ApiProperty({ type: 'integer', description: 'The ETag is this number in quotes' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class TopicPage {
  @ApiProperty({ type: [TopicView] })
  items: TopicView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export const topicView = (topic: Topic): TopicView => ({
  id: topic.id,
  key: topic.key,
  name: topic.name,
  terms: topic.terms,
  excludes: topic.excludes,
  woordvoerders: topic.woordvoerders,
  substitutes: topic.substitutes,
  decision: topic.decision,
  answerWithin: durationOf(topic.answerWithinHours),
  validFrom: topic.validFrom?.toISOString() ?? null,
  validUntil: topic.validUntil?.toISOString() ?? null,
  version: topic.version,
  createdAt: topic.createdAt.toISOString(),
});
