/** A yes belongs to words: this hash is what an approval and a delivery are bound to. */
import { createHash } from 'node:crypto';

export interface Content {
  readonly text: string;
  readonly variants: Readonly<Record<string, string>>;
  readonly media: readonly { readonly sha256: string; readonly alt: string | null }[];
  readonly channels: readonly string[];
  readonly role: 'official' | 'private';
  readonly replyTo: string | null;
  /** Protected topics that the author added by hand. */
  readonly topics: readonly string[];
  /** Words too long for a network go out there as several posts that answer each other. */
  readonly asThread: boolean;
}

/** SHA-256, hex. The order of channels and topics means nothing; the order of media does. */
export function contentHash(content: Content): string {
  const canonical = JSON.stringify([
    content.text,
    Object.entries(content.variants).sort(([a], [b]) => (a < b ? -1 : 1)),
    content.media.map(({ sha256, alt }) => [sha256, alt]),
    [...content.channels].sort(),
    content.role,
    content.replyTo,
    [...content.topics].sort(),
    ...(content.asThread ? ['thread'] : []),
  ]);
  return createHash('sha256').update(canonical).digest('hex');
}

/** Binds the content together with the time window that was agreed; `null` means any time. */
export function bindingHash(hash: string, from: Date | null, until: Date | null): string {
  return createHash('sha256')
    .update(JSON.stringify([hash, from?.toISOString() ?? null, until?.toISOString() ?? null]))
    .digest('hex');
}
