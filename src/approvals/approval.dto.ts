import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageQuery } from '../common/http/page';
import type { LocalTime } from '../common/instants';
import { IsPublishAt, PUBLISH_AT } from '../posts/publish-at';
import { ApprovalView } from '../posts/post-view';

class AcknowledgementDto {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(60) rule: string;
  @ApiProperty() @IsString() @MaxLength(10_000) quote: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(2000) reason: string;
}

export class SubmitDto {
  @ApiProperty({ enum: [true], description: 'the author stands behind this content' })
  @Equals(true)
  attest: true;

  @ApiPropertyOptional({ type: [AcknowledgementDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AcknowledgementDto)
  acknowledgements?: AcknowledgementDto[];

  @ApiPropertyOptional(PUBLISH_AT)
  @IsOptional()
  @IsPublishAt()
  publishAt?: string | LocalTime;
}

export class ApproveDto {
  @ApiProperty({ description: 'the revision that was read' }) @IsInt() @Min(1) revision: number;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(2000) comment?: string;
}

export class RefuseDto {
  @ApiProperty({ description: 'the revision that was read' }) @IsInt() @Min(1) revision: number;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(2000) reason: string;
}

export class WaiveDto {
  @ApiProperty({ description: 'why this post need not rest' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

export class ReassignDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all') to: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(2000) reason: string;
}

const STATES = ['pending', 'approved', 'rejected', 'changes_requested', 'void'];

export class ApprovalsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES }) @IsOptional() @IsIn(STATES) state?: string;
  @ApiPropertyOptional({ enum: ['me'] }) @IsOptional() @IsIn(['me']) assignee?: 'me';
}

export class ApprovalPage {
  @ApiProperty({ type: [ApprovalView] }) items: ApprovalView[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}
