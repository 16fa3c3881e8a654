import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An author's objection to a blocking finding, and what was decided. */
@Entity('disputes')
export class Dispute {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('integer', { name: 'revision_number' }) revisionNumber: number;
  @Column('text') rule: string;
  @Column('text') quote: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'raised_by' }) raisedBy: string;
  @Column('text', { default: 'open' }) state: 'open' | 'lifted' | 'upheld';
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('text', { nullable: true }) comment: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
