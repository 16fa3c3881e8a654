import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The row whose lock makes one refresher of many: for channels whose network gives new credentials for old ones. */
@Entity('credential_renewals')
@Index('credential_renewals_due', ['dueAt'], { where: 'due_at IS NOT NULL' })
export class CredentialRenewal {
  @PrimaryColumn('uuid', { name: 'channel_id', primaryKeyConstraintName: 'credential_renewals_pkey' })
  @ForeignKey('channels', { name: 'credential_renewals_channel_id_fkey' })
  readonly channelId!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'credential_renewals_organisation_id_fkey' })
  readonly organisationId!: string;

  /** Null: nothing can be renewed any more, somebody has to sign in. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  readonly dueAt!: Date | null;

  @Column('timestamptz', { name: 'renewed_at', nullable: true })
  readonly renewedAt!: Date | null;

  /** In a row. */
  @Column('integer', { default: 0 })
  readonly failures!: number;
}
