/** The network did not take our credentials, so it took nothing else: they are renewed, or their end is told. */
import { Injectable } from '@nestjs/common';
import { CheckChannel } from '../channels/check-channel';
import { RaiseAlarms } from '../channels/raise-alarms';
import { RenewCredentials } from '../channels/renew-credentials';
import { Database } from '../common/database';
import type { Sentence } from '../common/product-error';
import { NetworkError, requireNetwork } from '../networks';
import type { Armed } from './arm-delivery';
import { SIGNED_OUT } from './fail-signed-out';

const LATER_MS = 30_000;

const AUTHOR = `SELECT p.author_id AS "personId", d.due_at AS "aboutAt" FROM deliveries d JOIN posts p ON p.id = d.post_id
  WHERE d.id = $1`;

@Injectable()
export class LoginExpired {
  constructor(
    private readonly database: Database,
    private readonly renew: RenewCredentials,
    private readonly check: CheckChannel,
    private readonly alarms: RaiseAlarms,
  ) {}

  /** What that means for the delivery. Of a repeat it says nothing: the send before it may have arrived. */
  async run(armed: Armed, refusal: NetworkError): Promise<NetworkError> {
    if (armed.repeats > 0) return refusal;
    const channel = { id: armed.channel, organisationId: armed.job.organisationId };
    const outcome = requireNetwork(armed.network).login?.renew
      ? await this.renew.run(channel, armed.connection.settings)
      : await this.check.run(channel);
    if (outcome === 'renewed') return notSent(RENEWED, refusal, 0);
    if (outcome === 'later') return notSent(RENEWING, refusal, LATER_MS);
    if (outcome !== 'expired') return refusal;
    await this.tell(armed);
    return new NetworkError('login_expired', SIGNED_OUT, refusal.options);
  }

  private tell({ job, channel: channelId }: Armed): Promise<void> {
    const { organisationId, postId } = job;
    return this.database.within(organisationId, async (tx) => {
      const of = await tx.sole<{ personId: string; aboutAt: Date }>(AUTHOR, [job.id]);
      await this.alarms.tell(tx, { organisationId, kind: 'post-not-sent', channelId, postId, ...of });
    });
  }
}

const RENEWED: Sentence = {
  nl: 'Nog niet verzonden: de aanmelding werd vernieuwd.',
  en: 'Not sent yet: the sign-in was renewed.',
};

const RENEWING: Sentence = {
  nl: 'Nog niet verzonden: de aanmelding wordt vernieuwd.',
  en: 'Not sent yet: the sign-in is being renewed.',
};

const notSent = (says: Sentence, cause: NetworkError, retryAfterMs: number) =>
  new NetworkError('not_sent', says, { ...cause.options, cause, retryAfterMs });
