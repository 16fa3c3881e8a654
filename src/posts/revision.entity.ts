import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding } from '../guidelines';
import type { RevisionMedia } from '../media/rights';

/** One immutable version of what a post says; Postgres refuses to change it. */
@Entity('revisions')
export class Revision {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('integer') number: number;
  @Column('text') hash: string;
  @Column('text') text: string;
  @Column('jsonb', { default: {} }) variants: Record<string, string>;
  @Column('jsonb', { default: [] }) media: RevisionMedia[];
  @Column('uuid', { array: true, default: [] }) channels: string[];
  @Column('text') role: 'official' | 'private';
  @Column('text', { name: 'reply_to', nullable: true }) replyTo: string | null;
  @Column('uuid', { array: true, default: [] }) topics: string[];
  @Column('boolean', { name: 'as_thread', default: false }) asThread: boolean;
  @Column('uuid', { name: 'edited_by' }) editedBy: string;
  @Column('jsonb') findings: Finding[];
  @Column('integer', { name: 'policy_version' }) policyVersion: number;
  /** Its words, as they are looked for; Postgres writes it. */
  @Column({ type: 'tsvector', default: '', select: false, insert: false }) search: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
