import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { ApprovalView } from '../posts/post-view';
import { ApprovalPage, ApprovalsQuery, ApproveDto, ReassignDto, RefuseDto } from './approval.dto';
import { Approvals } from './approvals';
import { ApprovePost } from './approve-post';
import { ReassignApproval } from './reassign-approval';
import { RejectPost } from './reject-post';
import { RequestChanges } from './request-changes';

@ApiTags('approvals')
@ApiBearerAuth()
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly approvals: Approvals,
    private readonly approvePost: ApprovePost,
    private readonly rejectPost: RejectPost,
    private readonly requestChangesOf: RequestChanges,
    private readonly reassignApproval: ReassignApproval,
  ) {}

  @Get()
  @ApiOkResponse({ type: ApprovalPage })
  list(@CurrentActor() actor: Actor, @Query() query: ApprovalsQuery) {
    return this.approvals.list(actor, query);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @ApiOkResponse({ type: ApprovalView })
  approve(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: ApproveDto) {
    return this.approvePost.run(actor, id, input);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @ApiOkResponse({ type: ApprovalView })
  reject(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() { revision, reason }: RefuseDto) {
    return this.rejectPost.run(actor, id, { revision, comment: reason });
  }

  @Post(':id/request-changes')
  @HttpCode(200)
  @ApiOkResponse({ type: ApprovalView })
  requestChanges(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { revision, reason }: RefuseDto,
  ) {
    return this.requestChangesOf.run(actor, id, { revision, comment: reason });
  }

  @Post(':id/reassign')
  @HttpCode(200)
  @ApiOkResponse({ type: ApprovalView })
  reassign(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: ReassignDto) {
    return this.reassignApproval.run(actor, id, input);
  }
}
