/** What a worker does in the model: it claims, arms, sends and writes down, and may die between any two of them. */
import { CHANNELS, enter, settle, type DeliveryLife, type InHand, type Life, type Outcome } from './life';
import type { Step } from './people';
import { recoverAndTidy, repeatOrDoubt } from './tidying';

/** Everything due; the page of our own first. */
function claim(life: Life): InHand[] {
  return CHANNELS.flatMap((channel) => {
    const delivery = life.deliveries[channel];
    if (!delivery || !['scheduled', 'resend'].includes(delivery.state) || delivery.attemptAt > life.clock) return [];
    const state = delivery.state === 'scheduled' ? 'claimed' : 'resend_claimed';
    Object.assign(delivery, { state, fence: delivery.fence + 1 });
    return [{ channel, fence: delivery.fence, step: 'claimed' as const, armedAt: 0, repeats: 0, outcome: null }];
  });
}

/** What a guard of ARM says no to goes out of the hand. */
function arm(life: Life, job: InHand): boolean {
  const delivery = life.deliveries[job.channel]!;
  if (delivery.fence !== job.fence) return false;
  if (!(delivery.firstArmedAt === null ? first(life, delivery) : again(life, delivery, job))) return false;
  delivery.repeats = delivery.firstArmedAt === null ? 0 : delivery.repeats + 1;
  delivery.firstArmedAt ??= life.clock;
  Object.assign(delivery, { state: 'sending', armedAt: life.clock });
  Object.assign(job, { step: 'armed', armedAt: life.clock, repeats: delivery.repeats });
  life.armed += 1;
  if (life.state === 'scheduled') enter(life, 'publishing');
  return true;
}

function first(life: Life, delivery: DeliveryLife): boolean {
  if (life.clock >= delivery.graceUntil) return refused(life, delivery, 'missed', null);
  if (life.stopped) return refused(life, delivery, 'held', 'stop');
  if (life.agreed && !life.wimIsHere) return refused(life, delivery, 'held', 'other');
  return true;
}

/** The post goes along, unless other channels have it already. */
function refused(life: Life, delivery: DeliveryLife, state: 'held' | 'missed', why: Life['why']): false {
  if (life.state === 'scheduled') enter(life, state, { why });
  else Object.assign(delivery, { state, why });
  settle(life);
  return false;
}

function again(life: Life, delivery: DeliveryLife, { channel }: InHand): boolean {
  const age = life.clock - (delivery.firstArmedAt ?? 0);
  if (channel === 'network' && age >= 45) {
    delivery.state = 'uncertain';
    settle(life);
    return false;
  }
  if (life.stopped) Object.assign(delivery, { state: 'resend', attemptAt: life.clock + 1 });
  return !life.stopped;
}

function send(life: Life, job: InHand): void {
  const outcome = (move: Outcome['move'], pause = 0): Outcome => ({ move, pause });
  const late = life.clock > job.armedAt;
  const fault = late || job.channel === 'site' ? undefined : life.faults.shift();
  const again = (answered: boolean) => repeatOrDoubt(life, job.channel, { repeats: job.repeats, answered });
  job.step = 'answered';
  if (late) job.outcome = job.repeats > 0 ? again(false) : outcome('not-sent', 1);
  else if (fault === undefined) job.outcome = outcome('accept');
  else if (fault === '429') job.outcome = job.repeats > 0 ? again(true) : outcome('not-sent', 1);
  else if (fault === '422' || fault === '401') job.outcome = outcome(job.repeats > 0 ? 'doubt' : 'refuse');
  else job.outcome = again(fault !== 'takes-then-resets');
  const taken = fault === undefined || fault.startsWith('takes');
  if (!late && taken && job.channel === 'network')
    Object.assign(life, { stands: true, keyAt: life.keyAt ?? life.clock });
}

const AFTER = {
  accept: 'published',
  refuse: 'failed',
  'not-sent': 'scheduled',
  repeat: 'resend',
  doubt: 'uncertain',
} as const;

/** A receipt counts also when the delivery was taken over meanwhile, and no repeat is under way. */
function record(life: Life, { channel, fence, outcome }: InHand): void {
  const delivery = life.deliveries[channel]!;
  const { move, pause } = outcome!;
  const ours = delivery.state === 'sending' && delivery.fence === fence;
  const proof = move === 'accept' && ['uncertain', 'resend'].includes(delivery.state) && delivery.fence === fence + 1;
  if (!ours && !proof) return;
  Object.assign(delivery, { state: AFTER[move], attemptAt: life.clock + pause });
  if (move === 'not-sent') delivery.firstArmedAt = null;
  settle(life);
}

/** As far as `until`; what is refused on the way is dropped. */
function goOn(life: Life, jobs: readonly InHand[], until: 'armed' | 'answered' | 'end'): InHand[] {
  return jobs.filter((job) => {
    if (job.step === 'claimed' && !arm(life, job)) return false;
    if (until === 'armed' && job.step === 'armed') return true;
    if (job.step === 'armed') send(life, job);
    if (until === 'answered') return true;
    record(life, job);
    return false;
  });
}

const take =
  (until: 'claimed' | 'armed' | 'answered' | 'end'): Step =>
  (life) => {
    const jobs = claim(life);
    life.hand.push(...(until === 'claimed' ? jobs : goOn(life, jobs, until)));
    return true;
  };

export const WORKER = {
  workerWorks: take('end'),
  workerClaims: take('claimed'),
  workerArms: take('armed'),
  workerSends: take('answered'),
  workerFinishes: (life) => {
    goOn(life, life.hand, 'end');
    life.hand = [];
    return true;
  },
  workerDies: (life) => {
    life.hand = [];
    return true;
  },
  workerTidies: (life) => recoverAndTidy(life),
} as const satisfies Record<string, Step>;
