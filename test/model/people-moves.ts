/** What people and the look on the network may do: cancel, stop, find it, send again, decide, retry. */
import type { State } from './state';
import type { Strategy } from './strategies';
import { change, EARLY, isDrained, isSent, mightSend, pastDeadline, type Bounds, type Transition } from './transition';

export function peopleMoves(state: State, strategy: Strategy, { fences }: Bounds): Transition[] {
  const stop = state.stopped ? [] : [change('a stop is answered with success', state, { stopped: true })];
  const look =
    strategy.readsBack && state.status === 'uncertain' && state.posts > 0
      ? [change('a look finds it', state, { status: 'published' }, 'find')]
      : [];
  if (state.fence >= fences) return [...stop, ...look];
  const fence = state.fence + 1;
  return [
    ...stop,
    ...look,
    ...cancels(state, strategy, fence),
    ...again(state, strategy, fence),
    ...decides(state, strategy, fence),
  ];
}

function cancels(state: State, { cancel }: Strategy, fence: number): Transition[] {
  const { status } = state;
  const late = ['sending', 'uncertain', 'resend', 'resend_claimed'].includes(status);
  const accepted = (cancel !== 'never' && EARLY.includes(status)) || (cancel === 'always' && late);
  return accepted ? [change('a cancel is answered with success', state, { status: 'cancelled', fence })] : [];
}

/** The look does not find it: with two phases it sees that what was made ready is not visible. */
function again(state: State, { again: when, phases, deadline, repeatFrom }: Strategy, fence: number): Transition[] {
  if (state.status !== 'uncertain' || state.posts > 0 || when === 'never') return [];
  if (phases !== 'one' && !state.prepared) return [];
  const alive = state.workers.some((worker) => isSent(worker) || mightSend(worker));
  const workers = deadline ? pastDeadline(state) : state.workers;
  if (when === 'absent-and-dead' && alive) return [];
  if (when === 'absent-and-drained' && !isDrained(state)) return [];
  const more = when === 'absent-and-drained' ? { workers } : {};
  return [change('a look finds nothing: again', state, { ...more, fence, status: repeatFrom }, 'publish-again')];
}

/** People say what they see, and may be wrong about what does stand there. */
function decides(state: State, strategy: Strategy, fence: number): Transition[] {
  if (state.status === 'failed')
    return [change('a person tries again', state, { fence, status: 'scheduled', prepared: false }, 'retry')];
  if (state.status !== 'uncertain' || strategy.verdict === 'never') return [];
  const found = change('a person finds it', state, { fence, status: 'published' }, 'decide-published');
  return [...(state.posts > 0 ? [found] : []), ...denies(state, strategy, fence)];
}

function denies(state: State, { verdict, deadline, errs }: Strategy, fence: number): Transition[] {
  const isWrong = state.posts > 0;
  if (isWrong && (errs === 'never' || (errs === 'once' && state.denied))) return [];
  if (verdict === 'after-drain' && !isDrained(state)) return [];
  const workers = deadline && verdict === 'after-drain' ? pastDeadline(state) : state.workers;
  const denied = state.denied || isWrong;
  const says = `a person says${isWrong ? ', wrongly,' : ''} that it is not there`;
  return [change(says, state, { fence, workers, status: 'failed', doubted: true, denied }, 'decide-not-published')];
}
