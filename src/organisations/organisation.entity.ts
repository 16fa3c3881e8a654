import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('organisations')
@Unique('organisations_slug_once', ['slug'])
@Check('organisations_slug_form', `slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'`)
@Check('organisations_grace_sane', `grace_minutes BETWEEN 1 AND 1440`)
@Check('organisations_brand_colour_form', `brand_colour ~ '^#[0-9a-f]{6}$'`)
@Check('organisations_logo_whole', `(logo_sha256 IS NULL) = (logo_type IS NULL)`)
@Check('organisations_cooling_off_sane', `cooling_off_minutes BETWEEN 0 AND 10080`)
export class Organisation {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'organisations_pkey' })
  readonly id!: string;

  @Column({ type: 'text', name: 'slug' })
  readonly slug!: string;

  @Column({ type: 'text', name: 'name' })
  readonly name!: string;

  @Column({ type: 'text', array: true, name: 'aliases', default: '{}' })
  readonly aliases!: string[];

  @Column({ type: 'text', array: true, name: 'public_figures', default: '{}' })
  readonly publicFigures!: string[];

  @Column({ type: 'text', name: 'time_zone', default: 'Europe/Brussels' })
  readonly timeZone!: string;

  /** How long after its planned time a post may still go out. */
  @Column({ type: 'integer', name: 'grace_minutes', default: 15 })
  readonly graceMinutes!: number;

  /** Between an author's word and the earliest moment at which the post may leave; 0 is off. */
  @Column({ type: 'integer', name: 'cooling_off_minutes', default: 0 })
  readonly coolingOffMinutes!: number;

  @Column({ type: 'integer', name: 'policy_version', default: 0 })
  readonly policyVersion!: number;

  @Column({ type: 'boolean', name: 'publication_stopped', default: false })
  readonly publicationStopped!: boolean;

  @Column({ type: 'text', name: 'stop_reason', nullable: true })
  readonly stopReason!: string | null;

  @Column({ type: 'uuid', name: 'stopped_by', nullable: true })
  readonly stoppedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'stopped_at', nullable: true })
  readonly stoppedAt!: Date | null;

  /** For trying out: it holds no credential of any account. Said when it is founded, for ever. */
  @Column({ type: 'boolean', name: 'trial', default: false })
  readonly trial!: boolean;

  /** As it was chosen; what is shown is made of it. */
  @Column({ type: 'text', name: 'brand_colour', nullable: true })
  readonly brandColour!: string | null;

  /** A file of the media library. */
  @Column({ type: 'text', name: 'logo_sha256', nullable: true })
  readonly logoSha256!: string | null;

  @Column({ type: 'text', name: 'logo_type', nullable: true })
  readonly logoType!: string | null;

  @Column({ type: 'timestamptz', name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
