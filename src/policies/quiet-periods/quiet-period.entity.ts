import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export const QUIET_KINDS = ['stop', 'caution'] as const;
export type QuietKind = (typeof QUIET_KINDS)[number];
export const APPLIES_TO = ['official', 'private', 'all'] as const;
export type AppliesTo = (typeof APPLIES_TO)[number];

/** A time in which nothing leaves (stop), or in which an author is asked to look twice (caution). */
@Entity('quiet_periods')
@Check('quiet_periods_forward', 'ends_at > starts_at')
export class QuietPeriod {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') kind: QuietKind;
  @Column('timestamptz', { name: 'starts_at' }) startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
  @Column('text') reason: string;
  @Column('text', { name: 'applies_to' }) appliesTo: AppliesTo;
  /** Only these; empty: every channel of the role that it applies to. */
  @Column('uuid', { array: true, default: [] }) channels: string[];
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
