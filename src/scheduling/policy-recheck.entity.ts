import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the posts of an organisation were checked again under its newest policy: a crash resumes here. */
@Entity('policy_rechecks')
export class PolicyRecheck {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'after_post' }) afterPost: string;
  @Column('boolean', { default: false }) done: boolean;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
