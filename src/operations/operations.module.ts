import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { IdempotencyInterceptor } from '../common/http/idempotency.interceptor';
import { PoliciesModule } from '../policies/policies.module';
import { PostsModule } from '../posts/posts.module';
import { FoundOrganisation } from './found-organisation';
import { HealthController } from './health.controller';
import { AccessibilityController } from './accessibility.controller';
import { StatisticsController } from './statistics/statistics.controller';
import { Statistics } from './statistics/statistics';
import { WelcomeController } from './welcome.controller';

@Module({
  imports: [AuditModule, PoliciesModule, PostsModule],
  controllers: [HealthController, AccessibilityController, StatisticsController, WelcomeController],
  providers: [IdempotencyInterceptor, FoundOrganisation, Statistics],
})
export class OperationsModule {}
