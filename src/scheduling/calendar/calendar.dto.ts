import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { INSTANT } from '../../common/instants';
import { STATES, type PostState } from '../../posts/workflow';

export class CalendarQuery {
  @ApiProperty({ format: 'date-time' }) @IsString() @MaxLength(40) @Matches(INSTANT) from: string;
  @ApiProperty({ format: 'date-time', description: 'At most 62 days later' })
  @IsString()
  @MaxLength(40)
  @Matches(INSTANT)
  to: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all') author?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all') channel?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID('all') topic?: string;
  @ApiPropertyOptional({ enum: Object.keys(STATES) }) @IsOptional() @IsIn(Object.keys(STATES)) state?: string;
}

class CalendarPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

class CalendarChannel {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() network: string;
}

export class CalendarItemView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: Object.keys(STATES) }) state: PostState;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ enum: ['official', 'private'] }) role: 'official' | 'private';
  @ApiProperty({ type: CalendarPerson }) author: CalendarPerson;
  @ApiProperty({ type: [CalendarChannel] }) channels: CalendarChannel[];
  @ApiProperty({ description: 'How it begins' }) text: string;
}

export class CalendarView {
  @ApiProperty({ type: [CalendarItemView] }) items: CalendarItemView[];
  @ApiProperty({ description: 'False: there is more than fits; ask for fewer days' }) complete: boolean;
}

export class CalendarKeyView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) madeAt: string | null;
}

export class NewCalendarKeyView {
  @ApiProperty({ description: 'Shown once: whoever has it reads your calendar' }) url: string;
}
