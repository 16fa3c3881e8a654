/** One desk that is listening: server-sent events on one answer that does not end until the session does. */
import { PassThrough } from 'node:stream';
import type { HeldSession } from '../../auth/sessions';
import type { Change } from './change';

/** What a desk that does not read may leave lying; it comes back and asks from where it was. */
const MOST_UNREAD_BYTES = 65_536;
const COME_BACK_MS = 2000;

export interface Listener {
  readonly organisationId: string;
  readonly userId: string;
  readonly session: HeldSession;
}

export class LiveStream {
  readonly body = new PassThrough();
  /** The last entry of the log that it was told of, or that was not for it; undefined until it begins. */
  seen: number | undefined;

  constructor(readonly listener: Listener) {
    this.body.write(`retry: ${COME_BACK_MS}\n\n`);
  }

  /** From here on; `anew` says that something before it may have been missed. */
  begin(seq: number, isAnew: boolean): void {
    this.seen = seq;
    this.write(`id: ${seq}\nevent: ${isAnew ? 'anew' : 'ready'}\ndata: {}\n\n`);
  }

  tell({ seq, kind, post }: Change): void {
    this.write(`id: ${seq}\nevent: change\ndata: ${JSON.stringify({ kind, ...(post && { id: post }) })}\n\n`);
  }

  /** A line that says nothing, so that nobody in between takes the connection for dead. */
  beat(): void {
    this.write(':\n\n');
  }

  end(): void {
    this.body.end();
  }

  private write(text: string): void {
    if (this.body.writableEnded || this.body.destroyed) return;
    if (this.body.writableLength + this.body.readableLength > MOST_UNREAD_BYTES) this.body.destroy();
    else this.body.write(text);
  }
}
