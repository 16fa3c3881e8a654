/** What the posts of the last days would have got under another policy than the one in force. Nothing of it is kept. */
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { blocks } from '../guidelines';
import type { RevisionMedia } from '../media/rights';
import { Policies, type CurrentPolicy } from '../policies/policies';
import { checkContent } from '../posts/check-content';
import { compareFindings, type Difference } from './compare-findings';
import { patched } from './patched-policy';
import type { ReplayDto, ReplayedRule, ReplayView } from './replay.dto';

const MOST_POSTS = 1000;
const AT_A_TIME = 25;
const MOST_SHOWN = 20;
const LONGEST_QUOTE = 200;

const POSTS = `
  SELECT p.id, r.text, r.variants, r.media, r.role FROM posts p
  JOIN revisions r ON r.post_id = p.id AND r.number = p.revision_number
  WHERE p.organisation_id = $1 AND p.state <> 'draft' AND p.id < $2 AND p.created_at >= now() - make_interval(days => $3)
  ORDER BY p.id DESC LIMIT $4`;

interface Post {
  readonly id: string;
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly media: readonly RevisionMedia[];
  readonly role: 'official' | 'private';
}

interface Policy {
  readonly before: CurrentPolicy;
  readonly after: CurrentPolicy;
}

@Injectable()
export class ReplayPolicy {
  constructor(
    private readonly database: Database,
    private readonly policies: Policies,
  ) {}

  async run(actor: Actor, { patch, days }: ReplayDto): Promise<ReplayView> {
    const { organisationId } = actor;
    const policy: Policy = {
      before: await this.policies.current(organisationId),
      after: await this.database.within(organisationId, (tx) =>
        this.policies.changed(tx, organisationId, (document) => patched(document, patch)),
      ),
    };
    const tally = new Tally();
    for (let posts = await this.page(actor, days); posts.length > 0 && !tally.truncated;) {
      for (const post of posts) tally.add(post, policy);
      await setImmediate(); // others have their turn in between
      posts = await this.page(actor, days, posts.at(-1)?.id);
    }
    return tally.view(policy.before.version);
  }

  private page({ organisationId }: Actor, days: number, before = 'ffffffff-ffff-ffff-ffff-ffffffffffff') {
    return this.database.within(organisationId, (tx) =>
      tx.rows<Post>(POSTS, [organisationId, before, days, AT_A_TIME]),
    );
  }
}

class Tally {
  truncated = false;
  private posts = 0;
  private newlyBlocked = 0;
  private readonly rules = new Map<string, ReplayedRule>();

  add(post: Post, { before, after }: Policy): void {
    if (this.posts === MOST_POSTS) this.truncated = true;
    if (this.truncated) return;
    this.posts++;
    const [was, would] = [checkContent(before, post), checkContent(after, post)];
    if (blocks(would) && !blocks(was)) this.newlyBlocked++;
    for (const difference of compareFindings(was, would)) this.count(post.id, difference);
  }

  view(policyVersion: number): ReplayView {
    const { posts, truncated, newlyBlocked } = this;
    const rules = [...this.rules.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
    return { policyVersion, posts, truncated, newlyBlocked, rules };
  }

  private count(post: string, { rule, quote, ...difference }: Difference): void {
    const known = this.rules.get(rule) ?? { rule, added: 0, removed: 0, changed: 0, findings: [] };
    this.rules.set(rule, known);
    known[difference.change]++;
    if (known.findings.length < MOST_SHOWN)
      known.findings.push({ post, ...difference, quote: quote.slice(0, LONGEST_QUOTE) });
  }
}
