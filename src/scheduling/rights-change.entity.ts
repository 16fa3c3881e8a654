import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** An image whose rights changed: what is planned with it is looked at again, and then this goes. */
@Entity('rights_changes')
export class RightsChange {
  @PrimaryColumn('uuid', { name: 'media_id' })
  @ForeignKey('media', { name: 'rights_changes_media_id_fkey' })
  mediaId: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('timestamptz', { name: 'changed_at', default: () => 'clock_timestamp()' }) changedAt: Date;
}
