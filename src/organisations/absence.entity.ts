import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from './organisation.entity';
import { User } from './user.entity';

/** While somebody is away, their substitute decides for them. */
@Entity('absences')
@Check('absences_forward', `ends_at > starts_at`)
@Check('absences_not_self', `user_id <> substitute_id`)
@Index('absences_of_user', ['organisationId', 'userId', 'startsAt'])
export class Absence {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'absences_pkey' })
  readonly id!: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  @ForeignKey(() => Organisation, { name: 'absences_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column({ type: 'uuid', name: 'user_id' })
  @ForeignKey(() => User, { name: 'absences_user_id_fkey' })
  readonly userId!: string;

  @Column({ type: 'uuid', name: 'substitute_id' })
  @ForeignKey(() => User, { name: 'absences_substitute_id_fkey' })
  readonly substituteId!: string;

  @Column({ type: 'timestamptz', name: 'starts_at' })
  readonly startsAt!: Date;

  @Column({ type: 'timestamptz', name: 'ends_at' })
  readonly endsAt!: Date;

  @Column({ type: 'uuid', name: 'created_by' })
  readonly createdBy!: string;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
