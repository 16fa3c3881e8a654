/** One thing that can happen next, in words for the counter-example, and the move of a delivery that it is. */
import type { DELIVERY_MOVES } from '../../src/publishing/delivery-workflow';
import { inOrder, type State, type Status, type Worker } from './state';

export interface Bounds {
  readonly workers: number;
  readonly sends: number;
  readonly fences: number;
}

export type MoveName = keyof typeof DELIVERY_MOVES | 'publish-again';

export interface Transition {
  readonly says: string;
  readonly move?: MoveName;
  readonly next: State;
}

export const change = (says: string, state: State, more: Partial<State>, move?: MoveName): Transition => ({
  says,
  next: { ...state, ...more },
  ...(move && { move }),
});

export function placed(state: State, place: number, worker: Worker): readonly Worker[] {
  const workers = [...state.workers];
  workers[place] = worker;
  return inOrder(workers);
}

export const IDLE: Worker = { at: 'idle', fence: 0 };

/** The worker's own request is still under way. */
export const isSent = ({ at }: Worker) => at === 'sent' || at === 'sent again';

/** It could still send. */
export const mightSend = ({ at }: Worker) => at === 'armed' || at === 'armed again' || at === 'prepared';

/** It works on what stands in the row, as far as it is alive. */
export const holds = (state: State) =>
  state.workers.some(({ at, fence }) => fence === state.fence && !['idle', 'seen', 'dead'].includes(at));

export const isDrained = ({ inFlight, workers }: State) => inFlight === 0 && !workers.some(isSent);

/** The drain begins at the deadline: who still slept then does not send any more. */
export const pastDeadline = ({ workers }: State): readonly Worker[] =>
  inOrder(workers.map((worker) => (mightSend(worker) ? { ...worker, at: 'late' } : worker)));

export const EARLY: readonly Status[] = ['scheduled', 'claimed'];
