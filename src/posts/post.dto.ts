import { ApiExtraModels, ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Transform, Type } from 'class-transformer';
import { PageQuery } from '../common/http/page';
import type { LocalTime } from '../common/instants';
import { IsPublishAt, LocalTimeDto, PUBLISH_AT } from './publish-at';
import { PostView } from './post-view';
import { STATES } from './workflow';

const LONGEST_TEXT = 10_000;

class PostContent {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'other words for a network',
  })
  @IsOptional()
  @IsObject()
  variants?: Record<string, string>;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  media?: string[];

  @ApiPropertyOptional({ nullable: true, type: String, description: 'the post that this one answers' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  replyTo?: string | null;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'protected topics that it touches, by the author’s own word',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  topics?: string[];

  @ApiPropertyOptional({ description: 'let words that are too long for a network go out there as a thread' })
  @IsOptional()
  @IsBoolean()
  asThread?: boolean;
}

@ApiExtraModels(LocalTimeDto)
export class CreatePostDto extends PostContent {
  @ApiPropertyOptional({ enum: ['post', 'offline'], default: 'post' })
  @IsOptional()
  @IsIn(['post', 'offline'])
  kind?: 'post' | 'offline';

  @ApiProperty({ maxLength: LONGEST_TEXT })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  text: string;

  @ApiProperty({ enum: ['official', 'private'] })
  @IsIn(['official', 'private'])
  role: 'official' | 'private';

  @ApiPropertyOptional({ type: [String], format: 'uuid', default: [] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  channels: string[] = [];

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all')
  onBehalfOf?: string;

  @ApiPropertyOptional(PUBLISH_AT)
  @IsOptional()
  @IsPublishAt()
  publishAt?: string | LocalTime;
}

export class ChangePostDto extends PostContent {
  @ApiPropertyOptional({ maxLength: LONGEST_TEXT })
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @MaxLength(LONGEST_TEXT)
  text?: string;

  @ApiPropertyOptional({ enum: ['official', 'private'] })
  @ValidateIf((_, value) => value !== undefined)
  @IsIn(['official', 'private'])
  role?: 'official' | 'private';

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  channels?: string[];

  @ApiPropertyOptional({ ...PUBLISH_AT, nullable: true })
  @IsOptional()
  @IsPublishAt()
  publishAt?: string | LocalTime | null;
}

export class ReasonDto {
  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

class AnchorDto {
  @ApiProperty() @IsInt() @Min(0) start: number;
  @ApiProperty() @IsInt() @Min(0) end: number;
}

export class CommentDto {
  @ApiProperty({ maxLength: 5000 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(5000)
  text: string;

  @ApiPropertyOptional({ type: AnchorDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => AnchorDto)
  anchor?: AnchorDto;
}

export class PostsQuery extends PageQuery {
  @ApiPropertyOptional({
    type: String,
    description: 'one state, or several with commas between them',
    example: 'held,missed',
  })
  @IsOptional()
  @IsArray()
  @IsIn(Object.keys(STATES), { each: true })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  state?: string[];

  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all') author?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all') channel?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all') topic?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'publication planned from' })
  @IsOptional()
  @IsPublishAt()
  from?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'publication planned before' })
  @IsOptional()
  @IsPublishAt()
  to?: string;
  @ApiPropertyOptional({ description: 'words in the text' }) @IsOptional() @IsString() @MaxLength(200) q?: string;
}

export class PostPage {
  @ApiProperty({ type: [PostView] }) items: PostView[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}
