import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ChannelRole } from './channel.entity';

/** Somebody on their way to a network and back, to sign in there. Kept ten minutes. */
@Entity('channel_logins')
@Unique('channel_logins_state_once', ['stateHash'])
@Check('channel_logins_role_known', `role IN ('official', 'private')`)
@Index('channel_logins_by_end', ['expiresAt'])
export class ChannelLogin {
  /** Chosen anew when the browser comes back, and told to that browser alone. */
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'channel_logins_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('users', { name: 'channel_logins_user_id_fkey' })
  readonly userId!: string;

  /** The channel that is connected anew; null for a new one. */
  @Column('uuid', { name: 'channel_id', nullable: true })
  @ForeignKey('channels', { name: 'channel_logins_channel_id_fkey' })
  readonly channelId!: string | null;

  @Column('text')
  readonly network!: string;

  @Column('text', { default: '' })
  readonly server!: string;

  /** Null: as the network calls the account. */
  @Column('text', { nullable: true })
  readonly name!: string | null;

  @Column('text')
  readonly role!: ChannelRole;

  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey('users', { name: 'channel_logins_owner_id_fkey' })
  readonly ownerId!: string | null;

  @Column('text', { name: 'state_hash' })
  readonly stateHash!: string;

  @Column('text', { name: 'sealed_verifier' })
  readonly sealedVerifier!: string;

  /** The accounts that the network opened, with their credentials; empty until then. */
  @Column('text', { name: 'sealed_offers', default: '' })
  readonly sealedOffers!: string;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  readonly returnedAt!: Date | null;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
