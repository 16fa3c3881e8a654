/** An administrator says at which times of the week a channel has place for a post. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import type { Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import { newId } from '../common/ids';
import { invalid } from '../common/product-error';
import { Channels } from './channels';
import type { WeeklySlot } from './slot-times';

@Injectable()
export class ChooseSlots {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly audit: Audit,
  ) {}

  /** What is planned already keeps its moment. */
  run(actor: Actor, channelId: string, slots: readonly WeeklySlot[]): Promise<Slots> {
    const subject = { type: 'channel', id: channelId };
    return this.audit.refusals(actor, 'channel.slots', subject, () =>
      this.database.within(actor.organisationId, async (tx) => {
        await this.channels.held(tx, channelId);
        if (new Set(slots.map(({ weekday, time }) => `${weekday} ${time}`)).size !== slots.length) throw twice();
        await tx.rows('DELETE FROM channel_slots WHERE channel_id = $1', [channelId]);
        await tx.rows(INSERT, [
          actor.organisationId,
          channelId,
          slots.map(() => newId()),
          slots.map(({ weekday }) => weekday),
          slots.map(({ time }) => time),
        ]);
        await this.audit.record(tx, actor, 'channel.slots', subject, { slots });
        return readSlots(tx, channelId);
      }),
    );
  }

  read(actor: Actor, channelId: string): Promise<Slots> {
    return this.database.within(actor.organisationId, async (tx) => {
      await this.channels.one(tx, channelId);
      return readSlots(tx, channelId);
    });
  }
}

export interface Slots {
  readonly timeZone: string;
  readonly slots: readonly WeeklySlot[];
}

const INSERT = `INSERT INTO channel_slots (id, organisation_id, channel_id, weekday, local_time)
  SELECT s.id, $1, $2, s.weekday, s.time FROM unnest($3::uuid[], $4::integer[], $5::text[]) AS s(id, weekday, time)`;

const SLOTS = `SELECT o.time_zone AS "timeZone", (SELECT coalesce(json_agg(json_build_object('weekday', s.weekday,
    'time', s.local_time) ORDER BY s.weekday, s.local_time), '[]') FROM channel_slots s WHERE s.channel_id = $1) AS slots
  FROM organisations o`;

export const readSlots = (tx: Tx, channelId: string): Promise<Slots> => tx.sole<Slots>(SLOTS, [channelId]);

const twice = () => invalid('/slots', 'arrayUnique', 'Een tijdstip staat er twee keer.', 'A time stands here twice.');
