/** An organisation is checked from its first day: every rule as it comes, and no protected topics yet. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { PublishPolicy } from './publish-policy';
import { holdSpeaker } from './speaker';

@Injectable()
export class InitialPolicy {
  constructor(private readonly publishPolicy: PublishPolicy) {}

  /** Does nothing where there is a policy already. Returns the version in force. */
  async run(tx: Tx, actor: Actor): Promise<number> {
    const { policyVersion } = await holdSpeaker(tx, actor.organisationId);
    return policyVersion === 0 ? this.publishPolicy.run(tx, actor) : policyVersion;
  }
}
