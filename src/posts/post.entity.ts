import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PostState } from './workflow';

@Entity('posts')
export class Post {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') kind: 'post' | 'offline';
  @Column('text') state: PostState;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('integer', { name: 'revision_number', default: 1 }) revisionNumber: number;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'publish_at', nullable: true }) publishAt: Date | null;
  @Column('text', { name: 'publish_at_local', nullable: true }) publishAtLocal: string | null;
  @Column('text', { name: 'time_zone', nullable: true }) timeZone: string | null;
  @Column('text', { name: 'state_reason', nullable: true }) stateReason: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
