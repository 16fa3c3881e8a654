/** What a worker may do next: claim, arm, send, write down, or be killed at any moment. */
import type { State, Worker } from './state';
import type { Strategy } from './strategies';
import { change, IDLE, isSent, placed, type Bounds, type Transition } from './transition';
import { recordMoves } from './record-moves';

interface Doing {
  readonly state: State;
  readonly strategy: Strategy;
  readonly bounds: Bounds;
  readonly place: number;
  readonly worker: Worker;
}

export function workerMoves(state: State, strategy: Strategy, bounds: Bounds): Transition[] {
  return state.workers.flatMap((worker, place) => {
    const before = state.workers[place - 1];
    if (worker.at === 'dead' || (before?.at === worker.at && before.fence === worker.fence)) return [];
    const doing = { state, strategy, bounds, place, worker };
    return [
      ...killed(doing),
      ...claims(doing),
      ...looks(doing),
      ...arms(doing),
      ...sends(doing),
      ...recordMoves(state, strategy, place),
    ];
  });
}

function killed({ state, place, worker }: Doing): Transition[] {
  if (worker.at === 'idle') return [];
  const inFlight = state.inFlight + Number(isSent(worker));
  return [change('kill -9', state, { inFlight, workers: placed(state, place, { at: 'dead', fence: 0 }) })];
}

function claims({ state, strategy, bounds, place, worker }: Doing): Transition[] {
  if (state.fence >= bounds.fences) return [];
  const isDue = state.status === 'scheduled' || state.status === 'resend';
  const fence = state.fence + 1;
  if (worker.at === 'seen')
    return [
      change('says that it has it', state, {
        fence,
        status: 'claimed',
        workers: placed(state, place, { at: 'armed', fence }),
      }),
    ];
  if (worker.at !== 'idle' || !isDue) return [];
  if (strategy.claim === 'check-then-set')
    return [change('reads that it is due', state, { workers: placed(state, place, { at: 'seen', fence: 0 }) })];
  const again = state.status === 'resend';
  const workers = placed(state, place, { at: strategy.arms ? 'claimed' : 'armed', fence });
  const status = again ? 'resend_claimed' : 'claimed';
  return [
    change(again ? 'claims again' : 'claims', state, { status, fence, workers }, again ? 'claim-again' : 'claim'),
  ];
}

const isOwn = (state: State, { fence }: Worker) =>
  state.fence === fence && (state.status === 'claimed' || state.status === 'resend_claimed');

const mustLook = ({ state, strategy, worker }: Doing) =>
  strategy.looks !== 'never' && state.doubted && worker.at === 'claimed' && state.status === 'claimed';

/** In doubt again, it is what it was before the person's word. */
function looks(doing: Doing): Transition[] {
  const { state, strategy, place, worker } = doing;
  if (!mustLook(doing) || !isOwn(state, worker)) return [];
  const workers = placed(state, place, IDLE);
  const clear = change('sees that it may leave', state, {
    workers: placed(state, place, { at: 'looked', fence: worker.fence }),
  });
  const again = { status: 'uncertain', told: true, prepared: strategy.phases !== 'one', workers } as const;
  const unsaid = state.told ? clear : change('hears nothing of the send of before', state, again, 'doubt');
  if (!strategy.readsBack) return [unsaid];
  const said =
    state.posts > 0 ? change('finds the send of before', state, { status: 'published', workers }, 'find') : clear;
  return strategy.looks === 'may-fail' ? [said, unsaid] : [said];
}

function arms(doing: Doing): Transition[] {
  const { state, strategy, place, worker } = doing;
  if (worker.at !== 'claimed' && worker.at !== 'looked') return [];
  const isOurs = isOwn(state, worker);
  if (isOurs && mustLook(doing)) return [];
  const idle = { workers: placed(state, place, IDLE) };
  if (!isOurs && strategy.armAsksFence) return [change('sees that its claim is gone', state, idle)];
  const again = state.status === 'resend_claimed';
  if (state.stopped && strategy.stopAsked === 'at-arm')
    return again
      ? [change('sees the stop', state, { ...idle, status: 'resend' }, 'give-back-again')]
      : [change('sees the stop', state, { ...idle, status: 'held' }, 'hold')];
  if (again && strategy.repeatsWithinWindow && state.windowOver)
    return [change('sees that the key may be forgotten', state, { ...idle, status: 'uncertain' }, 'doubt')];
  const ready = strategy.phases === 'two' && state.prepared;
  const at = ready ? 'prepared' : again ? 'armed again' : 'armed';
  const workers = placed(state, place, { at, fence: worker.fence });
  const armedWhileStopped = state.stopped;
  return [change(again ? 'arms again' : 'arms', state, { status: 'sending', workers, armedWhileStopped }, 'arm')];
}

function sends({ state, strategy, bounds, place, worker }: Doing): Transition[] {
  const { at, fence } = worker;
  if (at !== 'armed' && at !== 'armed again' && at !== 'prepared') return [];
  if (strategy.phases === 'two' && at !== 'prepared') return prepares(state, place, worker);
  if (state.sends >= bounds.sends) return [];
  const workers = placed(state, place, { at: at === 'armed again' ? 'sent again' : 'sent', fence });
  return [change('sends', state, { sends: state.sends + 1, workers })];
}

/** What is ready there is written down under the fence; who is fenced out makes nothing visible. */
function prepares(state: State, place: number, { fence }: Worker): Transition[] {
  if (state.status !== 'sending' || state.fence !== fence)
    return [change('prepares, and sees that it is fenced out', state, { workers: placed(state, place, IDLE) })];
  const workers = placed(state, place, { at: 'prepared', fence });
  return [change('prepares and writes that down', state, { prepared: true, workers })];
}
