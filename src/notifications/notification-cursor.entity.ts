import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How far the log of an organisation was read to tell people of it. */
@Entity('notification_cursors')
export class NotificationCursor {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'notification_cursors_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('bigint', { default: 0 })
  readonly seq!: string;
}
