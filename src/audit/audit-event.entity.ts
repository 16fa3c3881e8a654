import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One thing that happened. `seq`, `prevHash` and `hash` are filled by the database when the transaction commits. */
@Entity('audit_events')
@Unique('audit_events_in_order', ['organisationId', 'seq'])
@Index('audit_events_of_subject', ['subjectId', 'seq'])
export class AuditEvent {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'audit_events_pkey' })
  readonly id!: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  @ForeignKey('Organisation', { name: 'audit_events_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column({ type: 'bigint', name: 'seq', nullable: true })
  readonly seq!: string | null;

  @Column({ type: 'timestamptz', name: 'at', default: () => 'clock_timestamp()' })
  readonly at!: Date;

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  readonly actorId!: string | null;

  @Column({ type: 'text', name: 'actor' })
  readonly actor!: string;

  @Column({ type: 'text', name: 'event' })
  readonly event!: string;

  @Column({ type: 'text', name: 'subject_type' })
  readonly subjectType!: string;

  @Column({ type: 'uuid', name: 'subject_id', nullable: true })
  readonly subjectId!: string | null;

  @Column({ type: 'jsonb', name: 'details', default: {} })
  readonly details!: Record<string, unknown>;

  @Column({ type: 'bytea', name: 'prev_hash', nullable: true })
  readonly prevHash!: Buffer | null;

  @Column({ type: 'bytea', name: 'hash', nullable: true })
  readonly hash!: Buffer | null;
}
