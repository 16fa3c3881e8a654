/** One send of what was armed, with a deadline; what comes back is classified by what it proves. */
import { Injectable, Logger } from '@nestjs/common';
import { MediaFiles } from '../media/media-files';
import { NetworkError, requireNetwork, type Receipt } from '../networks';
import { SEND_DEADLINE_MS, type Armed } from './arm-delivery';
import { LoginExpired } from './login-expired';
import { accepted, classify, type Outcome } from './classify';
import { toOutgoing } from './payload';

/** A process that was paused between arming and sending must not send late: nobody waits for it any more. */
const LATEST_START_MS = SEND_DEADLINE_MS / 2;

@Injectable()
export class SendDelivery {
  private readonly log = new Logger('Publisher');

  constructor(
    private readonly files: MediaFiles,
    private readonly loginExpired: LoginExpired,
  ) {}

  /** `armedAt` is this process's monotonic clock just before the arming began, in milliseconds. */
  async run(armed: Armed, armedAt: number): Promise<Outcome> {
    const network = requireNetwork(armed.network);
    const ageMs = () =>
      performance.now() - armedAt + Math.max(0, Date.now() - armed.firstArmedAt.getTime()) * Number(armed.repeats > 0);
    try {
      return accepted(await this.send(armed, armedAt));
    } catch (thrown) {
      const outcome = classify(await this.understood(armed, thrown), {
        network,
        repeats: armed.repeats,
        ageMs: ageMs(),
      });
      this.log.warn(`delivery ${armed.job.id} on ${armed.network}: ${outcome.move} (${outcome.status ?? 'no answer'})`);
      return outcome;
    }
  }

  /** Whatever fails in finding out leaves what the network said: nothing was sent. */
  private async understood(armed: Armed, thrown: unknown): Promise<unknown> {
    if (!(thrown instanceof NetworkError) || thrown.kind !== 'login_expired') return thrown;
    try {
      return await this.loginExpired.run(armed, thrown);
    } catch (cause) {
      this.log.warn(`channel ${armed.channel} waits: ${cause instanceof Error ? cause.name : 'failed'}`);
      return thrown;
    }
  }

  private async send({ network, connection, payload, job, ...armed }: Armed, armedAt: number): Promise<Receipt> {
    const outgoing = await toOutgoing(payload, job.organisationId, this.files).catch((cause: unknown) => {
      throw new NetworkError('refused', 'Een afbeelding van dit bericht ontbreekt of is gewijzigd.', { cause });
    });
    const spent = performance.now() - armedAt;
    if (spent > LATEST_START_MS)
      throw new NetworkError('not_sent', 'Te laat om nog te verzenden; er is niets vertrokken.');
    if (armed.credentialsEnded) throw new NetworkError('login_expired', 'De aanmelding bij het netwerk is verlopen.');
    const signal = AbortSignal.timeout(Math.ceil(SEND_DEADLINE_MS - spent));
    return requireNetwork(network).publish(connection, outgoing, { signal });
  }
}
