import { Injectable } from '@nestjs/common';
import { RaiseAlarms } from '../channels/raise-alarms';
import { WatchCredentials } from '../channels/watch-credentials';

/** What keeps channels working, or tells that they do not. */
@Injectable()
export class ChannelWatch {
  constructor(
    readonly credentials: WatchCredentials,
    readonly alarms: RaiseAlarms,
  ) {}
}
