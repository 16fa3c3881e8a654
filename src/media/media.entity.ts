import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { MediaRights, MediaType } from './rights';

@Entity('media')
@Check('media_decorative_has_no_alt', 'NOT decorative OR alt IS NULL')
@Index('media_of_organisation', ['organisationId'])
export class Media {
  @PrimaryColumn('uuid')
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'media_organisation_id_fkey' })
  readonly organisationId!: string;

  /** Of the bytes as they are kept, after re-encoding; also their file name. */
  @Column('text')
  readonly sha256!: string;

  @Column('text')
  readonly type!: MediaType;

  @Column('integer')
  readonly bytes!: number;

  @Column('integer')
  readonly width!: number;

  @Column('integer')
  readonly height!: number;

  @Column('text', { nullable: true })
  readonly alt!: string | null;

  @Column('boolean', { default: false })
  readonly decorative!: boolean;

  /** Of a film. */
  @Column('integer', { name: 'duration_ms', nullable: true })
  readonly durationMs!: number | null;

  @Column('jsonb', { default: {} })
  readonly rights!: MediaRights;

  /** Whether the file as it came in said where it was taken. */
  @Column('boolean', { default: false })
  readonly located!: boolean;

  @Column('integer', { default: 1 })
  readonly version!: number;

  @Column('uuid', { name: 'uploaded_by' })
  @ForeignKey('users', { name: 'media_uploaded_by_fkey' })
  readonly uploadedBy!: string;

  @Column('timestamptz', { name: 'deleted_at', nullable: true })
  readonly deletedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  readonly createdAt!: Date;
}
