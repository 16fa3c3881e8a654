import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The key to one person's calendar feed; only its hash is kept, so it is shown once. */
@Entity('calendar_tokens')
@Unique('calendar_tokens_hash_once', ['tokenHash'])
export class CalendarToken {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'user_id' }) userId: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
