import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { PostView } from '../posts/post-view';
import { PublishNow } from './publish-now';
import { ScheduleDto } from './schedule.dto';
import { SchedulePost } from './schedule-post';
import { UnschedulePost } from './unschedule-post';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/:id')
export class SchedulingController {
  constructor(
    private readonly schedulePost: SchedulePost,
    private readonly unschedulePost: UnschedulePost,
    private readonly publishAtOnce: PublishNow,
  ) {}

  @Post('schedule')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  schedule(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { publishAt }: ScheduleDto) {
    return this.schedulePost.run(actor, id, publishAt);
  }

  @Post('unschedule')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  unschedule(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    return this.unschedulePost.run(actor, id);
  }

  @Post('publish-now')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  publishNow(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    return this.publishAtOnce.run(actor, id);
  }
}
