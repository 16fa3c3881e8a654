/** How people want to be told: what they chose, and what holds for who never chose. */
import { Injectable } from '@nestjs/common';
import { personOf, type Actor } from '../common/actor';
import { Database, type Tx } from '../common/database';
import type { Language } from '../common/product-error';
import { noticeEvent, type NoticeEventName } from './notice-events';
import { QUIET_BY_DEFAULT, type Choices, type Way } from './ways';

interface Row {
  readonly language: Language;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly ways: Readonly<Record<string, Way>>;
}

const CHOSEN = `SELECT language, quiet_from AS "quietFrom", quiet_until AS "quietUntil", ways
  FROM notification_preferences WHERE organisation_id = $1 AND user_id = $2`;
const CHOOSE = `INSERT INTO notification_preferences (organisation_id, user_id, language, quiet_from, quiet_until, ways)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (organisation_id, user_id) DO UPDATE SET language = $3, quiet_from = $4, quiet_until = $5, ways = $6`;

const NEVER_CHOSE: Choices = { language: 'nl', quietHours: QUIET_BY_DEFAULT, ways: {} };

@Injectable()
export class Preferences {
  constructor(private readonly database: Database) {}

  async of(tx: Tx, organisationId: string, userId: string): Promise<Choices> {
    const row = await tx.one<Row>(CHOSEN, [organisationId, userId]);
    if (!row) return NEVER_CHOSE;
    const { language, quietFrom: from, quietUntil: until, ways } = row;
    return { language, ways, quietHours: from !== null && until !== null ? { from, until } : null };
  }

  read(actor: Actor): Promise<Choices> {
    return this.database.within(actor.organisationId, (tx) => this.of(tx, actor.organisationId, personOf(actor)));
  }

  async choose(actor: Actor, { language, quietHours, ways }: Choices): Promise<void> {
    const quiet = [quietHours?.from ?? null, quietHours?.until ?? null];
    const values = [actor.organisationId, personOf(actor), language, ...quiet, JSON.stringify(ways)];
    await this.database.within(actor.organisationId, (tx) => tx.rows(CHOOSE, values));
  }
}

export const wayOf = (name: NoticeEventName, { ways }: Choices): Way => ways[name] ?? noticeEvent(name).way;
