/** What people write for a batch, and when it is to go out. */
import { PLAIN, PROTECTED, type Plan, type Story } from '../writing';
import type { FaultWorld } from './fault-world';
import type { Slot } from './points';

/** When a post is to go out: as a person says it, and the moment that it is. */
export interface PlannedTime {
  readonly says: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Words {
  readonly story: Story;
  readonly time: PlannedTime;
  readonly marker: string;
}

export function planOf(world: FaultWorld, slot: Slot | undefined, { story, time, marker }: Words): Plan {
  const place = world.places.get(slot?.network ?? '');
  const channel = place?.channel ?? '';
  const words = ['approved', 'in-review'].includes(story) ? PROTECTED : PLAIN;
  const when = time.says === undefined ? {} : { publishAt: time.says };
  return {
    text: `Bericht ${marker}: ${words}.`,
    story,
    channels: [channel],
    withImage: place?.of.needsImage ?? false,
    dueAt: time.at,
    ...when,
  };
}
