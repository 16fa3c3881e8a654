import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A post that may not go out as it was submitted, and is not planned yet: it is kept back as soon as it is. */
@Entity('recheck_concerns')
export class RecheckConcern {
  @PrimaryColumn('uuid', { name: 'post_id' }) postId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
