import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('approval_decisions')
export class ApprovalDecision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'approval_id' }) approvalId: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('uuid', { name: 'for_user_id' }) forUserId: string;
  @Column('text') verdict: 'approved' | 'rejected' | 'changes_requested';
  @Column('text', { nullable: true }) comment: string | null;
  @Column('timestamptz', { name: 'decided_at', default: () => 'now()' }) decidedAt: Date;
}
