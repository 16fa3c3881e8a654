import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID, ValidateIf } from 'class-validator';
import type { LocalTime } from '../common/instants';
import { IsPublishAt, PUBLISH_AT } from '../posts/publish-at';

/** Absent is fine, null is not. */
const whenGiven = ValidateIf((_: object, value: unknown) => value !== undefined);

export class ScheduleDto {
  @ApiPropertyOptional(PUBLISH_AT) @whenGiven @IsPublishAt() publishAt?: string | LocalTime;

  @ApiPropertyOptional({ enum: ['next'], description: 'In place of publishAt: the next free slot' })
  @whenGiven
  @IsIn(['next'])
  slot?: 'next';

  @ApiPropertyOptional({ format: 'uuid', description: 'Whose slots; needed where several of its channels have them' })
  @whenGiven
  @IsUUID('all')
  channel?: string;
}
