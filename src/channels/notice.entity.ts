import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const NOTICE_KINDS = [
  'credentials-expiring',
  'credentials-expired',
  'post-in-danger-day',
  'post-in-danger-hour',
  'post-not-sent',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that the administrators must hear about a channel, and one person more; told once (`notices_told_once`). */
@Entity('notices')
@Check(
  'notices_kind_known',
  `kind IN ('credentials-expiring', 'credentials-expired', 'post-in-danger-day', 'post-in-danger-hour', 'post-not-sent')`,
)
@Index('notices_newest', ['organisationId', 'id'])
export class Notice {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'notices_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('text')
  readonly kind!: NoticeKind;

  @Column('uuid', { name: 'channel_id' })
  @ForeignKey('channels', { name: 'notices_channel_id_fkey' })
  readonly channelId!: string;

  @Column('uuid', { name: 'post_id', nullable: true })
  @ForeignKey('posts', { name: 'notices_post_id_fkey' })
  readonly postId!: string | null;

  /** The post's author, or the owner of the channel. */
  @Column('uuid', { name: 'person_id', nullable: true })
  @ForeignKey('users', { name: 'notices_person_id_fkey' })
  readonly personId!: string | null;

  /** When the post is due, or the credentials end. */
  @Column('timestamptz', { name: 'about_at' })
  readonly aboutAt!: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
