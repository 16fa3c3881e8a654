import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../common/http/page';
import type { Language } from '../common/product-error';
import { noticeEvent, NOTICE_EVENT_NAMES, type NoticeEventName } from './notice-events';

export class NotificationQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only what was not read yet' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: string;
}

export class ReadInput {
  @ApiProperty({ format: 'uuid', description: 'The newest that you saw: it and everything before it count as read' })
  @IsUUID()
  upTo: string;
}

class NotificationPostView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'How its text begins now' }) opening: string;
  @ApiProperty() state: string;
}

class NotificationChannelView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class NotificationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: NOTICE_EVENT_NAMES }) event: NoticeEventName;
  @ApiProperty() urgent: boolean;
  @ApiProperty({ description: 'In the language of Accept-Language' }) message: string;
  @ApiProperty({ type: NotificationPostView, nullable: true, description: 'Null where you may not read it any more' })
  post: NotificationPostView | null;
  @ApiProperty({ type: NotificationChannelView, nullable: true }) channel: NotificationChannelView | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
}

export class NotificationPage {
  @ApiProperty({ type: [NotificationView] }) items: NotificationView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
  @ApiProperty({ type: 'integer', description: 'How many there are that were not read' }) unread: number;
}

export interface NotificationRow {
  readonly id: string;
  readonly event: NoticeEventName;
  readonly post: NotificationPostView | null;
  readonly channel: NotificationChannelView | null;
  readonly readAt: Date | null;
  readonly createdAt: Date;
}

export const notificationView = (row: NotificationRow, language: Language): NotificationView => ({
  ...row,
  urgent: noticeEvent(row.event).urgent,
  message: noticeEvent(row.event).says[language],
  readAt: row.readAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});
