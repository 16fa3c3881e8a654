/** What all rounds of a run share. */
import type { ProcessTree, ServeOrder } from './process-tree';
import type { Targets } from './targets';
import type { Channels } from './writing';

export interface World {
  readonly order: ServeOrder;
  readonly channels: Channels;
  readonly targets: Targets;
  /** Each round has its own chance, made from this and its number. */
  readonly seed: number;
  readonly due: number;
  /** Always the one that runs now: whoever cleans up must find it. */
  tree: ProcessTree;
}
