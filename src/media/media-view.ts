/** What of an image or film goes out over the wire. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ENDS_ON } from './media.dto';
import type { Media } from './media.entity';
import { MEDIA_TYPES, type MediaType } from './rights';

export class PortraitView {
  @ApiProperty()
  name: string;

  @ApiProperty()
  consent: boolean;

  @ApiPropertyOptional()
  minor?: boolean | undefined;

  @ApiPropertyOptional(ENDS_ON)
  consentEndsOn?: string | null | undefined;
}

export class RightsView {
  @ApiProperty({ type: String, nullable: true })
  origin: string | null;

  @ApiProperty({ type: String, nullable: true })
  licence: string | null;

  @ApiPropertyOptional(ENDS_ON)
  licenceEndsOn?: string | null | undefined;

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

  @ApiProperty()
  decorative: boolean;

  @ApiProperty({ nullable: true, type: 'integer', description: 'Of a film' })
  durationMs: number | null;

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
  decorative: media.decorative,
  durationMs: media.durationMs,
  rights: media.rights,
  located: media.located,
  version: media.version,
  createdAt: media.createdAt.toISOString(),
});
