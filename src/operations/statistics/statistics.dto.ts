import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const UNITS = ['day', 'week', 'month'] as const;
export type Unit = (typeof UNITS)[number];

export class StatisticsQuery {
  @ApiPropertyOptional({ format: 'date', description: 'The first day; absent: 90 days before the last' })
  @IsOptional()
  @Matches(DAY)
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'The last day, included; absent: today' })
  @IsOptional()
  @Matches(DAY)
  to?: string;
}

export class ActivityView {
  @ApiProperty({ format: 'date', description: 'The first day of this stretch of time' }) on: string;
  @ApiProperty({ type: 'integer', description: 'Posts begun' }) drafts: number;
  @ApiProperty({ type: 'integer', description: 'Posts submitted' }) submitted: number;
  @ApiProperty({ type: 'integer', description: 'Posts that went out somewhere' }) published: number;
}

export class GuidelineCountView {
  @ApiProperty({ type: 'integer' }) guideline: number;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer', description: 'Posts in which it was found while writing' }) posts: number;
  @ApiProperty({ type: 'integer', description: 'Posts in which it still stood when submitted' }) submitted: number;
}

export class RuleCountView {
  @ApiProperty() rule: string;
  @ApiProperty({ type: 'integer' }) guideline: number;
  @ApiProperty({ type: 'integer' }) posts: number;
  @ApiProperty({ type: 'integer' }) submitted: number;
}

export class DecisionBucketView {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Within so many hours; null: later' })
  hours: number | null;
  @ApiProperty({ type: 'integer' }) decisions: number;
}

export class DecisionsView {
  @ApiProperty({ type: 'integer' }) approved: number;
  @ApiProperty({ type: 'integer' }) rejected: number;
  @ApiProperty({ type: 'integer' }) changesRequested: number;
  @ApiProperty({ type: 'integer', description: 'Answered by the time that the topic sets' }) inTime: number;
  @ApiProperty({ type: 'number', nullable: true, description: 'Half was answered sooner' }) medianHours: number | null;
  @ApiProperty({ type: 'number', nullable: true, description: 'Nine in ten were' }) slowestHours: number | null;
  @ApiProperty({ type: [DecisionBucketView] }) buckets: DecisionBucketView[];
}

export class PunctualityView {
  @ApiProperty({ type: 'integer', description: 'Known to be out within a minute of the planned time' }) onTime: number;
  @ApiProperty({ type: 'integer', description: 'Later, but out' }) late: number;
  @ApiProperty({ type: 'integer', description: 'Its time passed while it could not go out' }) missed: number;
  @ApiProperty({ type: 'integer', description: 'Provably not out' }) failed: number;
  @ApiProperty({ type: 'integer', description: 'Not known whether it is out' }) uncertain: number;
}

export class StatisticsView {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ example: 'Europe/Brussels' }) timeZone: string;
  @ApiProperty({ enum: UNITS }) unit: Unit;
  @ApiProperty({ type: [ActivityView] }) activity: ActivityView[];
  @ApiProperty({ type: [GuidelineCountView] }) guidelines: GuidelineCountView[];
  @ApiProperty({ type: [RuleCountView], description: 'The most frequent first' }) rules: RuleCountView[];
  @ApiProperty({ type: DecisionsView }) decisions: DecisionsView;
  @ApiProperty({ type: PunctualityView, description: 'Of what was due in this time, by channel' })
  punctuality: PunctualityView;
}
