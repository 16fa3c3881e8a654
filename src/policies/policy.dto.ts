import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsString,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { OwnWord, Severity } from '../guidelines';
import type { Policy } from './policy.entity';
import { rulesInForce, SEVERITIES, type RuleInForce } from './rule-settings';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

export class OwnWordDto implements OwnWord {
  @ApiProperty({ maxLength: 200, description: 'A word or phrase; inflections and compounds are found too' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  word: string;

  @ApiPropertyOptional({ enum: SEVERITIES, description: 'Absent: that of the rule own-words' })
  @whenGiven
  @IsIn(SEVERITIES)
  severity?: Severity;

  @ApiPropertyOptional({ maxLength: 300, description: 'What to write instead' })
  @whenGiven
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  advice?: string;
}

/** What of a policy may be tried before it is chosen. */
export class PolicyPatch {
  @ApiPropertyOptional({
    type: 'object',
    description: 'By rule; what is not said of a rule stays as it was',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      properties: { enabled: { type: 'boolean' }, severity: { type: 'string', enum: [...SEVERITIES] } },
    },
    example: { 'heated-tone': { severity: 'info' } },
  })
  @whenGiven
  @IsObject()
  rules?: Record<string, unknown>;

  @ApiPropertyOptional({ type: [String], description: 'People whose name may stand in a post', maxItems: 2000 })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(2000)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  publicFigures?: string[];

  @ApiPropertyOptional({ type: [OwnWordDto], description: 'The whole list of words of your own', maxItems: 500 })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => OwnWordDto)
  ownWords?: OwnWordDto[];
}

export class PolicyChange extends PolicyPatch {
  @ApiPropertyOptional({
    maxLength: 500,
    description: 'Kept in the log; required to switch off a rule that keeps personal or confidential data inside',
  })
  @whenGiven
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason?: string;
}

export class RuleView implements RuleInForce {
  @ApiProperty({ example: 'heated-tone' })
  rule: string;

  @ApiProperty({ minimum: 1, maximum: 10, type: 'integer' })
  guideline: RuleInForce['guideline'];

  @ApiProperty()
  enabled: boolean;

  @ApiProperty({ enum: SEVERITIES })
  severity: Severity;

  @ApiProperty({ enum: SEVERITIES })
  defaultSeverity: Severity;
}

export class PolicyTopicView {
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

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validFrom: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validUntil: string | null;
}

export class PolicyView {
  @ApiProperty({ type: 'integer', description: 'The ETag is this number in quotes' })
  version: number;

  @ApiProperty({ type: [RuleView] })
  rules: RuleView[];

  @ApiProperty({ type: [PolicyTopicView] })
  protectedTopics: readonly PolicyTopicView[];

  @ApiProperty({ type: [String] })
  publicFigures: readonly string[];

  @ApiProperty({ type: [OwnWordDto] })
  ownWords: readonly OwnWord[];

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class PolicyVersionView {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  createdBy: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class PolicyVersionPage {
  @ApiProperty({ type: [PolicyVersionView] })
  items: PolicyVersionView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export const policyView = ({ version, document, createdAt }: Policy): PolicyView => ({
  version,
  rules: rulesInForce(document.rules),
  protectedTopics: document.protectedTopics,
  publicFigures: document.publicFigures,
  ownWords: document.ownWords ?? [],
  createdAt: createdAt.toISOString(),
});
