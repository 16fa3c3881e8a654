/** What housekeeping does in the model, in its order: take over from the dead, release, miss, remove, look. */
import { deliveriesOf, enter, settle, type ChannelName, type DeliveryLife, type Life, type Outcome } from './life';

const KEY_MINUTES = 45;
/** Minutes before each repeat. */
const PAUSES = [1 / 60, 5 / 60, 15 / 60, 1, 5, 15, 30, 60];

export function repeatOrDoubt(
  life: Life,
  channel: ChannelName,
  { repeats, answered }: { repeats: number; answered: boolean },
): Outcome {
  const forgets = channel === 'network';
  const pause = Math.max(PAUSES[repeats] ?? Infinity, forgets && !answered ? 1 : 0);
  const age = life.clock - (life.deliveries[channel]?.firstArmedAt ?? life.clock);
  const harmless = Number.isFinite(pause) && (!forgets || age + pause < KEY_MINUTES);
  return harmless ? { move: 'repeat', pause: Math.max(pause, 1) } : { move: 'doubt', pause: 1 };
}

/** No worker of these lives holds a proof of life: whatever is in a hand is taken over. */
function takeOver(life: Life, channel: ChannelName, delivery: DeliveryLife): void {
  const { state, repeats } = delivery;
  if (!['claimed', 'sending', 'resend_claimed'].includes(state)) return;
  delivery.fence += 1;
  delivery.attemptAt = life.clock;
  if (state === 'claimed') delivery.state = life.clock >= delivery.graceUntil ? 'held' : 'scheduled';
  if (state === 'claimed') delivery.why = null;
  if (state === 'resend_claimed') delivery.state = 'resend';
  if (state !== 'sending') return;
  const { move, pause } = repeatOrDoubt(life, channel, { repeats, answered: false });
  Object.assign(delivery, { state: move === 'repeat' ? 'resend' : 'uncertain', attemptAt: life.clock + pause });
  settle(life);
}

function release(life: Life): void {
  if (life.stopped) return;
  for (const [, delivery] of deliveriesOf(life)) {
    const waits = life.state === 'publishing' && delivery.state === 'held' && delivery.why === 'stop';
    if (!waits || life.clock >= delivery.graceUntil) continue;
    Object.assign(delivery, { state: 'scheduled', attemptAt: life.clock, fence: delivery.fence + 1, why: null });
  }
  if (life.state !== 'held' || life.why !== 'stop' || life.publishAt === null) return;
  enter(life, life.clock >= life.publishAt + 15 ? 'missed' : 'scheduled');
}

function miss(life: Life): void {
  for (const [, delivery] of deliveriesOf(life)) {
    if (delivery.state !== 'held' || life.clock < delivery.graceUntil) continue;
    Object.assign(delivery, { state: 'missed', fence: delivery.fence + 1 });
    if (life.state === 'held' || life.state === 'scheduled') enter(life, 'missed');
    settle(life);
  }
}

function remove(life: Life): void {
  for (const [channel, delivery] of deliveriesOf(life)) {
    if (!delivery.removing || delivery.state !== 'published') continue;
    delivery.state = 'retracted';
    if (channel === 'network') life.stands = false;
  }
}

/** Only finding it changes anything. */
function look(life: Life): void {
  const delivery = life.deliveries.network;
  if (delivery?.state !== 'uncertain' || !life.stands) return;
  delivery.state = 'published';
  settle(life);
}

export function recoverAndTidy(life: Life): true {
  for (const [channel, delivery] of deliveriesOf(life)) takeOver(life, channel, delivery);
  release(life);
  miss(life);
  remove(life);
  look(life);
  return true;
}
