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
import { IsISO8601, Matches, ValidateIf, ValidateNested } from 'class-validator';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

const ALT = { type: String, nullable: true, maxLength: 2000, description: 'What is to be seen, for who cannot see it' };
const DECORATIVE = { description: 'It only adorns and tells nothing; then it needs no description' };
const ORIGIN = { type: String, nullable: true, maxLength: 500, description: 'Who made it, where it was found' };
const LICENCE = { type: String, nullable: true, maxLength: 500, description: 'Why we may use it' };

export const ENDS_ON = { type: String, format: 'date', nullable: true };

/** A day that exists, such as 2027-05-31; null takes it away. */
const IsDay = () => (target: object, property: string) => {
  for (const decorate of [IsOptional(), Matches(/^\d{4}-\d{2}-\d{2}$/), IsISO8601({ strict: true })])
    decorate(target, property);
};

export class PortraitSaid {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @ApiProperty({ description: 'Whether this person agreed' })
  @IsBoolean()
  consent: boolean;

  @ApiPropertyOptional({ description: 'Under age: the consent is that of a parent' })
  @whenGiven
  @IsBoolean()
  minor?: boolean;

  @ApiPropertyOptional({ ...ENDS_ON, description: 'The last day for which it was given' })
  @IsDay()
  consentEndsOn?: string | null;
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

  @ApiPropertyOptional({ ...ENDS_ON, description: 'The last day of the licence' })
  @IsDay()
  licenceEndsOn?: string | null;

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

  @ApiPropertyOptional(DECORATIVE)
  @whenGiven
  @IsBoolean()
  decorative?: boolean;
}

export class MediaForm {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description:
      'JPEG, PNG, WebP or GIF, 10 MiB and 50 megapixels at most; or MP4 with H.264 and AAC, 100 MiB and 10 minutes',
  })
  file: unknown;

  @ApiPropertyOptional(ALT)
  alt?: string;

  @ApiPropertyOptional(DECORATIVE)
  decorative?: boolean;

  @ApiPropertyOptional(ORIGIN)
  origin?: string;

  @ApiPropertyOptional(LICENCE)
  licence?: string;

  @ApiPropertyOptional(ENDS_ON)
  licenceEndsOn?: string;

  @ApiPropertyOptional({ description: 'JSON: [{"name": …, "consent": true, "consentEndsOn": "2027-05-31"}]' })
  portrait?: string;
}

export class MediaChange {
  @ApiPropertyOptional(ALT)
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  alt?: string | null;

  @ApiPropertyOptional(DECORATIVE)
  @whenGiven
  @IsBoolean()
  decorative?: boolean;

  @ApiPropertyOptional({ type: RightsSaid, description: 'What is not named stays as it was' })
  @whenGiven
  @IsObject()
  @ValidateNested()
  @Type(() => RightsSaid)
  rights?: RightsSaid;
}
