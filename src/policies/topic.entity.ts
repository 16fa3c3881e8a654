import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const DECISIONS = ['any', 'all'] as const;
export type Decision = (typeof DECISIONS)[number];

@Entity('topics')
@Check('topics_key_form', `key ~ '^[a-z0-9][a-z0-9-]{0,62}$'`)
@Check('topics_decision_known', `decision IN ('any', 'all')`)
@Index('topics_key_once', ['organisationId', 'key'], { unique: true, where: 'deleted_at IS NULL' })
export class Topic {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'topics_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('text')
  readonly key!: string;

  @Column('text')
  readonly name!: string;

  @Column('text', { array: true })
  readonly terms!: readonly string[];

  @Column('text', { array: true, default: [] })
  readonly excludes!: readonly string[];

  @Column('uuid', { array: true })
  readonly woordvoerders!: readonly string[];

  @Column('uuid', { array: true, default: [] })
  readonly substitutes!: readonly string[];

  @Column('text', { default: 'any' })
  readonly decision!: Decision;

  @Column('integer', { name: 'answer_within_hours', default: 8 })
  readonly answerWithinHours!: number;

  @Column('timestamptz', { name: 'valid_from', nullable: true })
  readonly validFrom!: Date | null;

  @Column('timestamptz', { name: 'valid_until', nullable: true })
  readonly validUntil!: Date | null;

  @Column('integer', { default: 1 })
  readonly version!: number;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  readonly deletedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
