import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding } from '../guidelines';

/** The author's personal word on one revision, with what the check said at that moment. */
@Entity('submissions')
export class Submission {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('integer', { name: 'revision_number' }) revisionNumber: number;
  @Column('text') hash: string;
  @Column('uuid', { name: 'submitted_by' }) submittedBy: string;
  @Column('jsonb') findings: Finding[];
  @Column('jsonb', { default: [] }) acknowledgements: { rule: string; quote: string; reason: string }[];
  @Column('text', { name: 'policy_key' }) policyKey: string;
  @Column('timestamptz', { name: 'window_from', nullable: true }) windowFrom: Date | null;
  @Column('timestamptz', { name: 'window_until', nullable: true }) windowUntil: Date | null;
  @Column('text', { name: 'without_consent', array: true, default: [] }) withoutConsent: string[];
  @Column('timestamptz', { name: 'submitted_at', default: () => 'now()' }) submittedAt: Date;
}
