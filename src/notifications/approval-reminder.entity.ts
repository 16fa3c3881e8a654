import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When a question that waits is asked again and when others hear of it; null once that was done, or is not needed. */
@Entity('approval_reminders')
export class ApprovalReminder {
  @PrimaryColumn('uuid', { name: 'approval_id' })
  @ForeignKey('approvals', { name: 'approval_reminders_approval_id_fkey' })
  readonly approvalId!: string;

  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey('organisations', { name: 'approval_reminders_organisation_id_fkey' })
  readonly organisationId!: string;

  @Column('timestamptz', { name: 'remind_at', nullable: true })
  readonly remindAt!: Date | null;

  @Column('timestamptz', { name: 'escalate_at', nullable: true })
  readonly escalateAt!: Date | null;
}
