/** What a worker writes down about its send, if the delivery is still its own; and what becomes of a dead one's. */
import type { State, Status } from './state';
import type { Strategy } from './strategies';
import { change, EARLY, holds, IDLE, isSent, placed, type Bounds, type MoveName, type Transition } from './transition';

export function recordMoves(state: State, strategy: Strategy, place: number): Transition[] {
  const { at, fence } = state.workers[place]!;
  const write = (says: string, to: Status, move: MoveName, more: Partial<State> = {}) =>
    written(says, { state, strategy, place, fence }, { to, move, more });
  const doubtful = (says: string, more: Partial<State> = {}) => {
    const { to, move } = afterUnknown(state, strategy);
    return write(says, to, move, more);
  };
  if (at === 'answered') return [receipt(state, strategy, place), doubtful('loses the answer')];
  if (at === 'unheard') return [doubtful('hears nothing')];
  if (isSent({ at, fence })) return [doubtful('gives up waiting', { inFlight: state.inFlight + 1 })];
  if (at === 'refused') return [write('writes that it was refused', 'failed', 'refuse')];
  if (at === 'refused again') return [write('knows no more than before', 'uncertain', 'doubt')];
  if (at === 'armed' || at === 'late')
    return [write('writes that nothing left', 'scheduled', 'not-sent', { prepared: false })];
  if (at === 'armed again')
    return [
      strategy.repeatProves
        ? write('writes that nothing left', 'scheduled', 'not-sent')
        : doubtful('knows no more than before'),
    ];
  return [];
}

interface Writing {
  readonly state: State;
  readonly strategy: Strategy;
  readonly place: number;
  readonly fence: number;
}

interface Written {
  readonly to: Status;
  readonly move: MoveName;
  readonly more: Partial<State>;
}

function written(says: string, { state, strategy, place, fence }: Writing, { to, move, more }: Written): Transition {
  const workers = placed(state, place, IDLE);
  const isOurs = state.fence === fence && isSending(state, strategy);
  const counts = isOurs || !strategy.recordsFenced;
  if (!counts) return change(`${says}, but is fenced out`, state, { ...more, prepared: state.prepared, workers });
  return change(says, state, { ...more, workers, status: to }, isOurs ? move : undefined);
}

const isSending = ({ status }: State, { arms }: Strategy) =>
  status === 'sending' || (!arms && (status === 'claimed' || status === 'resend_claimed'));

/** A receipt is proof also a moment later, as long as no repeat is under way. */
function receipt(state: State, strategy: Strategy, place: number): Transition {
  const { fence } = state.workers[place]!;
  const workers = placed(state, place, IDLE);
  const waits = state.status === 'uncertain' || state.status === 'resend';
  if (waits && state.fence === fence + 1)
    return change('writes the receipt', state, { workers, status: 'published' }, 'find');
  return written(
    'writes the receipt',
    { state, strategy, place, fence },
    { to: 'published', move: 'accept', more: {} },
  );
}

/** A two-phase network shows nothing of what was never made visible: it is begun anew. */
function afterUnknown({ prepared }: State, strategy: Strategy): { to: Status; move: MoveName } {
  if (strategy.unknown === 'not-sent') return { to: 'scheduled', move: 'not-sent' };
  const isNew = strategy.phases !== 'one' && !prepared;
  return strategy.unknown === 'repeat' || isNew
    ? { to: strategy.repeatFrom, move: 'repeat' }
    : { to: 'uncertain', move: 'doubt' };
}

/** Claims lapse; what was being sent is taken over from whoever is taken for dead. */
export function recoveryMoves(state: State, strategy: Strategy, { fences }: Bounds): Transition[] {
  if (state.fence >= fences) return [];
  const fence = state.fence + 1;
  if (EARLY.includes(state.status) && state.status === 'claimed')
    return [change('the claim lapses', state, { fence, status: 'scheduled' }, 'give-back')];
  if (state.status === 'resend_claimed')
    return [change('the claim lapses', state, { fence, status: 'resend' }, 'give-back-again')];
  if (state.status !== 'sending' || (strategy.recovery === 'dead' && holds(state))) return [];
  const { to, move } = afterUnknown(state, strategy);
  return [change('the sender is taken for dead', state, { fence, status: to }, move)];
}
