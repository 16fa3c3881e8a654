/** What every call to a network has in common. */

/** How a call to the network is bounded. The signal aborts at the delivery's deadline. */
export interface Call {
  readonly signal: AbortSignal;
}

export interface RemoteAccount {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

interface End {
  readonly monotonic: number;
  readonly wall: number;
}

const ends = new WeakMap<AbortSignal, End>();

/** A call that must end within so many milliseconds. */
export function callWithin(ms: number): Call {
  const signal = AbortSignal.timeout(ms);
  ends.set(signal, { monotonic: performance.now() + ms, wall: Date.now() + ms });
  return { signal };
}

/**
 * Also when the process slept past the deadline, and its timers have not run yet; by either clock, as the monotonic one
 * may stand still while a virtual machine is paused.
 */
export function isOver(signal: AbortSignal): boolean {
  const end = ends.get(signal);
  return signal.aborted || (end !== undefined && (performance.now() >= end.monotonic || Date.now() >= end.wall));
}
