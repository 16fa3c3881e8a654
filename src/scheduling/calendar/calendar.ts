/** What is planned and what went out, for the desk and for the calendar program of one person. */
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import type { Config } from '../../common/config';
import { Database } from '../../common/database';
import { resolveTime } from '../../common/instants';
import { invalid } from '../../common/product-error';
import type { CalendarQuery, CalendarView } from './calendar.dto';
import { calendarFeed } from './calendar-feed';
import { calendarItems } from './calendar-items';

const DAY_MS = 86_400_000;
const MOST_DAYS = 62;
const MOST_ITEMS = 2000;
const FEED_DAYS_AHEAD = 400;

const ORGANISATION = 'SELECT name, clock_timestamp() AS now FROM organisations WHERE id = $1';

@Injectable()
export class Calendar {
  constructor(
    private readonly database: Database,
    @Inject('config') private readonly config: Config,
  ) {}

  between(actor: Actor, query: CalendarQuery): Promise<CalendarView> {
    const from = resolveTime(query.from, '/query/from').at;
    const to = resolveTime(query.to, '/query/to').at;
    const days = (to.getTime() - from.getTime()) / DAY_MS;
    if (days <= 0 || days > MOST_DAYS) throw span();
    return this.database.within(actor.organisationId, async (tx) => {
      const items = await calendarItems(tx, actor, { ...query, from, to, most: MOST_ITEMS + 1 });
      const shown = items.slice(0, MOST_ITEMS).map((item) => ({ ...item, at: item.at.toISOString() }));
      return { items: shown, complete: items.length <= MOST_ITEMS };
    });
  }

  feed(reader: Actor): Promise<string> {
    return this.database.within(reader.organisationId, async (tx) => {
      const { name, now } = await tx.sole<{ name: string; now: Date }>(ORGANISATION, [reader.organisationId]);
      const from = new Date(now.getTime() - MOST_DAYS * DAY_MS);
      const to = new Date(now.getTime() + FEED_DAYS_AHEAD * DAY_MS);
      return calendarFeed(this.config.publicUrl, name, await calendarItems(tx, reader, { from, to, most: MOST_ITEMS }));
    });
  }
}

const span = () =>
  invalid(
    '/query/to',
    'span',
    `Het einde komt na het begin, hoogstens ${MOST_DAYS} dagen later.`,
    `The end comes after the beginning, at most ${MOST_DAYS} days later.`,
  );
