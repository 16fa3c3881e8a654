/**
 * A planned post keeps the wall time that was chosen and the instant that it then was. When the rules of its zone change
 * (a country gives up summer time), the two part: it is kept back until somebody chooses again.
 */
import { Injectable, Logger } from '@nestjs/common';
import { scheduler } from '../common/actor';
import { Database } from '../common/database';
import { hasOffset } from '../common/instants';
import { ProductError } from '../common/product-error';
import { Posts } from '../posts/posts';
import { TIME_MOVED } from './hold-reasons';

interface WallTime {
  readonly zone: string;
  readonly hour: string;
  readonly local: string;
  readonly offset: number;
}

interface Planned {
  readonly id: string;
  readonly organisationId: string;
}

const WALL_TIMES = `SELECT time_zone AS zone, hour, local, offset_minutes AS "offset" FROM planned_wall_times()`;
const PLANNED = `SELECT id, organisation_id AS "organisationId" FROM posts_planned_at($1, $2, $3)`;

@Injectable()
export class HoldMovedTimes {
  private readonly log = new Logger('Publisher');

  constructor(
    private readonly database: Database,
    private readonly posts: Posts,
  ) {}

  /** Returns how many were kept back. */
  async run(): Promise<number> {
    const times = await this.database.outside((tx) => tx.rows<WallTime>(WALL_TIMES));
    let held = 0;
    for (const time of times.filter(({ local, zone, offset }) => !hasOffset(local, zone, offset)))
      held += await this.holdAll(time);
    if (held > 0) this.log.warn(`${held} planned posts are kept back: the rules of their time zone changed`);
    return held;
  }

  private async holdAll({ zone, hour, offset }: WallTime): Promise<number> {
    const planned = await this.database.outside((tx) => tx.rows<Planned>(PLANNED, [zone, hour, offset]));
    for (const post of planned) await this.hold(post);
    return planned.length;
  }

  /** Somebody may have moved it meanwhile: then there is nothing to keep back. */
  private async hold({ id, organisationId }: Planned): Promise<void> {
    try {
      await this.posts.move(scheduler(organisationId), id, 'hold', () => ({
        reason: TIME_MOVED,
        details: { reason: TIME_MOVED },
      }));
    } catch (cause) {
      if (!(cause instanceof ProductError)) throw cause;
    }
  }
}
