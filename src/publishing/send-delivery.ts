/** One send of what was armed, with a deadline; what comes back is classified by what it proves. */
import { Injectable, Logger } from '@nestjs/common';
import { MediaFiles } from '../media/media-files';
import {
  callWithin,
  NetworkError,
  requireNetwork,
  type Call,
  type Network,
  type Outgoing,
  type Receipt,
} from '../networks';
import { cannotRead, noAddress } from './media.errors';
import { MediaAddresses } from './media-addresses';
import { SEND_DEADLINE_MS, type Armed } from './arm-delivery';
import { accepted, classify, handedOver, type Outcome } from './classify';
import { KeepPrepared } from './keep-prepared';
import { LoginExpired } from './login-expired';
import { toOutgoing } from './payload';
import { NOT_PREPARED, SIGN_IN_ENDED, TAKEN_OVER, TOO_LATE } from './send-words';

/** A process that was paused between arming and sending must not send late: nobody waits for it any more. */
const LATEST_START_MS = SEND_DEADLINE_MS / 2;

@Injectable()
export class SendDelivery {
  private readonly log = new Logger('Publisher');

  constructor(
    private readonly files: MediaFiles,
    private readonly addresses: MediaAddresses,
    private readonly keep: KeepPrepared,
    private readonly loginExpired: LoginExpired,
  ) {}

  /** `armedAt` is this process's monotonic clock just before the arming began, in milliseconds. */
  async run(armed: Armed, armedAt: number): Promise<Outcome> {
    const network = requireNetwork(armed.network);
    if (network.byHand) return handedOver;
    const ageMs = () =>
      performance.now() - armedAt + Math.max(0, Date.now() - armed.firstArmedAt.getTime()) * Number(armed.repeats > 0);
    try {
      return accepted(await this.send(network, armed, armedAt));
    } catch (thrown) {
      const outcome = classify(await this.understood(armed, thrown), {
        network,
        repeats: armed.repeats,
        inDoubtBefore: armed.inDoubtBefore,
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

  private async send(network: Network, armed: Armed, armedAt: number): Promise<Receipt> {
    const { job, payload } = armed;
    const read = await toOutgoing(payload, job.organisationId, this.files).catch(cannotRead);
    const outgoing = network.fetchesMedia ? await this.addresses.addressed(job, payload, read).catch(noAddress) : read;
    const call = callWithin(timeLeft(armedAt));
    if (armed.credentialsEnded) throw new NetworkError('login_expired', SIGN_IN_ENDED);
    const prepared = network.prepare && (await this.prepare(network, armed, outgoing, call));
    return network.publish(armed.connection, { ...outgoing, ...(prepared !== undefined && { prepared }) }, call);
  }

  /** Nothing is visible yet, so whatever goes wrong here proves that nothing was posted. */
  private async prepare(network: Network, armed: Armed, outgoing: Outgoing, call: Call): Promise<string> {
    if (armed.prepared !== null) return armed.prepared;
    const prepared = await (network.prepare as NonNullable<Network['prepare']>)(armed.connection, outgoing, call).catch(
      (cause: unknown) => {
        throw nothingPosted(cause);
      },
    );
    const ours = await this.keep.run(armed.job, prepared).catch((cause: unknown) => {
      throw nothingPosted(cause);
    });
    if (ours) return prepared;
    await network.discard?.(armed.connection, prepared, call).catch(() => undefined); // nobody else knows of it
    throw new NetworkError('not_sent', TAKEN_OVER);
  }
}

/** Milliseconds until the deadline of a send that began arming at `armedAt`. */
function timeLeft(armedAt: number): number {
  const spent = performance.now() - armedAt;
  if (spent <= LATEST_START_MS) return Math.ceil(SEND_DEADLINE_MS - spent);
  throw new NetworkError('not_sent', TOO_LATE);
}

function nothingPosted(cause: unknown): unknown {
  if (cause instanceof NetworkError && cause.kind !== 'unknown') return cause;
  return new NetworkError('not_sent', cause instanceof NetworkError ? cause.says : NOT_PREPARED, { cause });
}
