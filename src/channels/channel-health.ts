/** Whether the credentials of a channel work is written down here, and told when it gets worse. */
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { scheduler } from '../common/actor';
import type { Tx } from '../common/database';
import type { CredentialState } from './channel.entity';
import { Notices } from './notices';

export interface ChannelOf {
  readonly id: string;
  readonly organisationId: string;
}

const WORSE = `
  UPDATE channels SET credential_state = $2, version = version + 1, last_failure = coalesce($3, last_failure),
    last_failed_at = CASE WHEN $3::text IS NULL THEN last_failed_at ELSE clock_timestamp() END
  WHERE id = $1 AND deleted_at IS NULL AND credential_state <> $2 AND credential_state <> 'expired'
  RETURNING owner_id AS "ownerId", credentials_expire_at AS "expireAt", clock_timestamp() AS now`;

@Injectable()
export class ChannelHealth {
  constructor(
    private readonly audit: Audit,
    private readonly notices: Notices,
  ) {}

  /** `why` is what the network said, for people, in Dutch; absent where only the time has come. */
  async worse(tx: Tx, channel: ChannelOf, state: Exclude<CredentialState, 'ok'>, why?: string): Promise<void> {
    const found = await tx.one<{ ownerId: string | null; expireAt: Date | null; now: Date }>(WORSE, [
      channel.id,
      state,
      why ?? null,
    ]);
    if (!found) return;
    const { organisationId, id: channelId } = channel;
    const aboutAt = state === 'expired' ? found.now : (found.expireAt ?? found.now);
    const kind = `credentials-${state}` as const;
    await this.notices.tell(tx, { organisationId, kind, channelId, postId: null, personId: found.ownerId, aboutAt });
    const subject = { type: 'channel', id: channelId };
    await this.audit.record(tx, scheduler(organisationId), `channel.${kind}`, subject, why ? { why } : {});
  }

  /** Something went wrong that does not prove that the credentials are bad. */
  async failed(tx: Tx, { id }: ChannelOf, why: string): Promise<void> {
    await tx.rows('UPDATE channels SET last_failure = $2, last_failed_at = clock_timestamp() WHERE id = $1', [id, why]);
  }
}
