import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { Allow, CurrentActor, IdPipe } from '../common/http/access';
import { PostView } from '../posts/post-view';
import { SubmitDto, WaiveDto } from './approval.dto';
import { PostSubmissions } from './post-submissions';
import { ReleasePost } from './release-post';
import { SubmissionViews } from './submission.dto';
import { SubmitPost } from './submit-post';
import { WaiveCoolingOff } from './waive-cooling-off';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/:id')
export class SubmitController {
  constructor(
    private readonly submitPost: SubmitPost,
    private readonly releasePost: ReleasePost,
    private readonly waiveCoolingOff: WaiveCoolingOff,
    private readonly submissions: PostSubmissions,
  ) {}

  @Get('submissions')
  @ApiOkResponse({ type: SubmissionViews })
  async list(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<SubmissionViews> {
    return { items: await this.submissions.list(actor, id), nextCursor: null };
  }

  @Post('submit')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  submit(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: SubmitDto) {
    return this.submitPost.run(actor, id, input);
  }

  @Post('release')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  release(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: SubmitDto) {
    return this.releasePost.run(actor, id, input);
  }

  @Post('waive-cooling-off')
  @HttpCode(200)
  @Allow('woordvoerder')
  @ApiOperation({ summary: 'Let it go before its time to think is over; not by whoever wrote it' })
  @ApiOkResponse({ type: PostView })
  waive(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { reason }: WaiveDto) {
    return this.waiveCoolingOff.run(actor, id, reason);
  }
}
