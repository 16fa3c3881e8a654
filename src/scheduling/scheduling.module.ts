import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PostsModule } from '../posts/posts.module';
import { Delivery } from './delivery.entity';
import { PublishNow } from './publish-now';
import { ReleasePosts } from './release-posts';
import { SchedulePost } from './schedule-post';
import { SchedulingController } from './scheduling.controller';
import { UnschedulePost } from './unschedule-post';

@Module({
  imports: [PostsModule, TypeOrmModule.forFeature([Delivery])],
  controllers: [SchedulingController],
  providers: [SchedulePost, UnschedulePost, PublishNow, ReleasePosts],
  exports: [SchedulePost, PublishNow, ReleasePosts],
})
export class SchedulingModule {}
