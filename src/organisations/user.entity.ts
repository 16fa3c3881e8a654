import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person; what they may do is said per organisation, by their memberships. */
@Entity('users')
@Unique('users_email_once', ['email'])
@Check('users_email_lower', `email = lower(email)`)
export class User {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'users_pkey' })
  readonly id!: string;

  @Column({ type: 'text', name: 'email' })
  readonly email!: string;

  @Column({ type: 'text', name: 'name' })
  readonly name!: string;

  /** Argon2id; absent for who signs in elsewhere. */
  @Column({ type: 'text', name: 'password_hash', nullable: true })
  readonly passwordHash!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
