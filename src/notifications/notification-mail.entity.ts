import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One e-mail to one person, about one notification or about those of a day. The number of tries is its fence. */
@Entity('notification_mails')
@Check('notification_mails_kind_known', `kind IN ('now', 'digest')`)
@Check('notification_mails_state_known', `state IN ('waiting', 'sending', 'sent', 'dropped', 'given_up')`)
@Index('notification_mails_due', ['dueAt'], { where: `state IN ('waiting', 'sending')` })
@Index('notification_mails_given_up', ['organisationId'], { where: `state = 'given_up'` })
@Index('notification_mails_one_digest', ['organisationId', 'userId'], {
  unique: true,
  where: `kind = 'digest' AND state = 'waiting'`,
})
export class NotificationMail {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'notification_mails_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'notification_mails_user_id_fkey' })
  readonly userId!: string;

  @Column('text')
  readonly kind!: 'now' | 'digest';

  @Column('text', { default: 'waiting' })
  readonly state!: 'waiting' | 'sending' | 'sent' | 'dropped' | 'given_up';

  @Column('timestamptz', { name: 'due_at' })
  readonly dueAt!: Date;

  @Column('integer', { default: 0 })
  readonly fence!: number;

  /** What the mail server answered, by its code; never an address. */
  @Column('text', { name: 'last_failure', nullable: true })
  readonly lastFailure!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  readonly settledAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
