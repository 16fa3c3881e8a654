import { Injectable } from '@nestjs/common';
import { Channels } from '../channels/channels';
import { Renditions } from '../media/renditions';
import { Policies } from '../policies/policies';

/** What a delivery is judged by. */
@Injectable()
export class ArmSources {
  constructor(
    readonly channels: Channels,
    readonly policies: Policies,
    readonly renditions: Renditions,
  ) {}
}
