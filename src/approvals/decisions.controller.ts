import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { ApprovalView } from '../posts/post-view';
import { ApproveDto, RefuseDto } from './approval.dto';
import { ApprovePost } from './approve-post';
import { RejectPost } from './reject-post';
import { RequestChanges } from './request-changes';

@ApiTags('approvals')
@ApiBearerAuth()
@ApiOkResponse({ type: ApprovalView })
@Controller('approvals/:id')
export class DecisionsController {
  constructor(
    private readonly approvePost: ApprovePost,
    private readonly rejectPost: RejectPost,
    private readonly requestChangesOf: RequestChanges,
  ) {}

  @Post('approve')
  @HttpCode(200)
  approve(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: ApproveDto) {
    return this.approvePost.run(actor, id, input);
  }

  @Post('reject')
  @HttpCode(200)
  reject(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { revision, reason }: RefuseDto) {
    return this.rejectPost.run(actor, id, { revision, comment: reason });
  }

  @Post('request-changes')
  @HttpCode(200)
  requestChanges(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { revision, reason }: RefuseDto,
  ) {
    return this.requestChangesOf.run(actor, id, { revision, comment: reason });
  }
}
