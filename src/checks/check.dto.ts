import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery } from '../common/http/page';
import { FindingView } from '../posts/finding-view';

export class CheckDto {
  @ApiProperty({ maxLength: 10_000 }) @IsString() @MaxLength(10_000) text: string;
  @ApiProperty({ enum: ['official', 'private'] }) @IsIn(['official', 'private']) role: 'official' | 'private';
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40) network?: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID('all', { each: true })
  media?: string[];
}

export class LengthView {
  @ApiProperty() network: string;
  @ApiProperty({ type: 'integer', description: 'as this network counts' }) length: number;
  @ApiProperty({ type: 'integer' }) limit: number;
  @ApiPropertyOptional({
    type: [String],
    description: 'what a thread would say, where the words are too long for one post',
  })
  parts?: string[];
}

export class CheckView {
  @ApiProperty({ type: [FindingView] }) findings: FindingView[];
  @ApiProperty() policyVersion: number;
  @ApiProperty() durationMs: number;
  @ApiProperty({ type: [LengthView], description: 'the text as each network counts it; `network` asks for one' })
  lengths: LengthView[];
  @ApiPropertyOptional({
    enum: ['given', 'unavailable'],
    description: 'whether a language model looked as well, where one is set; "unavailable": it did not answer in time',
  })
  secondOpinion?: 'given' | 'unavailable';
}

export class RaiseDisputeDto {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(60) rule: string;
  @ApiProperty() @IsString() @MaxLength(10_000) quote: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(2000) reason: string;
}

export class DecideDisputeDto {
  @ApiProperty({ description: 'the revision that was read' }) @IsInt() @Min(1) revision: number;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(2000) comment: string;
}

export class DisputesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open', 'lifted', 'upheld'] })
  @IsOptional()
  @IsIn(['open', 'lifted', 'upheld'])
  state?: 'open' | 'lifted' | 'upheld';

  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all') post?: string;
}

export class DisputeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) post: string;
  @ApiProperty() revision: number;
  @ApiProperty() rule: string;
  @ApiProperty() quote: string;
  @ApiProperty() reason: string;
  @ApiProperty({ enum: ['open', 'lifted', 'upheld'] }) state: string;
  @ApiProperty({ format: 'uuid' }) raisedBy: string;
  @ApiProperty({ format: 'uuid', nullable: true, type: String }) decidedBy: string | null;
  @ApiProperty({ nullable: true, type: String }) comment: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time', nullable: true, type: String }) decidedAt: string | null;
}

export class DisputePage {
  @ApiProperty({ type: [DisputeView] }) items: DisputeView[];
  @ApiProperty({ nullable: true, type: String }) nextCursor: string | null;
}
