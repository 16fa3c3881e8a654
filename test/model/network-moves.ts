/** What the network may do with a request: lose it, take it, know it again, refuse it; now, later or never. */
import type { State } from './state';
import type { Strategy } from './strategies';
import { change, isDrained, mightSend, placed, type Transition } from './transition';

export function networkMoves(state: State, strategy: Strategy): Transition[] {
  return [...orphans(state, strategy), ...answers(state, strategy), ...forgetting(state, strategy)];
}

/** A request whose sender is gone. */
function orphans(state: State, strategy: Strategy): Transition[] {
  if (state.inFlight === 0) return [];
  const inFlight = state.inFlight - 1;
  return [
    change('a late request is lost', state, { inFlight }),
    change('a late request arrives', state, { inFlight, ...taken(state, strategy) }),
  ];
}

function answers(state: State, strategy: Strategy): Transition[] {
  return state.workers.flatMap((worker, place) => {
    if (worker.at !== 'sent' && worker.at !== 'sent again') return [];
    const refused = worker.at === 'sent' ? 'refused' : 'refused again';
    const to = (at: typeof refused | 'answered' | 'unheard') => ({
      workers: placed(state, place, { at, fence: worker.fence }),
    });
    return [
      change('the request is lost', state, to('unheard')),
      change('the network takes it', state, { ...to('answered'), ...taken(state, strategy) }),
      change('the network takes it and its answer is lost', state, { ...to('unheard'), ...taken(state, strategy) }),
      change('the network refuses it', state, to(refused)),
    ];
  });
}

/** Under a key that it knows, the same post again makes no second one. */
function taken({ key, posts }: State, strategy: Strategy): Partial<State> {
  if (strategy.key === 'none') return { posts: Math.min(2, posts + 1) };
  if (key === 'known') return {};
  return { posts: Math.min(2, posts + 1), key: 'known' };
}

/** Where repeats keep to the window, its margin is longer than any request is under way. */
function forgetting(state: State, strategy: Strategy): Transition[] {
  if (strategy.key !== 'forgotten') return [];
  const over = state.windowOver ? [] : [change('the time of the key runs out', state, { windowOver: true })];
  if (state.key !== 'known' || !state.windowOver) return over;
  const quiet = isDrained(state) && !state.workers.some(mightSend);
  return quiet || !strategy.repeatsWithinWindow
    ? [...over, change('the network forgets the key', state, { key: 'forgotten' })]
    : over;
}
