/** What keeps channels working, or tells that they do not: a round of its own, as it may wait for networks. */
import { Injectable, Logger } from '@nestjs/common';
import { RaiseAlarms } from '../channels/raise-alarms';
import { WatchCredentials } from '../channels/watch-credentials';

const EVERY_MS = 10_000;

@Injectable()
export class ChannelWatch {
  private readonly log = new Logger('Housekeeping');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly credentials: WatchCredentials,
    private readonly alarms: RaiseAlarms,
  ) {}

  start(): void {
    this.timer = setInterval(() => (this.running ??= this.round().finally(() => (this.running = undefined))), EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  async round(): Promise<void> {
    for (const part of [this.credentials, this.alarms]) {
      await part.run().catch((cause: unknown) => {
        this.log.warn(`channels wait: ${cause instanceof Error ? cause.name : 'failed'}`); // the next round tries again
      });
    }
  }
}
