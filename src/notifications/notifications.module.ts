import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HearLog } from './hear-log';
import { NotificationCursor } from './notification-cursor.entity';
import { Notification } from './notification.entity';
import { Notifications } from './notifications';
import { NotificationsController } from './notifications.controller';

@Module({
  imports: [TypeOrmModule.forFeature([Notification, NotificationCursor])],
  controllers: [NotificationsController],
  providers: [HearLog, Notifications],
})
export class NotificationsModule {}
