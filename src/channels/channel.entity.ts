import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const CHANNEL_ROLES = ['official', 'private'] as const;
export type ChannelRole = (typeof CHANNEL_ROLES)[number];

@Entity('channels')
@Check('channels_role_known', `role IN ('official', 'private')`)
@Index('channels_of_organisation', ['organisationId'])
export class Channel {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'channels_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('text')
  readonly network!: string;

  @Column('text')
  readonly name!: string;

  @Column('text')
  readonly role!: ChannelRole;

  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey('users', { name: 'channels_owner_id_fkey' })
  readonly ownerId!: string | null;

  @Column('jsonb', { default: {} })
  readonly settings!: Readonly<Record<string, string>>;

  /** JSON of the secret settings, sealed for this row; empty where there are none. */
  @Column('text', { name: 'sealed_secrets', default: '' })
  readonly sealedSecrets!: string;

  @Column('text', { name: 'remote_account_id' })
  readonly remoteAccountId!: string;

  @Column('text', { name: 'remote_account_name', default: '' })
  readonly remoteAccountName!: string;

  @Column('text', { name: 'remote_account_url', default: '' })
  readonly remoteAccountUrl!: string;

  @Column('boolean', { default: true })
  readonly enabled!: boolean;

  @Column('integer', { default: 1 })
  readonly version!: number;

  @Column('timestamptz', { name: 'verified_at', nullable: true })
  readonly verifiedAt!: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  readonly deletedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
