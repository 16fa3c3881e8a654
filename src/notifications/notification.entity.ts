import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What one person is told because of one entry in the log; told once, however often that entry is read. */
@Entity('notifications')
@Unique('notifications_told_once', ['causeId', 'userId'])
@Index('notifications_of_user', ['userId', 'organisationId', 'id'])
@Index('notifications_of_mail', ['mailId'], { where: 'mail_id IS NOT NULL' })
@Index('notifications_unread', ['userId', 'organisationId'], { where: 'read_at IS NULL' })
export class Notification {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'notifications_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'notifications_user_id_fkey' })
  readonly userId!: string;

  @Column('uuid', { name: 'cause_id' })
  @ForeignKey('audit_events', { name: 'notifications_cause_id_fkey' })
  readonly causeId!: string;

  @Column('text')
  readonly event!: string;

  @Column('uuid', { name: 'post_id', nullable: true })
  @ForeignKey('posts', { name: 'notifications_post_id_fkey' })
  readonly postId!: string | null;

  @Column('uuid', { name: 'channel_id', nullable: true })
  @ForeignKey('channels', { name: 'notifications_channel_id_fkey' })
  readonly channelId!: string | null;

  @Column('uuid', { name: 'mail_id', nullable: true })
  @ForeignKey('notification_mails', { name: 'notifications_mail_id_fkey' })
  readonly mailId!: string | null;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readonly readAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
