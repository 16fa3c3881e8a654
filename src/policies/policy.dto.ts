import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsObject, IsString, MaxLength, ValidateIf } from 'class-validator';
import type { Severity } from '../guidelines';
import type { Policy } from './policy.entity';
import { rulesInForce, SEVERITIES, type RuleInForce } from './rule-settings';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

export class PolicyChange {
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
  createdAt: createdAt.toISOString(),
});
