/** What an author filled in, held against what the organisation has: its channels, topics, media, clock and policy. */
import type { Tx } from '../common/database';
import { invalid } from '../common/product-error';
import { mediaForRevision } from '../media/media-for-revision';
import type { RevisionMedia } from '../media/rights';
import { networkById } from '../networks';
import type { Content } from './content-hash';

export interface ContentInput {
  readonly text: string;
  readonly role: 'official' | 'private';
  readonly channels: readonly string[] | null;
  readonly variants?: Readonly<Record<string, string>> | null;
  readonly media?: readonly string[] | null;
  readonly replyTo?: string | null;
  readonly topics?: readonly string[] | null;
  readonly asThread?: boolean | null;
}

export interface DraftContent extends Content {
  readonly media: readonly RevisionMedia[];
}

export interface Surroundings {
  readonly policyVersion: number;
  /** The database's clock. */
  readonly now: Date;
}

const SURROUNDINGS = `
  SELECT o.policy_version AS "policyVersion", clock_timestamp() AS now,
    (SELECT count(*)::int FROM channels c WHERE c.id = ANY($2::uuid[]) AND c.deleted_at IS NULL) AS channels,
    (SELECT count(*)::int FROM topics t WHERE t.id = ANY($3::uuid[]) AND t.deleted_at IS NULL) AS topics
  FROM organisations o WHERE o.id = $1`;

export async function draftContent(
  tx: Tx,
  organisationId: string,
  input: ContentInput,
): Promise<DraftContent & Surroundings> {
  const { text, role, replyTo = null } = input;
  const [channels, topics, media] = [input.channels ?? [], input.topics ?? [], input.media ?? []];
  const [variants, asThread] = [input.variants ?? {}, input.asThread ?? false];
  const { policyVersion, now } = await surroundings(tx, organisationId, channels, topics);
  const content = { text, role, channels, topics, variants: knownVariants(variants), replyTo, asThread };
  return { ...content, media: media.length ? await mediaForRevision(tx, media) : [], policyVersion, now };
}

async function surroundings(tx: Tx, organisationId: string, channels: readonly string[], topics: readonly string[]) {
  const found = await tx.sole<Found>(SURROUNDINGS, [organisationId, channels, topics]);
  if (found.channels !== channels.length)
    throw unknown('/channels', 'Een van deze kanalen bestaat niet.', 'One of these channels does not exist.');
  if (found.topics !== topics.length)
    throw unknown('/topics', 'Een van deze thema’s bestaat niet.', 'One of these topics does not exist.');
  return found;
}

type Found = Surroundings & { readonly channels: number; readonly topics: number };

const LONGEST = 10_000;

function knownVariants(variants: Readonly<Record<string, unknown>>): Record<string, string> {
  for (const [network, words] of Object.entries(variants)) {
    if (!networkById(network))
      throw unknown(`/variants/${network}`, 'Dit netwerk kennen we niet.', 'We do not know this network.');
    if (typeof words !== 'string' || words.length > LONGEST) {
      throw invalid(
        `/variants/${network}`,
        'text',
        `Dit moet tekst zijn van hoogstens ${LONGEST} tekens.`,
        `This must be text of at most ${LONGEST} characters.`,
      );
    }
  }
  return variants as Record<string, string>;
}

const unknown = (pointer: string, nl: string, en: string) => invalid(pointer, 'unknown', nl, en);
