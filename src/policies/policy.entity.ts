import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { StoredPolicy } from './policy-document';

@Entity('policies')
export class Policy {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'policies_organisation_id_fkey' })
  readonly organisationId!: string;

  @PrimaryColumn('integer')
  readonly version!: number;

  @Column('jsonb')
  readonly document!: StoredPolicy;

  @Column('uuid', { name: 'created_by', nullable: true })
  readonly createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
