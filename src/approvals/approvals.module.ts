import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { ApprovalDecision } from './approval-decision.entity';
import { Approval } from './approval.entity';
import { Approvals } from './approvals';
import { ApprovalsController } from './approvals.controller';
import { ApprovePost } from './approve-post';
import { CoolingOffWaiver } from './cooling-off-waiver.entity';
import { DecisionsController } from './decisions.controller';
import { PostSubmissions } from './post-submissions';
import { ReassignApproval } from './reassign-approval';
import { ReleasePost } from './release-post';
import { RejectPost } from './reject-post';
import { RequestChanges } from './request-changes';
import { Submission } from './submission.entity';
import { Submissions } from './submissions';
import { SubmitController } from './submit.controller';
import { SubmitPost } from './submit-post';
import { WaiveCoolingOff } from './waive-cooling-off';

@Module({
  imports: [
    AuditModule,
    PoliciesModule,
    PostsModule,
    TypeOrmModule.forFeature([Approval, ApprovalDecision, CoolingOffWaiver, Submission]),
  ],
  controllers: [ApprovalsController, DecisionsController, SubmitController],
  providers: [
    Approvals,
    PostSubmissions,
    Submissions,
    SubmitPost,
    ReleasePost,
    ApprovePost,
    RejectPost,
    RequestChanges,
    ReassignApproval,
    WaiveCoolingOff,
  ],
  exports: [SubmitPost, ApprovePost, RejectPost, RequestChanges, Approvals, PostSubmissions],
})
export class ApprovalsModule {}
