import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Role } from '../common/actor';
import { Organisation } from './organisation.entity';
import { User } from './user.entity';

@Entity('memberships')
@Unique('memberships_once', ['organisationId', 'userId'])
@Check('memberships_roles_known', `roles <@ ARRAY['mandataris','assistant','woordvoerder','administrator','auditor']`)
@Index('memberships_of_user', ['userId'])
export class Membership {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'memberships_pkey' })
  readonly id!: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  @ForeignKey(() => Organisation, { name: 'memberships_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  @ForeignKey(() => User, { name: 'memberships_user_id_fkey' })
  readonly userId!: string;

  @Column({ type: 'text', array: true, name: 'roles' })
  readonly roles!: Role[];

  /** The mandatarissen for whom an assistant drafts. */
  @Column({ type: 'uuid', array: true, name: 'assists', default: '{}' })
  readonly assists!: string[];

  @Column({ type: 'boolean', name: 'active', default: true })
  readonly active!: boolean;

  /** Nobody decides under a role that they gave themselves: who gave it, and when, is kept. */
  @Column({ type: 'uuid', name: 'roles_changed_by', nullable: true })
  readonly rolesChangedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'roles_changed_at', default: () => 'now()' })
  readonly rolesChangedAt!: Date;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
