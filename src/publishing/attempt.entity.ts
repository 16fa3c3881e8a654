import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One try at a delivery: the exact payload that was frozen, and how it ended. */
@Entity('attempts')
export class Attempt {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'delivery_id' }) deliveryId: string;
  @Column('integer') fence: number;
  @Column('bigint') worker: string;
  @Column('jsonb') payload: object;
  @Column('text', { name: 'payload_hash' }) payloadHash: string;
  /** What the network made ready, not yet visible; written before the send that makes it so. */
  @Column('text', { nullable: true }) prepared: string | null;
  /** When it is taken away from the network, if it never became visible; `infinity`: nothing of it is left there. */
  @Column('timestamptz', { name: 'discard_at', nullable: true }) discardAt: Date | null;
  @Column('timestamptz', { name: 'armed_at', default: () => 'clock_timestamp()' }) armedAt: Date;
  @Column('timestamptz', { name: 'deadline_at' }) deadlineAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('integer', { nullable: true }) status: number | null;
  @Column('text', { nullable: true }) detail: string | null;
}
