import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../common/actor';
import { CurrentActor, IdPipe } from '../common/http/access';
import { ApprovalView } from '../posts/post-view';
import { ApprovalPage, ApprovalsQuery, ReassignDto } from './approval.dto';
import { Approvals } from './approvals';
import { ReassignApproval } from './reassign-approval';

@ApiTags('approvals')
@ApiBearerAuth()
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly approvals: Approvals,
    private readonly reassignApproval: ReassignApproval,
  ) {}

  @Get()
  @ApiOkResponse({ type: ApprovalPage })
  list(@CurrentActor() actor: Actor, @Query() query: ApprovalsQuery) {
    return this.approvals.list(actor, query);
  }

  @Post(':id/reassign')
  @HttpCode(200)
  @ApiOkResponse({ type: ApprovalView })
  reassign(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() input: ReassignDto) {
    return this.reassignApproval.run(actor, id, input);
  }
}
