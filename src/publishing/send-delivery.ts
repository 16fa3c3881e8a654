/** One send of what was armed, with a deadline; what comes back is classified by what it proves. */
import { Injectable, Logger } from '@nestjs/common';
import { MediaFiles } from '../media/media-files';
import { NetworkError, requireNetwork, type Receipt } from '../networks';
import { cannotRead, noAddress } from './media.errors';
import { MediaAddresses } from './media-addresses';
import { SEND_DEADLINE_MS, type Armed } from './arm-delivery';
import { accepted, classify, type Outcome } from './classify';
import { toOutgoing } from './payload';

/** A process that was paused between arming and sending must not send late: nobody waits for it any more. */
const LATEST_START_MS = SEND_DEADLINE_MS / 2;

@Injectable()
export class SendDelivery {
  private readonly log = new Logger('Publisher');

  constructor(
    private readonly files: MediaFiles,
    private readonly addresses: MediaAddresses,
  ) {}

  /** `armedAt` is this process's monotonic clock just before the arming began, in milliseconds. */
  async run(armed: Armed, armedAt: number): Promise<Outcome> {
    const network = requireNetwork(armed.network);
    const ageMs = () =>
      performance.now() - armedAt + Math.max(0, Date.now() - armed.firstArmedAt.getTime()) * Number(armed.repeats > 0);
    try {
      return accepted(await this.send(armed, armedAt));
    } catch (thrown) {
      const outcome = classify(thrown, { network, repeats: armed.repeats, ageMs: ageMs() });
      this.log.warn(`delivery ${armed.job.id} on ${armed.network}: ${outcome.move} (${outcome.status ?? 'no answer'})`);
      return outcome;
    }
  }

  private async send({ network, connection, payload, job }: Armed, armedAt: number): Promise<Receipt> {
    const read = await toOutgoing(payload, job.organisationId, this.files).catch(cannotRead);
    const { fetchesMedia } = requireNetwork(network);
    const outgoing = fetchesMedia ? await this.addresses.addressed(job, payload, read).catch(noAddress) : read;
    const spent = performance.now() - armedAt;
    if (spent > LATEST_START_MS)
      throw new NetworkError('not_sent', 'Te laat om nog te verzenden; er is niets vertrokken.');
    const signal = AbortSignal.timeout(Math.ceil(SEND_DEADLINE_MS - spent));
    return requireNetwork(network).publish(connection, outgoing, { signal });
  }
}
