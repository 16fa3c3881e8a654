/** One moment of the model: a delivery's row, its workers, and its network; and that moment as one number. */
import type { DeliveryState } from '../../src/publishing/delivery-workflow';

/** `cancelled` is entered by people; the states that the model leaves out add nothing to the question. */
export const STATUSES = [
  'scheduled',
  'claimed',
  'sending',
  'published',
  'failed',
  'uncertain',
  'resend',
  'resend_claimed',
  'held',
  'cancelled',
] as const satisfies readonly DeliveryState[];
export type Status = (typeof STATUSES)[number];

/**
 * Where a worker stands. `seen`: read that it is due, and has not said so. `again`: what it holds is a repeat.
 * `looked`: what it claimed may leave, for its network was asked about the sends of before that were in doubt.
 * `answered`, `refused`: the network did so and the worker has not written it down. `unheard`: no answer will come.
 * `late`: it slept past its deadline, and may not send any more.
 */
export const PLACES = [
  'idle',
  'seen',
  'claimed',
  'looked',
  'armed',
  'armed again',
  'prepared',
  'sent',
  'sent again',
  'answered',
  'refused',
  'refused again',
  'unheard',
  'late',
  'dead',
] as const;
export type Place = (typeof PLACES)[number];

export interface Worker {
  readonly at: Place;
  readonly fence: number;
}

/** What the network knows of the key that it was sent: nothing yet, that it knows it, that it forgot it. */
export const KEYS = ['new', 'known', 'forgotten'] as const;

export interface State {
  readonly status: Status;
  readonly fence: number;
  /** In order: they are alike, so which is which does not matter. */
  readonly workers: readonly Worker[];
  /** What stands on the network; two is as bad as three. */
  readonly posts: number;
  /** Requests under way whose sender died or gave up. */
  readonly inFlight: number;
  readonly sends: number;
  readonly key: (typeof KEYS)[number];
  /** What a two-phase network made ready is written down. */
  readonly prepared: boolean;
  /** The time in which a repeat under the key is surely harmless is over. */
  readonly windowOver: boolean;
  /** A person decided about a send of it that was in doubt. */
  readonly doubted: boolean;
  /** That it stood there, and the person said that it did not. */
  readonly denied: boolean;
  /** The network was asked about that and could not say; a person was told to look again. */
  readonly told: boolean;
  /** A publication stop was answered with success. */
  readonly stopped: boolean;
  /** Something was armed after that. */
  readonly armedWhileStopped: boolean;
}

const IDLE: Worker = { at: 'idle', fence: 0 };

export const firstState = (workers: number): State => ({
  status: 'scheduled',
  fence: 0,
  workers: Array.from({ length: workers }, () => IDLE),
  posts: 0,
  inFlight: 0,
  sends: 0,
  key: 'new',
  prepared: false,
  windowOver: false,
  doubted: false,
  denied: false,
  told: false,
  stopped: false,
  armedWhileStopped: false,
});

const WORKER_CODES = PLACES.length * 8;
const codeOf = ({ at, fence }: Worker) => PLACES.indexOf(at) * 8 + fence;

/** Sorted, so that workers that changed places make the same moment. */
export const inOrder = (workers: readonly Worker[]): Worker[] => [...workers].sort((a, b) => codeOf(a) - codeOf(b));

/** Below 2^53 for four workers: every field has its own digit. */
export function encode(state: State): number {
  const { prepared, windowOver, doubted, denied, told, stopped, armedWhileStopped } = state;
  const flags = [prepared, windowOver, doubted, denied, told, stopped, armedWhileStopped];
  const digits: readonly (readonly [value: number, radix: number])[] = [
    [STATUSES.indexOf(state.status), STATUSES.length],
    [state.fence, 8],
    [state.posts, 3],
    [state.inFlight, 8],
    [state.sends, 8],
    [KEYS.indexOf(state.key), KEYS.length],
    ...flags.map((flag) => [Number(flag), 2] as const),
    ...state.workers.map((worker) => [codeOf(worker), WORKER_CODES] as const),
  ];
  return digits.reduce((code, [value, radix]) => code * radix + value, 0);
}
