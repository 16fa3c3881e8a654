import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Guideline, Severity } from '../guidelines';

export class TopicName {
  @ApiPropertyOptional({ format: 'uuid' }) id?: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
}

/** A passage that the check points at. */
export class FindingView {
  @ApiProperty() rule: string;
  @ApiProperty({ minimum: 1, maximum: 10, type: Number }) guideline: Guideline;
  @ApiProperty({ enum: ['block', 'review', 'warn', 'info'] }) severity: Severity;
  @ApiProperty({ description: 'UTF-16 code units into the text' }) start: number;
  @ApiProperty({ description: 'end, exclusive' }) end: number;
  @ApiProperty() quote: string;
  @ApiProperty() message: string;
  @ApiProperty() advice: string;
  @ApiPropertyOptional({ type: TopicName }) topic?: TopicName;
  @ApiPropertyOptional({ description: 'the network whose own wording holds it; absent: the text itself' })
  variant?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'the image whose description holds it' }) media?: string;
}
