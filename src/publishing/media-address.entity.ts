import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Where a network may fetch one file of one delivery, for a few minutes. */
@Entity('media_addresses')
@Check('media_addresses_short', `expires_at <= opened_at + interval '15 minutes'`)
@Index('media_addresses_open', ['deliveryId'], { where: 'closed_at IS NULL' })
export class MediaAddress {
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash: string;
  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'media_addresses_organisation_id_fkey' })
  organisationId: string;
  @Column('uuid', { name: 'delivery_id' })
  @ForeignKey('deliveries', { name: 'media_addresses_delivery_id_fkey' })
  deliveryId: string;
  @Column('text') sha256: string;
  @Column('text') type: string;
  @Column('timestamptz', { name: 'opened_at', default: () => 'clock_timestamp()' }) openedAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('integer', { default: 0 }) fetches: number;
}
