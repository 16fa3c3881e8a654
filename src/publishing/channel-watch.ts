/** What keeps channels working, or tells that they do not: a round of its own, as it may wait for networks. */
import { Injectable, Logger } from '@nestjs/common';
import { RaiseAlarms } from '../channels/raise-alarms';
import { WatchCredentials } from '../channels/watch-credentials';
import { guarded, Repeating } from '../common/repeating';

const EVERY_MS = 10_000;

@Injectable()
export class ChannelWatch {
  private readonly log = new Logger('Housekeeping');
  private readonly rounds = new Repeating(EVERY_MS, () => this.round());

  constructor(
    private readonly credentials: WatchCredentials,
    private readonly alarms: RaiseAlarms,
  ) {}

  start(): void {
    this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  async round(): Promise<void> {
    await guarded(this.log, 'credentials', () => this.credentials.run());
    await guarded(this.log, 'alarms', () => this.alarms.run());
  }
}
