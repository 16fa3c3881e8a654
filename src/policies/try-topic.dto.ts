import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateIf } from 'class-validator';
import type { Match, TriedTopic } from './try-topic';

export class TryTopic {
  @ApiProperty({ maxLength: 20_000 })
  @IsString()
  @MaxLength(20_000)
  text: string;

  @ApiProperty({ type: [String], maxItems: 500 })
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  terms: string[];

  @ApiPropertyOptional({ type: [String], maxItems: 500, default: [] })
  @ValidateIf((_: object, value: unknown) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  excludes?: string[];
}

export class MatchView implements Match {
  @ApiProperty({ type: 'integer', description: 'UTF-16 code units into the text' })
  start: number;

  @ApiProperty({ type: 'integer', description: 'End, exclusive' })
  end: number;

  @ApiProperty()
  quote: string;

  @ApiProperty({ type: [String], description: 'The terms, or look-alikes, that stand there; folded' })
  terms: readonly string[];
}

export class Matches implements TriedTopic {
  @ApiProperty({ type: [MatchView] })
  matches: MatchView[];

  @ApiProperty({ type: [MatchView], description: 'Where a look-alike kept a term from being found' })
  leftAlone: MatchView[];
}
