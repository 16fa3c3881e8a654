import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PublishingModule } from '../publishing/publishing.module';
import { AuditModule } from '../audit/audit.module';
import { ApprovalReminder } from './approval-reminder.entity';
import { HearLog } from './hear-log';
import { MailStatus, MailStatusController } from './mail-status';
import { Mailer } from './mailer';
import { NotificationCursor } from './notification-cursor.entity';
import { NotificationMail } from './notification-mail.entity';
import { NotificationPreference } from './notification-preference.entity';
import { NotificationRounds } from './notification-rounds';
import { Notification } from './notification.entity';
import { Notifications } from './notifications';
import { NotificationsController } from './notifications.controller';
import { Preferences } from './preferences';
import { PreferencesController } from './preferences.controller';
import { Remind } from './remind';
import { SendMails } from './send-mails';
import { Tell } from './tell';

const entities = [ApprovalReminder, Notification, NotificationCursor, NotificationMail, NotificationPreference];

@Module({
  imports: [AuditModule, PublishingModule, TypeOrmModule.forFeature(entities)],
  controllers: [MailStatusController, NotificationsController, PreferencesController],
  providers: [HearLog, Mailer, MailStatus, NotificationRounds, Notifications, Preferences, Remind, SendMails, Tell],
  exports: [NotificationRounds],
})
export class NotificationsModule {}
