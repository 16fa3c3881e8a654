import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsObject, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { WeeklySlot } from './slot-times';

export class SlotDto implements WeeklySlot {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, description: '1 is Monday, 7 is Sunday' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: number;

  @ApiProperty({ example: '08:30', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', description: 'On the wall' })
  @Matches(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
  time: string;
}

export class SlotsDto {
  @ApiProperty({ type: [SlotDto], maxItems: 100, description: 'The whole week; each day and time once' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SlotDto)
  slots: SlotDto[];
}

export class SlotsView {
  @ApiProperty({ example: 'Europe/Brussels' }) timeZone: string;
  @ApiProperty({ type: [SlotDto] }) slots: readonly WeeklySlot[];
}
