import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A weekly time on the wall at which a channel has place for one post. */
@Entity('channel_slots')
export class ChannelSlot {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'channel_id' }) channelId: string;
  /** 1 is Monday. */
  @Column('integer') weekday: number;
  @Column('text', { name: 'local_time' }) localTime: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
