import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { AdviseTime } from './advise-time';
import { Calendar } from './calendar/calendar';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarKey } from './calendar/calendar-key';
import { CalendarToken } from './calendar/calendar-token.entity';
import { Delivery } from './delivery.entity';
import { HoldForRights } from './hold-for-rights';
import { HoldMovedTimes } from './hold-moved-times';
import { PolicyRecheck } from './policy-recheck.entity';
import { PublishNow } from './publish-now';
import { RecheckConcern } from './recheck-concern.entity';
import { RecheckPosts } from './recheck-posts';
import { ReleasePosts } from './release-posts';
import { ReleaseWaiting } from './release-waiting';
import { RightsChange } from './rights-change.entity';
import { Rounds } from './rounds';
import { SchedulePost } from './schedule-post';
import { SchedulingController } from './scheduling.controller';
import { ChangeSeries } from './series/change-series';
import { DraftOccurrences } from './series/draft-occurrences';
import { Series } from './series/series.entity';
import { SeriesController } from './series/series.controller';
import { SeriesOccurrence } from './series/series-occurrence.entity';
import { StartSeries } from './series/start-series';
import { UnschedulePost } from './unschedule-post';

@Module({
  imports: [
    AuditModule,
    OrganisationsModule,
    PoliciesModule,
    PostsModule,
    TypeOrmModule.forFeature([
      CalendarToken,
      Delivery,
      PolicyRecheck,
      RecheckConcern,
      RightsChange,
      Series,
      SeriesOccurrence,
    ]),
  ],
  controllers: [SchedulingController, CalendarController, SeriesController],
  providers: [
    SchedulePost,
    UnschedulePost,
    PublishNow,
    AdviseTime,
    ReleasePosts,
    ReleaseWaiting,
    RecheckPosts,
    HoldForRights,
    HoldMovedTimes,
    Calendar,
    CalendarKey,
    StartSeries,
    ChangeSeries,
    DraftOccurrences,
    Rounds,
  ],
  exports: [SchedulePost, PublishNow, ReleasePosts, RecheckPosts, HoldForRights, HoldMovedTimes, Rounds],
})
export class SchedulingModule {}
