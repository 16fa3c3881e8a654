import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentInput } from '../../posts/draft-content';
import type { Recurrence } from './occurrences';

/** A post that comes back: for each time a new draft is made, which is checked and approved anew. */
@Entity('series')
export class Series {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'author_id' }) authorId: string;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('text', { default: 'active' }) state: 'active' | 'paused' | 'ended';
  @Column('jsonb') rule: Recurrence;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('integer', { name: 'days_ahead' }) daysAhead: number;
  @Column('jsonb') content: ContentInput;
  @Column('integer', { default: 1 }) version: number;
  /** When the next draft may have to be made. */
  @Column('timestamptz', { name: 'look_at', default: () => 'now()' }) lookAt: Date;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
