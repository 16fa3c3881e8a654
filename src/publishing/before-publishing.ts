/** What is settled before a worker claims anything. */
import { Injectable, Logger } from '@nestjs/common';
import { HoldMovedTimes } from '../scheduling/hold-moved-times';
import { FreezePublication } from './freeze/freeze-publication';

@Injectable()
export class BeforePublishing {
  private readonly log = new Logger('Publisher');

  constructor(
    readonly freeze: FreezePublication,
    private readonly moved: HoldMovedTimes,
  ) {}

  async run(): Promise<void> {
    await this.freeze.check();
    await this.moved.run().catch((cause: unknown) => this.waits(cause)); // keeps nothing else from its time
  }

  private waits(cause: unknown): void {
    this.log.warn(`looking for times that moved waits: ${cause instanceof Error ? cause.name : 'failed'}`);
  }
}
