import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import type { Language } from '../common/product-error';
import { mediaForRevision } from '../media/media-for-revision';
import { networks } from '../networks';
import { Policies } from '../policies/policies';
import { checkContent } from '../posts/check-content';
import { partsOn } from '../posts/post-parts';
import { SecondOpinion, type Opinion } from '../posts/second-opinion';
import type { CheckDto, CheckView, LengthView } from './check.dto';

/** Checks words that are still being typed; nothing is kept. */
@Injectable()
export class CheckText {
  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
    private readonly secondOpinion: SecondOpinion,
  ) {}

  async run(actor: Actor, input: CheckDto, language: Language): Promise<CheckView> {
    const { media: ids = [], text, role } = input;
    const asked = this.secondOpinion.about({ text, variants: {} }, language);
    const media = ids.length ? await this.database.within(actor.organisationId, (tx) => mediaForRevision(tx, ids)) : [];
    const policy = await this.policies.current(actor.organisationId);
    const start = performance.now();
    const findings = checkContent(policy, { text, role, variants: {}, media }, language);
    const durationMs = Number((performance.now() - start).toFixed(3));
    const { state, findings: opinion } = await asked;
    const lengths = lengthsOf(text, input.network);
    return { findings: [...findings, ...opinion], policyVersion: policy.version, durationMs, lengths, ...told(state) };
  }
}

const lengthsOf = (text: string, only: string | undefined) =>
  networks
    .filter(({ id }) => only === undefined || id === only)
    .map((network) => ({ network: network.id, length: network.length(text), limit: network.limits.text }))
    .map((length) => ({ ...length, ...partsOf(text, length) }));

/** As the publisher will cut it, if the author chooses a thread. */
function partsOf(text: string, { network, length, limit }: LengthView): Pick<LengthView, 'parts'> {
  if (length <= limit) return {};
  const parts = partsOn(network, { text, variants: {}, asThread: true });
  return parts.length > 1 ? { parts } : {};
}

/** Where nobody is asked there is nothing to tell. */
const told = (state: Opinion['state']) => (state === 'off' ? {} : { secondOpinion: state });
