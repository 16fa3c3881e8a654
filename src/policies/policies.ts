/** The policy in force: compiled once per version and set of valid topics, shared by everything that checks. */
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../common/database';
import { notFound } from '../common/product-error';
import { compilePolicy, type CompiledPolicy } from '../guidelines';
import { keepAtMost } from './keep-at-most';
import { PassageIndexes } from './passage-indexes';
import type { StoredPolicy, StoredTopic } from './policy-document';

export interface CurrentPolicy {
  readonly version: number;
  /** Names what was compiled: the version and the topics valid at that moment. Equal keys give equal findings. */
  readonly key: string;
  readonly compiled: CompiledPolicy;
}

const VERSION = 'SELECT policy_version AS version FROM organisations WHERE id = $1';

@Injectable()
export class Policies {
  /** Versions never change, so what is kept here is never stale. */
  private readonly documents = new Map<string, StoredPolicy>();
  private readonly compiled = new Map<string, CurrentPolicy>();

  constructor(
    private readonly database: Database,
    private readonly passages: PassageIndexes,
  ) {}

  /** `version` is `organisations.policy_version`, read in the caller's own transaction. */
  async at(tx: Tx, organisationId: string, version: number, now = Date.now()): Promise<CurrentPolicy> {
    const { key, document } = await this.inForce(tx, organisationId, version, now);
    let policy = this.compiled.get(key);
    if (!policy) {
      policy = currentPolicy(version, key, await this.compiler(tx, organisationId, document));
      keepAtMost(this.compiled, 200).set(key, policy);
    }
    return policy;
  }

  /** Only what it is called: to see that nothing changed, nothing needs to be compiled. */
  async keyAt(tx: Tx, organisationId: string, version: number, now: number): Promise<string> {
    return (await this.inForce(tx, organisationId, version, now)).key;
  }

  /** With the topics that are valid at that moment. */
  private async inForce(tx: Tx, organisationId: string, version: number, now: number) {
    const document = await this.document(tx, organisationId, version);
    const valid = document.protectedTopics.filter((topic) => isValid(topic, now));
    const which = valid.length === document.protectedTopics.length ? '*' : valid.map(({ id }) => id).join();
    return { key: `${organisationId}:${version}:${which}`, document: { ...document, protectedTopics: valid } };
  }

  /** What the policy in force would be with these changes; nothing of it is kept. */
  async changed(
    tx: Tx,
    organisationId: string,
    change: (document: StoredPolicy) => StoredPolicy,
  ): Promise<CurrentPolicy> {
    const { version } = await tx.sole<{ version: number }>(VERSION, [organisationId]);
    const document = change(await this.document(tx, organisationId, version));
    const valid = document.protectedTopics.filter((topic) => isValid(topic, Date.now()));
    const compile = await this.compiler(tx, organisationId, { ...document, protectedTopics: valid });
    return { version, key: `${organisationId}:${version}:changed`, compiled: compile() };
  }

  private async compiler(tx: Tx, organisationId: string, document: StoredPolicy): Promise<() => CompiledPolicy> {
    const index = await this.passages.of(tx, organisationId, document.documents ?? []);
    return () => compilePolicy(document, index());
  }

  current(organisationId: string): Promise<CurrentPolicy> {
    return this.database.within(organisationId, async (tx) => {
      const row = await tx.one<{ version: number }>(VERSION, [organisationId]);
      if (!row) throw notFound();
      return this.at(tx, organisationId, row.version);
    });
  }

  private async document(tx: Tx, organisationId: string, version: number): Promise<StoredPolicy> {
    const key = `${organisationId}:${version}`;
    const kept = this.documents.get(key);
    if (kept) return kept;
    const row = await tx.one<{ document: StoredPolicy }>(
      'SELECT document FROM policies WHERE organisation_id = $1 AND version = $2',
      [organisationId, version],
    );
    if (!row) throw new Error(`policy ${version} is missing`);
    keepAtMost(this.documents, 200).set(key, row.document);
    return row.document;
  }
}

/** What cannot be compiled fails where something is checked with it, and there it fails closed. */
function currentPolicy(version: number, key: string, compile: () => CompiledPolicy): CurrentPolicy {
  try {
    return { version, key, compiled: compile() };
  } catch (cause) {
    return {
      version,
      key,
      get compiled(): never {
        throw cause;
      },
    };
  }
}

const isValid = (topic: StoredTopic, now: number) =>
  (!topic.validFrom || Date.parse(topic.validFrom) <= now) && (!topic.validUntil || now < Date.parse(topic.validUntil));
