import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImageType } from './rights';

/** The form in which an image goes to networks that do not take it as it is; made once. */
@Entity('renditions')
export class Rendition {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  /** SHA-256 of the image that it was made from. */
  @PrimaryColumn('text') source: string;
  @PrimaryColumn('text') form: string;
  @Column('text') sha256: string;
  @Column('text') type: ImageType;
  @Column('integer') bytes: number;
  @Column('integer') width: number;
  @Column('integer') height: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
