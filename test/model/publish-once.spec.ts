/**
 * The protocol of publishing, in every order in which things can happen. What the product does is safe; take one thing
 * away from it, and the shortest way into trouble is found: so the search would see trouble if there were any.
 */
import { DELIVERY_MOVES, type DeliveryState } from '../../src/publishing/delivery-workflow';
import { explore } from './explore';
import { encode, firstState, KEYS, PLACES, STATUSES } from './state';
import { IN_USE, SAFE, WEAK } from './strategies';
import type { Bounds } from './transition';

const BOUNDS = [
  { workers: 2, sends: 3, fences: 4 },
  { workers: 3, sends: 4, fences: 5 },
  { workers: 1, sends: 4, fences: 7 },
];
const [FEW, , LONG] = BOUNDS as [Bounds, Bounds, Bounds];

describe.each(BOUNDS)('with $workers workers, $sends sends and $fences claims or takeovers', (bounds) => {
  it.each(Object.entries(SAFE))('safe: %s', (_, strategy) => {
    expect(explore(strategy, bounds).wrong).toEqual({});
  });
});

describe('each thing taken away is seen', () => {
  const caught = Object.entries(WEAK).map(([name, strategy]) => {
    const ways = [FEW, LONG].flatMap((bounds) => Object.entries(explore(strategy, bounds).wrong));
    const [what, way] = ways.sort(([, one], [, other]) => one.length - other.length)[0] ?? ['NOTHING', []];
    return { name, what, way: way.join(', '), isCaught: ways.length > 0 };
  });

  it.each(caught)('$name: $what ($way)', ({ isCaught }) => {
    expect(isCaught).toBe(true);
  });
});

/** Why the model need not walk there: nothing is sent by it, or it is undone by the same drain as what it does walk. */
const NOT_WALKED: Readonly<Record<string, string>> = {
  unhold: 'as a claim that lapses: it waits again',
  miss: 'as held: nothing of it can leave',
  retract: 'after the end',
  expire: 'as publish-again, and then nothing is sent',
  disprove: 'the network says what the drain lets a person say',
  'hand-over': 'a person posts it, not we',
  'cannot-send': 'refused before anything of it leaves',
  distrust: 'from before anything of it left, to where only proof or a person goes on',
  'next-part': 'another delivery, of which nothing has left',
  'stop-thread': 'another delivery, of which nothing has left',
  'wait-again': 'another delivery, of which nothing has left',
};
/** Moves of the two-phase networks. */
const NOT_EVERYWHERE = ['publish-again'];

describe('the model speaks of the code', () => {
  const table: Readonly<Record<string, { from: readonly DeliveryState[]; to: DeliveryState }>> = DELIVERY_MOVES;
  const walked = new Set(IN_USE.flatMap((strategy) => [...explore(strategy, FEW).moves]));
  const moves = [...walked].map((made) => /^(\S+): (\S+) -> (\S+)$/.exec(made)!.slice(1)) as [
    string,
    DeliveryState,
    DeliveryState,
  ][];

  it.each(moves)('%s leads from %s to %s there too', (move, from, to) => {
    if (!table[move]) return expect(NOT_EVERYWHERE).toContain(move);
    expect(table[move]!.from).toContain(from);
    expect(table[move]!.to).toBe(to);
  });

  it('walks every move of the code, or says why not', () => {
    const names = new Set(moves.map(([move]) => move));
    expect(Object.keys(table).filter((move) => !names.has(move) && !NOT_WALKED[move])).toEqual([]);
  });
});

it('gives different moments different numbers', () => {
  const state = firstState(2);
  const others = [
    ...STATUSES.map((status) => ({ ...state, status })),
    ...KEYS.map((key) => ({ ...state, key })),
    ...PLACES.map((at) => ({ ...state, workers: [{ at, fence: 3 }, ...state.workers.slice(1)] })),
    ...[1, 2].flatMap((n) => [
      { ...state, posts: n },
      { ...state, inFlight: n },
      { ...state, sends: n },
      { ...state, fence: n },
    ]),
    ...(['prepared', 'windowOver', 'doubted', 'denied', 'told', 'stopped', 'armedWhileStopped'] as const).map(
      (flag) => ({
        ...state,
        [flag]: true,
      }),
    ),
  ];
  expect(new Set(others.map(encode)).size).toBe(others.length - 1);
});
