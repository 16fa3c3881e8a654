import { Injectable } from '@nestjs/common';
import { ReleaseWaiting } from './release-waiting';
import { DraftOccurrences } from './series/draft-occurrences';

/** What scheduling does by itself, every few seconds, on every worker. */
@Injectable()
export class Rounds {
  constructor(
    readonly waiting: ReleaseWaiting,
    readonly series: DraftOccurrences,
  ) {}
}
