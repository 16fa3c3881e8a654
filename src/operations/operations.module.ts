import { Module } from '@nestjs/common';
import { IdempotencyInterceptor } from '../common/http/idempotency.interceptor';
import { HealthController } from './health.controller';
import { WelcomeController } from './welcome.controller';

@Module({
  controllers: [HealthController, WelcomeController],
  providers: [IdempotencyInterceptor],
})
export class OperationsModule {}
