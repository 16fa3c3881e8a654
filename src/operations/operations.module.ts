import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { AuthModule } from '../auth/auth.module';
import { IdempotencyInterceptor } from '../common/http/idempotency.interceptor';
import { OrganisationsModule } from '../organisations/organisations.module';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { FoundOrganisation } from './found-organisation';
import { HealthController } from './health.controller';
import { EventsController } from './live/events.controller';
import { ListeningDesks } from './live/listening-desks';
import { LiveFeed } from './live/live-feed';
import { WelcomeController } from './welcome.controller';

@Module({
  imports: [AuditModule, OrganisationsModule, AuthModule, PoliciesModule, PostsModule],
  controllers: [HealthController, WelcomeController, EventsController],
  providers: [IdempotencyInterceptor, FoundOrganisation, ListeningDesks, LiveFeed],
})
export class OperationsModule {}
