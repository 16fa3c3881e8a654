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

const ends = new WeakMap<AbortSignal, number>();

/** A call that must end within so many milliseconds. */
export function callWithin(ms: number): Call {
  const signal = AbortSignal.timeout(ms);
  ends.set(signal, performance.now() + ms);
  return { signal };
}

/** Also when the process slept past the deadline, and its timers have not run yet. */
export const isOver = (signal: AbortSignal) => signal.aborted || performance.now() >= (ends.get(signal) ?? Infinity);
