import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A woordvoerder let one submission go without its time to think, and said why. */
@Entity('cooling_off_waivers')
export class CoolingOffWaiver {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'submission_id' }) submissionId: string;
  @Column('uuid', { name: 'post_id' }) postId: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'waived_by' }) waivedBy: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
