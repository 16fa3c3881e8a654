/** A post as a network will show it, or near enough to decide on. */
import { Link2 } from 'lucide-react';
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
  /** What each post of a thread says, as the API cuts it. */
  readonly parts?: readonly string[] | undefined;
}

const LINKED = /(https?:\/\/[^\s]+|(?<![\p{L}\d])[#@][\p{L}\d_.]+)/gu;

export function NetworkPreview({ channels, network, text, media, length, parts }: PreviewProps) {
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
      {parts ? (
        <ol className="thread" aria-label={t.composer.thread(parts.length)}>
          {parts.map((part, place) => (
            <li key={place} className="words" dir="auto">
              <Linked text={part} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="words" dir="auto">
          <Linked text={text} />
        </p>
      )}
      <LinkCard text={text} isShown={shown.length === 0} />
      {shown.length > 0 && (
        <div className={`pictures ${shown.length > 1 ? 'cropped' : ''}`}>
          {shown.map(({ id, alt }) => (
            <figure key={id}>
              <MediaImage id={id} alt={alt ?? ''} />
              {alt && <figcaption>{alt}</figcaption>}
            </figure>
          ))}
        </div>
      )}
      {length !== undefined && limit !== undefined && !parts && (
        <footer>
          <span className={length > limit ? 'too-long' : ''}>
            {t.composer.counter(network?.name ?? '', length, limit)}
          </span>
        </footer>
      )}
    </article>
  );
}

/** Networks fetch a title and an image themselves; where they will point is all that is known here. */
function LinkCard({ text, isShown }: { readonly text: string; readonly isShown: boolean }) {
  const [address] = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/.exec(text) ?? [];
  if (!isShown || !address || !URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  return (
    <div className="link-card">
      <Link2 size={20} aria-hidden />
      <span>
        <strong>{hostname.replace(/^www\./, '')}</strong>
        {pathname.length > 1 && <span className="small soft one-line-text">{decoded(pathname)}</span>}
        <span className="small soft">{t.composer.linkCard}</span>
      </span>
    </div>
  );
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
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
