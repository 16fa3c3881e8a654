import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const CHANNEL_ROLES = ['official', 'private'] as const;
export type ChannelRole = (typeof CHANNEL_ROLES)[number];

/** expiring: they end soon, and are not renewed by themselves. expired: they do not work any more. */
export const CREDENTIAL_STATES = ['ok', 'expiring', 'expired'] as const;
export type CredentialState = (typeof CREDENTIAL_STATES)[number];

@Entity('channels')
@Check('channels_role_known', `role IN ('official', 'private')`)
@Check('channels_credential_state_known', `credential_state IN ('ok', 'expiring', 'expired')`)
@Index('channels_of_organisation', ['organisationId'])
@Index('channels_account_once', ['network', 'remoteAccountId'], { unique: true, where: 'sole AND deleted_at IS NULL' })
@Index('channels_with_worries', ['credentialsExpireAt'], {
  where: `deleted_at IS NULL AND (credential_state <> 'ok' OR credentials_expire_at IS NOT NULL)`,
})
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

  /** Whether no other channel, of whichever organisation, may lead to the same account. */
  @Column('boolean', { default: false })
  readonly sole!: boolean;

  /** Null: they do not end by themselves, or the network does not say when. */
  @Column('timestamptz', { name: 'credentials_expire_at', nullable: true })
  readonly credentialsExpireAt!: Date | null;

  @Column('text', { name: 'credential_state', default: 'ok' })
  readonly credentialState!: CredentialState;

  /** When the network was last asked, whatever it said. */
  @Column('timestamptz', { name: 'checked_at', default: () => 'now()' })
  readonly checkedAt!: Date;

  @Column('text', { name: 'last_failure', nullable: true })
  readonly lastFailure!: string | null;

  @Column('timestamptz', { name: 'last_failed_at', nullable: true })
  readonly lastFailedAt!: Date | null;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  readonly deletedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
