import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One yes that is asked for one topic, or one rule, on one revision. */
@Entity('approvals')
export class Approval {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('integer', { name: 'revision_number' }) revisionNumber: number;
  @Column('uuid', { name: 'submission_id' }) submissionId: string;
  @Column('uuid', { name: 'topic_id', nullable: true }) topicId: string | null;
  @Column('text') rule: string;
  @Column('text', { default: 'pending' }) state: 'pending' | 'approved' | 'rejected' | 'changes_requested' | 'void';
  @Column('text') decision: 'any' | 'all';
  @Column('uuid', { array: true }) assignees: string[];
  @Column('text', { name: 'binding_hash' }) bindingHash: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column('text', { nullable: true }) comment: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
