import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { ValidateIf, ValidateNested } from 'class-validator';
import type { Media } from './media.entity';
import { MEDIA_TYPES, type MediaType } from './rights';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

const ALT = { type: String, nullable: true, maxLength: 2000, description: 'What is to be seen, for who cannot see it' };
const ORIGIN = { type: String, nullable: true, maxLength: 500, description: 'Who made it, where it was found' };
const LICENCE = { type: String, nullable: true, maxLength: 500, description: 'Why we may use it' };

export class PortraitSaid {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @ApiProperty({ description: 'Whether this person agreed' })
  @IsBoolean()
  consent: boolean;
}

export class RightsSaid {
  @ApiPropertyOptional(ORIGIN)
  @IsOptional()
  @IsString()
  @MaxLength(500)
  origin?: string | null;

  @ApiPropertyOptional(LICENCE)
  @IsOptional()
  @IsString()
  @MaxLength(500)
  licence?: string | null;

  @ApiPropertyOptional({ type: [PortraitSaid], maxItems: 50, description: 'Who is to be seen' })
  @whenGiven
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PortraitSaid)
  portrait?: PortraitSaid[];
}

/** What comes with a file. */
export class MediaSaid extends RightsSaid {
  @ApiPropertyOptional(ALT)
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  alt?: string | null;
}

export class MediaForm {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: 'JPEG, PNG, WebP or GIF; 10 MiB and 50 megapixels at most',
  })
  file: unknown;

  @ApiPropertyOptional(ALT)
  alt?: string;

  @ApiPropertyOptional(ORIGIN)
  origin?: string;

  @ApiPropertyOptional(LICENCE)
  licence?: string;

  @ApiPropertyOptional({ description: 'JSON: [{"name": …, "consent": true}]' })
  portrait?: string;
}

export class MediaChange {
  @ApiPropertyOptional(ALT)
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  alt?: string | null;

  @ApiPropertyOptional({ type: RightsSaid, description: 'What is not named stays as it was' })
  @whenGiven
  @IsObject()
  @ValidateNested()
  @Type(() => RightsSaid)
  rights?: RightsSaid;
}

export class PortraitView {
  @ApiProperty()
  name: string;

  @ApiProperty()
  consent: boolean;
}

export class RightsView {
  @ApiProperty({ type: String, nullable: true })
  origin: string | null;

  @ApiProperty({ type: String, nullable: true })
  licence: string | null;

  @ApiProperty({ type: [PortraitView] })
  portrait: readonly PortraitView[];
}

export class MediaView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Where its bytes are, for who is signed in' })
  url: string;

  @ApiProperty({ enum: MEDIA_TYPES })
  type: MediaType;

  @ApiProperty({ type: 'integer' })
  width: number;

  @ApiProperty({ type: 'integer' })
  height: number;

  @ApiProperty({ type: 'integer' })
  bytes: number;

  @ApiProperty({ type: String, nullable: true })
  alt: string | null;

  @ApiProperty({ type: RightsView })
  rights: RightsView;

  @ApiProperty({ description: 'The file said where it was taken; that was removed from it' })
  located: boolean;

  @ApiProperty({ type: 'integer', description: 'The ETag is this number in quotes' })
  version: number;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;
}

export const mediaView = (media: Media): MediaView => ({
  id: media.id,
  url: `/api/v1/media/${media.id}/file`,
  type: media.type,
  width: media.width,
  height: media.height,
  bytes: media.bytes,
  alt: media.alt,
  rights: media.rights,
  located: media.located,
  version: media.version,
  createdAt: media.createdAt.toISOString(),
});
