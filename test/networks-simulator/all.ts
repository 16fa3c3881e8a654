/** Every simulated network that there is. Adding one is adding its line. */
import { simulateLinkedIn } from './linkedin';
import type { SimulatedNetwork } from './simulated-network';
import { simulateX } from './x';

export const simulators: readonly (() => SimulatedNetwork)[] = [simulateLinkedIn, simulateX];
