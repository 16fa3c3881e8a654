import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One day of a series: its draft, or why there is none. Once it stands here no second draft is made for that day. */
@Entity('series_occurrences')
@Unique('series_occurrences_once', ['seriesId', 'day'])
export class SeriesOccurrence {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'series_id' }) seriesId: string;
  @Column('text') day: string;
  @Column('timestamptz', { nullable: true }) at: Date | null;
  @Column('uuid', { name: 'post_id', nullable: true }) postId: string | null;
  @Column('text', { nullable: true }) missed: string | null;
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
