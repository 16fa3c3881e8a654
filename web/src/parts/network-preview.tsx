/** A post as a network will show it, or near enough to decide on. */
import { Fragment } from 'react';
import type { Channel } from '../api/queries';
import type { Schemas } from '../api/client';
import { t } from '../texts';
import { MediaImage } from './media-image';
import { stretches } from './hidden-signs';
import { Visible } from './words';

export interface PreviewImage {
  readonly id: string;
  readonly alt: string | null;
}

interface PreviewProps {
  /** Those on one network that show the same. */
  readonly channels: readonly [Channel, ...Channel[]];
  readonly network: Schemas['NetworkView'] | undefined;
  readonly text: string;
  readonly media: readonly PreviewImage[];
  /** As the network counts. */
  readonly length?: number | undefined;
}

const LINKED = /(https?:\/\/[^\s]+|(?<![\p{L}\d])[#@][\p{L}\d_.]+)/gu;

export function NetworkPreview({ channels, network, text, media, length }: PreviewProps) {
  const [channel] = channels;
  const names = channels.map(({ name }) => name).join(' · ');
  const limit = network?.limits.text;
  const shown = network?.abilities.images === false ? [] : media;
  return (
    <article className="preview" aria-label={`${names}, ${network?.name ?? channel.network}`}>
      <header>
        <span className="initials" aria-hidden>
          {channel.name.slice(0, 1)}
        </span>
        <div>
          <strong>{names}</strong>
          <span className="small soft">
            {network?.name ?? channel.network} · {t.role[channel.role].toLowerCase()}
          </span>
        </div>
      </header>
      <p className="words" dir="auto">
        <Linked text={text} />
      </p>
      {shown.length > 0 && (
        <div className="pictures">
          {shown.map(({ id, alt }) => (
            <figure key={id}>
              <MediaImage id={id} alt={alt ?? ''} />
              {alt && <figcaption>{alt}</figcaption>}
            </figure>
          ))}
        </div>
      )}
      {length !== undefined && limit !== undefined && (
        <footer>
          <span className={length > limit ? 'too-long' : ''}>
            {t.composer.counter(network?.name ?? '', length, limit)}
          </span>
        </footer>
      )}
    </article>
  );
}

/** Addresses, names and tags look as links do there, and lead nowhere here. */
function Linked({ text }: { readonly text: string }) {
  return stretches(text).map(({ text: part, hidden }, place) =>
    hidden ? (
      <Visible key={place} text={part} />
    ) : (
      <Fragment key={place}>
        {part.split(LINKED).map((piece, at) =>
          at % 2 === 1 ? (
            <span key={at} className="link-like">
              {piece}
            </span>
          ) : (
            piece
          ),
        )}
      </Fragment>
    ),
  );
}

/** Channels of one network with the same role show the same, so they are shown once. */
export function alike(channels: readonly Channel[]): readonly (readonly [Channel, ...Channel[]])[] {
  const groups = new Map<string, [Channel, ...Channel[]]>();
  for (const channel of channels) {
    const key = `${channel.network} ${channel.role}`;
    const known = groups.get(key);
    if (known) known.push(channel);
    else groups.set(key, [channel]);
  }
  return [...groups.values()];
}
