/** Every order in which things can happen, breadth first, so that the first way into trouble is the shortest. */
import { networkMoves } from './network-moves';
import { peopleMoves } from './people-moves';
import { recoveryMoves } from './record-moves';
import { encode, firstState, type State, type Status } from './state';
import type { Strategy } from './strategies';
import type { Bounds, MoveName, Transition } from './transition';
import { workerMoves } from './worker-moves';

export interface Explored {
  readonly states: number;
  /** What goes wrong, each with the shortest way to it. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
  /** The moves of a delivery that were made, as 'move: from -> to'. */
  readonly moves: ReadonlySet<`${MoveName}: ${Status} -> ${Status}`>;
}

/** What must never be. What a person denied, wrongly, does stand there: it must not stand there twice. */
function broken({ status, posts, denied, armedWhileStopped }: State): string | undefined {
  if (posts > 1) return 'TWO POSTS';
  if (status === 'published' && posts === 0) return 'PUBLISHED, AND NOTHING STANDS THERE';
  if (status === 'failed' && posts > 0 && !denied) return 'FAILED, AND IT STANDS THERE';
  if (status === 'cancelled' && posts > 0 && !denied) return 'SENT AFTER A CANCEL THAT WAS ANSWERED';
  if (armedWhileStopped) return 'ARMED AFTER A STOP THAT WAS ANSWERED';
  return undefined;
}

const following = (state: State, strategy: Strategy, bounds: Bounds): Transition[] => [
  ...networkMoves(state, strategy),
  ...workerMoves(state, strategy, bounds),
  ...recoveryMoves(state, strategy, bounds),
  ...peopleMoves(state, strategy, bounds),
];

interface Seen {
  readonly from: number;
  readonly says: string;
}

export function explore(strategy: Strategy, bounds: Bounds): Explored {
  const first = firstState(bounds.workers);
  const seen = new Map<number, Seen | undefined>([[encode(first), undefined]]);
  const moves = new Set<`${MoveName}: ${Status} -> ${Status}`>();
  const wrong: Record<string, string[]> = {};
  let edge: State[] = [first];
  while (edge.length > 0) {
    const next: State[] = [];
    for (const state of edge) {
      const code = encode(state);
      const trouble = broken(state);
      if (trouble) wrong[trouble] ??= wayTo(seen, code);
      for (const made of trouble ? [] : following(state, strategy, bounds)) {
        if (made.move) moves.add(`${made.move}: ${state.status} -> ${made.next.status}`);
        const reached = encode(made.next);
        if (seen.has(reached)) continue;
        seen.set(reached, { from: code, says: made.says });
        next.push(made.next);
      }
    }
    edge = next;
  }
  return { states: seen.size, wrong, moves };
}

function wayTo(seen: ReadonlyMap<number, Seen | undefined>, end: number): string[] {
  const way: string[] = [];
  for (let step = seen.get(end); step; step = seen.get(step.from)) way.unshift(step.says);
  return way;
}
