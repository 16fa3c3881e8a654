import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { languageOf } from '../common/http/problem.filter';
import { PostView } from '../posts/post-view';
import { AdvicePage, AdviceQuery, ScheduledPostView } from './advice.dto';
import { AdviseTime } from './advise-time';
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
    private readonly adviseTime: AdviseTime,
  ) {}

  @Post('schedule')
  @HttpCode(200)
  @ApiOperation({
    summary: 'At a time of your choice, or in the next free slot; the answer says what speaks against it',
  })
  @ApiOkResponse({ type: ScheduledPostView })
  schedule(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() wish: ScheduleDto,
    @Headers('accept-language') language?: string,
  ): Promise<ScheduledPostView> {
    return this.schedulePost.run(actor, id, wish, languageOf(language));
  }

  @Get('schedule/advice')
  @ApiOperation({
    summary: 'What speaks against a moment: another post within the hour, the same words, a quiet period',
  })
  @ApiOkResponse({ type: AdvicePage })
  async advice(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { at }: AdviceQuery,
    @Headers('accept-language') language?: string,
  ): Promise<AdvicePage> {
    return { items: await this.adviseTime.run(actor, id, at, languageOf(language)) };
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
