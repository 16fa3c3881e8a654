import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

const YES_NO = ['true', 'false'] as const;

export class ImportQuery {
  @ApiPropertyOptional({ enum: YES_NO, default: 'false', description: 'Look and tell, and import nothing' })
  @IsOptional()
  @IsIn(YES_NO)
  dryRun?: 'true' | 'false';

  @ApiPropertyOptional({ enum: YES_NO, default: 'false', description: 'Import the lines that are right' })
  @IsOptional()
  @IsIn(YES_NO)
  skipWrong?: 'true' | 'false';
}

export class LineProblemView {
  @ApiProperty({ type: 'integer', description: 'In the file; the names stand on line 1' }) line: number;
  @ApiProperty({ description: 'As the file calls it; empty: the line itself' }) column: string;
  @ApiProperty() code: string;
  @ApiProperty() message: string;
}

export class ImportView {
  @ApiProperty() dryRun: boolean;
  @ApiProperty({ type: 'integer', description: 'With a post on it' }) lines: number;
  @ApiProperty({ type: 'integer', description: 'Without a problem' }) right: number;
  @ApiProperty({ type: [LineProblemView] }) problems: LineProblemView[];
  @ApiProperty({ type: [String], format: 'uuid', description: 'The drafts that were made, in the order of the file' })
  posts: string[];
}
