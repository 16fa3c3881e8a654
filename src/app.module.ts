import { Module, type DynamicModule } from '@nestjs/common';
import { ApprovalsModule } from './approvals/approvals.module';
import { AuditModule } from './audit/audit.module';
import { AuthModule } from './auth/auth.module';
import { ChannelsModule } from './channels/channels.module';
import { ChecksModule } from './checks/checks.module';
import type { RunningConfig } from './common/config';
import { GroundModule } from './ground.module';
import { MediaModule } from './media/media.module';
import { NotificationsModule } from './notifications/notifications.module';
import { OperationsModule } from './operations/operations.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { PoliciesModule } from './policies/policies.module';
import { PostsModule } from './posts/posts.module';
import { PublishingModule } from './publishing/publishing.module';
import { SchedulingModule } from './scheduling/scheduling.module';

@Module({})
export class AppModule {
  static with(config: RunningConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        GroundModule.with(config),
        AuditModule,
        OrganisationsModule,
        AuthModule,
        PoliciesModule,
        ChannelsModule,
        MediaModule,
        PostsModule,
        ChecksModule,
        ApprovalsModule,
        SchedulingModule,
        PublishingModule,
        NotificationsModule,
        OperationsModule,
      ],
    };
  }
}
