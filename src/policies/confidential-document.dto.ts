import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import type { DocumentRow } from './confidential-document.entity';

export class NewDocument {
  @ApiProperty({ maxLength: 200, description: 'Authors see it when a post has words of the document: reveal nothing' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  title: string;

  @ApiPropertyOptional({
    pattern: '^[a-z0-9][a-z0-9-]{0,62}$',
    description: 'Once per organisation; absent: from the title',
  })
  @ValidateIf((_: object, value: unknown) => value !== undefined)
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9-]{0,62}$/)
  key?: string;

  @ApiProperty({ description: 'Read once, never kept; at least 12 words' })
  @IsString()
  text: string;
}

export class DocumentForm {
  @ApiProperty({ maxLength: 200 })
  title: string;

  @ApiPropertyOptional()
  key?: string;

  @ApiProperty({ type: 'string', format: 'binary', description: 'Plain text of at most 5 MiB' })
  file: unknown;
}

class RegisteredBy {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class DocumentView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  key: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'integer' })
  words: number;

  @ApiProperty({ type: 'integer', description: 'How many fingerprints are kept of it' })
  fingerprints: number;

  @ApiProperty({ type: RegisteredBy })
  registeredBy: RegisteredBy;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export class DocumentPage {
  @ApiProperty({ type: [DocumentView] })
  items: DocumentView[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export const documentView = ({ id, key, title, words, runs, createdBy, by, createdAt }: DocumentRow): DocumentView => ({
  ...{ id, key, title, words, fingerprints: runs },
  registeredBy: { id: createdBy, name: by },
  createdAt: createdAt.toISOString(),
});
