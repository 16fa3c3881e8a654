import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { PostView } from '../posts/post-view';
import { SubmitDto } from './approval.dto';
import { ReleasePost } from './release-post';
import { SubmitPost } from './submit-post';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/:id')
export class SubmitController {
  constructor(
    private readonly submitPost: SubmitPost,
    private readonly releasePost: ReleasePost,
  ) {}

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
}
