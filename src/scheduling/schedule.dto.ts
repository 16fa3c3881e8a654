import { ApiProperty } from '@nestjs/swagger';
import type { LocalTime } from '../common/instants';
import { IsPublishAt, PUBLISH_AT } from '../posts/publish-at';

export class ScheduleDto {
  @ApiProperty(PUBLISH_AT) @IsPublishAt() publishAt: string | LocalTime;
}
