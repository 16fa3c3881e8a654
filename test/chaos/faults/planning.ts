/** Which deliveries are stopped where, and which of them share one fault. */
import type { Chance } from '../seeded';
import { AFTERMATHS, OF_TWO_PHASES, POINTS, SHUTS_DOORS, type Point, type Slot } from './points';

/** A worker takes up 48 at a time; a few must be left over, so that it never waits for a hand. */
const LARGEST = 44;

export interface Tried {
  readonly network: string;
  readonly twoPhases: boolean;
}

/** So many rounds of every point on every network. */
export function everyPoint(networks: readonly Tried[], rounds: number, chance: Chance): Slot[] {
  const points = Object.keys(POINTS) as Point[];
  return networks.flatMap(({ network, twoPhases }) =>
    points
      .filter((point) => twoPhases || !OF_TWO_PHASES.includes(point))
      .flatMap((point) => Array.from({ length: rounds }, () => aSlot(network, point, chance))),
  );
}

/** So many in all, each point and network as often as another. */
export function aSample(networks: readonly Tried[], many: number, chance: Chance): Slot[] {
  const all = shuffled(everyPoint(networks, Math.ceil(many / (networks.length * 12)) + 1, chance), chance);
  const byPlace = new Map<string, Slot[]>();
  for (const slot of all) byPlace.set(keyOf(slot), [...(byPlace.get(keyOf(slot)) ?? []), slot]);
  const turns = [...byPlace.values()];
  const longest = Math.max(...turns.map(({ length }) => length));
  return Array.from({ length: longest }, (_, n) => turns.flatMap((turn) => turn[n] ?? []))
    .flat()
    .slice(0, many);
}

export function batches(slots: readonly Slot[], chance: Chance): Slot[][] {
  const atDoors = slots.filter(({ point }) => point === SHUTS_DOORS);
  const others = slots.filter(({ point }) => point !== SHUTS_DOORS);
  return [...inParts(shuffled(others, chance)), ...inParts(shuffled(atDoors, chance))];
}

function inParts(slots: readonly Slot[]): Slot[][] {
  const many = Math.ceil(slots.length / LARGEST);
  return Array.from({ length: many }, (_, n) => slots.filter((_slot, place) => place % many === n));
}

function aSlot(network: string, point: Point, chance: Chance): Slot {
  const aftermath = AFTERMATHS[Math.floor(chance.between(0, AFTERMATHS.length))] ?? 'never';
  return { network, point, aftermath };
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const drawn = items.map((item) => ({ item, at: chance.between(0, 1) }));
  return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

const keyOf = ({ network, point }: Slot) => `${network} ${point}`;
