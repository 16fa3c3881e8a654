/** A small model of the life of a post: where it stands, and what that makes of its deliveries. */
import { hasEnded, type DeliveryState } from '../../src/publishing/delivery-workflow';
import { settled } from '../../src/publishing/settle-post';
import { STATES, type PostState } from '../../src/posts/workflow';

export const CHANNELS = ['site', 'network'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** What goes wrong with one request to the network. */
export const FAULTS = ['takes-then-resets', 'takes-then-503', '503', '422', '429', '401'] as const;
export type FaultName = (typeof FAULTS)[number];

export interface DeliveryLife {
  state: DeliveryState;
  fence: number;
  graceUntil: number;
  attemptAt: number;
  firstArmedAt: number | null;
  armedAt: number;
  repeats: number;
  why: 'stop' | 'other' | null;
  removing: boolean;
}

/** What a worker holds in its hands: a claim, something armed, or an answer that is not written down. */
export interface InHand {
  readonly channel: ChannelName;
  readonly fence: number;
  step: 'claimed' | 'armed' | 'answered';
  armedAt: number;
  repeats: number;
  outcome: Outcome | null;
}

export interface Outcome {
  readonly move: 'accept' | 'refuse' | 'not-sent' | 'repeat' | 'doubt';
  readonly pause: number;
}

/** Times are minutes on a clock that starts at nought; of the words only whether they touch the topic. */
export interface Life {
  state: PostState;
  revision: number;
  touches: boolean;
  clock: number;
  publishAt: number | null;
  /** Wim was asked, of this submission. */
  asked: boolean;
  /** Wim agreed, to this revision. */
  agreed: boolean;
  why: 'stop' | 'other' | null;
  stopped: boolean;
  wimIsHere: boolean;
  readonly channels: readonly ChannelName[];
  deliveries: Partial<Record<ChannelName, DeliveryLife>>;
  hand: InHand[];
  faults: FaultName[];
  /** It stands on the network, since the request of then. */
  stands: boolean;
  keyAt: number | null;
  /** How often something was armed. */
  armed: number;
}

export const GRACE = 15;

export const newLife = (channels: readonly ChannelName[]): Life => ({
  state: 'draft',
  revision: 1,
  touches: false,
  clock: 0,
  publishAt: null,
  asked: false,
  agreed: false,
  why: null,
  stopped: false,
  wimIsHere: true,
  channels,
  deliveries: {},
  hand: [],
  faults: [],
  stands: false,
  keyAt: null,
  armed: 0,
});

export const deliveriesOf = (life: Life): [ChannelName, DeliveryLife][] =>
  CHANNELS.flatMap((channel) => {
    const delivery = life.deliveries[channel];
    return delivery ? [[channel, delivery] as [ChannelName, DeliveryLife]] : [];
  });

/** The post enters a state, and its deliveries become what that state says. */
export function enter(life: Life, state: PostState, more: Partial<Life> = {}): true {
  const before = STATES[life.state].deliveries;
  Object.assign(life, { state, why: null, ...more });
  const after = STATES[state].deliveries;
  if (after === 'planned') plan(life);
  else if (after === 'held') cancel(life, 'held');
  else if (after === 'none' && before !== 'none') cancel(life, state === 'missed' ? 'missed' : 'cancelled');
  return true;
}

function plan(life: Life): void {
  const due = life.publishAt ?? life.clock;
  for (const channel of life.channels) {
    const before = life.deliveries[channel];
    if (before && !['scheduled', 'claimed', 'held', 'cancelled', 'missed', 'failed'].includes(before.state)) continue;
    life.deliveries[channel] = planned(due, (before?.fence ?? 0) + 2);
  }
}

export const planned = (due: number, fence: number): DeliveryLife => ({
  state: 'scheduled',
  fence,
  graceUntil: due + GRACE,
  attemptAt: due,
  firstArmedAt: null,
  armedAt: -Infinity,
  repeats: 0,
  why: null,
  removing: false,
});

function cancel(life: Life, state: 'held' | 'missed' | 'cancelled'): void {
  for (const [, delivery] of deliveriesOf(life)) {
    if (!['scheduled', 'claimed', 'held'].includes(delivery.state)) continue;
    Object.assign(delivery, { state, fence: delivery.fence + 1 });
  }
}

/** When every delivery has ended, the post says what came of it. */
export function settle(life: Life): void {
  if (life.state !== 'publishing' && life.state !== 'uncertain') return;
  const states = deliveriesOf(life).map(([, { state }]) => state);
  const to = settled(states.filter((state) => state !== 'cancelled'));
  if (to && states.every(hasEnded)) enter(life, to);
}
