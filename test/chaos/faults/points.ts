/** The moments of a delivery's life at which its worker is stopped, in their order. */

export const POINTS = {
  due: 'due, not claimed',
  claimed: 'after the claim',
  arming: 'inside ARM, before its commit',
  armed: 'after ARM, before the first byte',
  preparing: 'made ready there, not answered',
  keeping: 'made ready, not yet written down',
  connected: 'connected, no byte read',
  'half-read': 'request half read',
  read: 'request whole, not accepted',
  accepted: 'accepted, not answered',
  'half-answered': 'half the answer sent',
  answered: 'answered, recording not begun',
  recording: 'inside the recording',
  recorded: 'after its commit',
} as const;
export type Point = keyof typeof POINTS;

/** Only where a network has two phases; the other twelve are everywhere. */
export const OF_TWO_PHASES: readonly Point[] = ['preparing', 'keeping'];

/** The network has the request, or some of it, and has done nothing yet: what it does afterwards is up to it. */
export const UNDECIDED: readonly Point[] = ['connected', 'half-read', 'read'];

/** Whole doors are shut for it, so it is had by all deliveries of a worker or by none. */
export const SHUTS_DOORS: Point = 'armed';

/** What a network does with a request whose sender died before it was accepted. */
export const AFTERMATHS = ['at-once', 'after-takeover', 'never'] as const;
export type Aftermath = (typeof AFTERMATHS)[number];

/** One delivery that is to be stopped at one point. */
export interface Slot {
  readonly network: string;
  readonly point: Point;
  readonly aftermath: Aftermath;
}
