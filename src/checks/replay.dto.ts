import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsInt,
  IsNotEmpty,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { Severity } from '../guidelines';
import { PolicyPatch } from '../policies/policy.dto';
import { SEVERITIES } from '../policies/rule-settings';

const CHANGES = ['added', 'removed', 'changed'] as const;
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);
const WORDS = { type: 'array', maxItems: 500, items: { type: 'string', maxLength: 200 } } as const;

export class TopicPatch {
  @ApiProperty({ example: 'fusie', description: 'Of a topic that there is, or of a new one' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(63)
  key: string;

  @ApiProperty(WORDS)
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  terms: string[];

  @ApiPropertyOptional({ ...WORDS, description: 'Absent: as they are' })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  excludes?: string[];
}

export class ReplayPatch extends PolicyPatch {
  @ApiPropertyOptional({ type: [TopicPatch], maxItems: 20, description: 'Topics with other words' })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => TopicPatch)
  topics?: TopicPatch[];
}

export class ReplayDto {
  @ApiProperty({ type: ReplayPatch })
  @IsDefined()
  @ValidateNested()
  @Type(() => ReplayPatch)
  patch: ReplayPatch;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 366, description: 'Of how many days back' })
  @IsInt()
  @Min(1)
  @Max(366)
  days: number;
}

export class ReplayedFinding {
  @ApiProperty({ format: 'uuid' }) post: string;
  @ApiProperty({ enum: CHANGES }) change: (typeof CHANGES)[number];
  @ApiProperty({ enum: SEVERITIES }) severity: Severity;
  @ApiPropertyOptional({ enum: SEVERITIES, description: 'Where it changed: what it is now' }) was?: Severity;
  @ApiProperty({ maxLength: 200 }) quote: string;
}

export class ReplayedRule {
  @ApiProperty() rule: string;
  @ApiProperty({ type: 'integer' }) added: number;
  @ApiProperty({ type: 'integer' }) removed: number;
  @ApiProperty({ type: 'integer' }) changed: number;
  @ApiProperty({ type: [ReplayedFinding], description: 'The newest, at most 20' }) findings: ReplayedFinding[];
}

export class ReplayView {
  @ApiProperty({ type: 'integer', description: 'The version that the changed policy is compared with' })
  policyVersion: number;

  @ApiProperty({ type: 'integer', description: 'How many posts were looked at, the newest first' })
  posts: number;

  @ApiProperty({ description: 'There are more than were looked at: ask for fewer days' })
  truncated: boolean;

  @ApiProperty({ type: 'integer', description: 'Posts that would be blocked and are not now' })
  newlyBlocked: number;

  @ApiProperty({ type: [ReplayedRule], description: 'Only rules for which something changes' })
  rules: ReplayedRule[];
}
