import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { Delivery } from './delivery.entity';
import { HoldMovedTimes } from './hold-moved-times';
import { PolicyRecheck } from './policy-recheck.entity';
import { PublishNow } from './publish-now';
import { RecheckConcern } from './recheck-concern.entity';
import { RecheckPosts } from './recheck-posts';
import { ReleasePosts } from './release-posts';
import { SchedulePost } from './schedule-post';
import { SchedulingController } from './scheduling.controller';
import { UnschedulePost } from './unschedule-post';

@Module({
  imports: [
    AuditModule,
    PoliciesModule,
    PostsModule,
    TypeOrmModule.forFeature([Delivery, PolicyRecheck, RecheckConcern]),
  ],
  controllers: [SchedulingController],
  providers: [SchedulePost, UnschedulePost, PublishNow, ReleasePosts, RecheckPosts, HoldMovedTimes],
  exports: [SchedulePost, PublishNow, ReleasePosts, RecheckPosts, HoldMovedTimes],
})
export class SchedulingModule {}
