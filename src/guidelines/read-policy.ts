/** Checks that what claims to be a policy document is one, and says where it is not. */

import { PolicyError } from './policy.errors';
import type { PolicyDocument } from './policy';

const SEVERITIES = ['block', 'review', 'warn', 'info'];

export function assertPolicy(document: unknown): asserts document is PolicyDocument {
  const policy = asRecord(document, 'policy');
  const organisation = asRecord(policy['organisation'], 'organisation');
  assertText(organisation['name'], 'organisation.name');
  assertTexts(organisation['aliases'], 'organisation.aliases');
  if (organisation['contacts'] !== undefined) assertTexts(organisation['contacts'], 'organisation.contacts');
  assertTexts(policy['publicFigures'], 'publicFigures');
  assertTopics(policy['protectedTopics']);
  if (policy['confidentialDocuments'] !== undefined) assertDocuments(policy['confidentialDocuments']);
  if (policy['ownWords'] !== undefined) assertOwnWords(policy['ownWords']);
  if (policy['rules'] !== undefined) assertSettings(asRecord(policy['rules'], 'rules'));
}

function assertTopics(value: unknown) {
  const keys = new Set<string>();
  asList(value, 'protectedTopics').forEach((item, index) => {
    const place = `protectedTopics[${index}]`;
    const topic = asRecord(item, place);
    const key = assertText(topic['key'], `${place}.key`);
    if (keys.has(key))
      throw new PolicyError(`${place}.key`, {
        nl: `“${key}” is al de sleutel van een ander onderwerp`,
        en: `“${key}” is already the key of another topic`,
      });
    keys.add(key);
    assertText(topic['name'], `${place}.name`);
    assertTexts(topic['terms'], `${place}.terms`);
    assertTexts(topic['excludes'], `${place}.excludes`);
  });
}

function assertDocuments(value: unknown) {
  asList(value, 'confidentialDocuments').forEach((item, index) => {
    const place = `confidentialDocuments[${index}]`;
    const document = asRecord(item, place);
    const content = document['fingerprints'] === undefined ? 'text' : 'fingerprints';
    for (const field of ['key', 'title', content]) assertText(document[field], `${place}.${field}`);
  });
}

function assertOwnWords(value: unknown) {
  asList(value, 'ownWords').forEach((item, index) => {
    const place = `ownWords[${index}]`;
    const { word, severity, advice } = asRecord(item, place);
    assertText(word, `${place}.word`);
    if (advice !== undefined) assertText(advice, `${place}.advice`);
    if (severity !== undefined) assertSeverity(severity, `${place}.severity`);
  });
}

/** A setting for a rule that is not here does no harm: policies are kept longer than versions of the product. */
function assertSettings(rules: Readonly<Record<string, unknown>>) {
  for (const [id, value] of Object.entries(rules)) {
    const { enabled, severity } = asRecord(value, `rules.${id}`);
    if (enabled !== undefined && typeof enabled !== 'boolean') {
      throw new PolicyError(`rules.${id}.enabled`, { nl: 'moet waar of onwaar zijn', en: 'must be true or false' });
    }
    if (severity !== undefined) assertSeverity(severity, `rules.${id}.severity`);
  }
}

function assertSeverity(value: unknown, place: string) {
  if (SEVERITIES.includes(String(value))) return;
  throw new PolicyError(place, {
    nl: `moet een van deze zijn: ${SEVERITIES.join(', ')}`,
    en: `must be one of ${SEVERITIES.join(', ')}`,
  });
}

function asRecord(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PolicyError(place, { nl: 'moet een object zijn', en: 'must be an object' });
  }
  return { ...value };
}

function asList(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new PolicyError(place, { nl: 'moet een lijst zijn', en: 'must be a list' });
  return value;
}

function assertTexts(value: unknown, place: string) {
  asList(value, place).forEach((item, index) => assertText(item, `${place}[${index}]`));
}

function assertText(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new PolicyError(place, { nl: 'moet een tekst zijn', en: 'must be a text' });
  if (!/[\p{L}\p{N}]/u.test(value)) throw new PolicyError(place, { nl: 'mag niet leeg zijn', en: 'must not be empty' });
  return value;
}
