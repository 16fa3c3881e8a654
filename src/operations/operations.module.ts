import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { AuthModule } from '../auth/auth.module';
import { IdempotencyInterceptor } from '../common/http/idempotency.interceptor';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { FoundOrganisation } from './found-organisation';
import { HealthController } from './health.controller';
import { AccessibilityController } from './accessibility.controller';
import { EventsController } from './live/events.controller';
import { ListeningDesks } from './live/listening-desks';
import { LiveFeed } from './live/live-feed';
import { StatisticsController } from './statistics/statistics.controller';
import { Statistics } from './statistics/statistics';
import { WelcomeController } from './welcome.controller';

@Module({
  imports: [AuditModule, OrganisationsModule, AuthModule, PoliciesModule, PostsModule],
  controllers: [HealthController, AccessibilityController, StatisticsController, WelcomeController, EventsController],
  providers: [IdempotencyInterceptor, FoundOrganisation, Statistics, ListeningDesks, LiveFeed],
})
export class OperationsModule {}
