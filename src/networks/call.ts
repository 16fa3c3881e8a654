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
