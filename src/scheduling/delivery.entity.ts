import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One post to one channel. The schedule is this row; no second queue exists that could lose or double it. */
@Entity('deliveries')
export class Delivery {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('uuid', { name: 'channel_id' }) channelId: string;
  /** Which post of a thread; 1 where there is one. */
  @Column('integer', { default: 1 }) part: number;
  @Column('integer', { name: 'revision_number' }) revisionNumber: number;
  /** The remote account that was meant when it was planned; another one is refused. */
  @Column('text') account: string;
  @Column('text') state: string;
  @Column('timestamptz', { name: 'due_at' }) dueAt: Date;
  @Column('timestamptz', { name: 'grace_until' }) graceUntil: Date;
  @Column('timestamptz', { name: 'attempt_at' }) attemptAt: Date;
  @Column('integer', { default: 0 }) fence: number;
  /** The claim for which its network was asked about earlier sends that may have arrived. */
  @Column('integer', { name: 'looked_fence', nullable: true }) lookedFence: number | null;
  /** The network could not say; whoever tries again after that was told, and decided. */
  @Column('boolean', { name: 'look_failed', default: false }) lookFailed: boolean;
  @Column('bigint', { nullable: true }) worker: string | null;
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt: Date | null;
  @Column('timestamptz', { name: 'first_armed_at', nullable: true }) firstArmedAt: Date | null;
  @Column('timestamptz', { name: 'deadline_at', nullable: true }) deadlineAt: Date | null;
  @Column('integer', { default: 0 }) repeats: number;
  @Column('text', { name: 'remote_id', nullable: true }) remoteId: string | null;
  @Column('text', { name: 'remote_url', nullable: true }) remoteUrl: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('timestamptz', { name: 'retract_at', nullable: true }) retractAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
