/** Every simulated network that there is. Adding one is adding its line. */
import { simulateFacebook } from './facebook';
import { simulateInstagram } from './instagram';
import { simulateLinkedIn } from './linkedin';
import type { SimulatedNetwork } from './simulated-network';
import { simulateThreads } from './threads';
import { simulateX } from './x';

export const simulators: readonly (() => SimulatedNetwork)[] = [
  simulateFacebook,
  simulateInstagram,
  simulateLinkedIn,
  simulateThreads,
  simulateX,
];
