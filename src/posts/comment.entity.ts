import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('comments')
export class Comment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('integer', { name: 'revision_number' }) revisionNumber: number;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  @Column('text') text: string;
  @Column('integer', { name: 'anchor_start', nullable: true }) anchorStart: number | null;
  @Column('integer', { name: 'anchor_end', nullable: true }) anchorEnd: number | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
