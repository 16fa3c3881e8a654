import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { ReasonDto } from './post.dto';
import { PostView } from './post-view';
import { TakeBackPost } from './take-back-post';
import { WithdrawPost } from './withdraw-post';

@ApiTags('posts')
@ApiBearerAuth()
@Controller('posts/:id')
export class PostMovesController {
  constructor(
    private readonly withdrawPost: WithdrawPost,
    private readonly takeBackPost: TakeBackPost,
  ) {}

  @Post('withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  withdraw(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { reason }: ReasonDto) {
    return this.withdrawPost.run(actor, id, reason);
  }

  @Post('take-back')
  @HttpCode(200)
  @ApiOkResponse({ type: PostView })
  takeBack(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    return this.takeBackPost.run(actor, id);
  }
}
