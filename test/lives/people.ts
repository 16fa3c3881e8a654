/** What people do in the model: each step changes a life and says whether it is accepted. */
import type { PostState } from '../../src/posts/workflow';
import { deliveriesOf, enter, newLife, planned, settle, type DeliveryLife, type FaultName, type Life } from './life';

export type Step = (life: Life, minutes: number) => boolean;

const from =
  (states: readonly PostState[], step: Step): Step =>
  (life, minutes) =>
    states.includes(life.state) && step(life, minutes);

const edit = (touches: boolean) =>
  from(['draft', 'rejected'], (life) => enter(life, 'draft', { revision: life.revision + 1, touches }));

/** Without minutes, a time that was given before counts, if it lies ahead. */
function submitted(life: Life, publishAt: number | null): boolean {
  if (publishAt !== null && publishAt <= life.clock) return false;
  const asked = life.touches && life.wimIsHere;
  const state = life.touches ? 'in_review' : publishAt === null ? 'approved' : 'scheduled';
  return enter(life, state, { publishAt, asked, agreed: false });
}

const back = (life: Life) => enter(life, 'draft', { asked: false, agreed: false });
const decision = (step: Step): Step =>
  from(['in_review'], (life, minutes) => life.wimIsHere && life.asked && step(life, minutes));
const agree: Step = (life) => {
  const inTime = life.publishAt !== null && life.publishAt > life.clock;
  return enter(life, inTime ? 'scheduled' : 'approved', { agreed: true, ...(!inTime && { publishAt: null }) });
};

/** Somebody takes care of the first channel that did not get it. */
export const unsent = (life: Life): DeliveryLife | undefined =>
  deliveriesOf(life).find(([, { state }]) => state === 'failed' || state === 'missed')?.[1];
export const inDoubt = (life: Life) => deliveriesOf(life).find(([, { state }]) => state === 'uncertain');

const retry: Step = (life) => {
  const delivery = unsent(life);
  if (!delivery) return false;
  if (life.state === 'failed') return enter(life, 'scheduled', { publishAt: life.clock });
  if (life.state !== 'partly_published') return false;
  Object.assign(delivery, planned(life.clock, delivery.fence + 1));
  return enter(life, 'publishing');
};

/** A request may be under way until ten minutes after the deadline of half a minute. */
const resolve: Step = (life) => {
  const found = inDoubt(life);
  if (!found) return false;
  const [channel, delivery] = found;
  const stands = channel === 'network' && life.stands;
  if (!stands && life.clock < delivery.armedAt + 10.5) return false;
  Object.assign(delivery, { state: stands ? 'published' : 'failed', fence: delivery.fence + 1 });
  settle(life);
  return true;
};

const retract: Step = (life) => {
  for (const [, delivery] of deliveriesOf(life)) delivery.removing = delivery.state === 'published';
  return enter(life, 'retracted');
};

const fault =
  (name: FaultName): Step =>
  (life) =>
    life.faults.push(name) > 0;

const never: Step = () => false;

export const PEOPLE = {
  anew: (life) =>
    Boolean(
      Object.assign(life, {
        ...newLife(life.channels),
        stopped: life.stopped,
        wimIsHere: life.wimIsHere,
        faults: life.faults,
      }),
    ),
  editPlain: edit(false),
  editProtected: edit(true),
  submit: from(['draft'], (life) => submitted(life, life.publishAt)),
  submitFor: from(['draft'], (life, minutes) => submitted(life, life.clock + minutes)),
  submitByTheAssistant: never,
  approve: decision(agree),
  approveWhatWasReadBefore: never,
  approveByAnother: never,
  approveByTheAuthor: never,
  reject: decision((life) => enter(life, 'rejected', { asked: false })),
  requestChanges: decision(back),
  takeBack: from(['in_review', 'approved', 'scheduled', 'held', 'missed', 'failed'], back),
  schedule: from(['approved', 'missed', 'scheduled'], (life, minutes) =>
    enter(life, 'scheduled', { publishAt: life.clock + minutes }),
  ),
  unschedule: from(['scheduled'], (life) => enter(life, 'approved', { publishAt: null })),
  publishNow: from(['approved', 'missed', 'scheduled'], (life) => enter(life, 'scheduled', { publishAt: life.clock })),
  releaseFor: from(['held'], (life, minutes) => submitted(life, life.clock + minutes)),
  withdraw: from(['draft', 'in_review', 'approved', 'scheduled', 'held', 'missed'], (life) => enter(life, 'withdrawn')),
  withdrawByAColleague: never,
  retry,
  resolve,
  retract: from(['published', 'partly_published'], retract),
  stop: (life) => (life.stopped = true),
  endOfStop: (life) => !(life.stopped = false),
  wimLeaves: (life) => !(life.wimIsHere = false),
  wimReturns: (life) => (life.wimIsHere = true),
  timePasses: (life, minutes) => {
    life.clock += minutes;
    if (life.keyAt !== null && life.clock - life.keyAt >= 60) life.keyAt = null;
    return true;
  },
  takenThenReset: fault('takes-then-resets'),
  takenThen503: fault('takes-then-503'),
  answers503: fault('503'),
  answers422: fault('422'),
  answers429: fault('429'),
  answers401: fault('401'),
} as const satisfies Record<string, Step>;
