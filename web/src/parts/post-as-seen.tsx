/** A post on each of its channels, with its own words where a network has them. */
import { EyeOff } from 'lucide-react';
import { useChannels, useNetworks, useThreads, type Post } from '../api/queries';
import { t } from '../texts';
import { hasHidden } from './hidden-signs';
import { alike, NetworkPreview } from './network-preview';
import { Words } from './words';

export function PostAsSeen({ post }: { readonly post: Post }) {
  const { text, variants, media, channels: ids } = post.revision;
  const { data: channels } = useChannels();
  const { data: networks } = useNetworks();
  const { data: threads } = useThreads(post);
  const shown = ids.flatMap((id) => channels?.find((channel) => channel.id === id) ?? []);
  const hides = [text, ...Object.values(variants), ...media.map(({ alt }) => alt ?? '')].some(hasHidden);
  return (
    <div className="stack">
      {hides && (
        <div className="message wait" role="note">
          <EyeOff size={20} aria-hidden />
          <div>{t.approvals.hidden}</div>
        </div>
      )}
      {shown.length === 0 && (
        <article className="preview">
          <Words text={text || t.posts.empty} />
        </article>
      )}
      {alike(shown).map((group) => (
        <NetworkPreview
          key={group[0].id}
          channels={group}
          network={networks?.find(({ id }) => id === group[0].network)}
          text={variants[group[0].network] ?? text}
          media={media}
          parts={threads?.[group[0].network]}
        />
      ))}
    </div>
  );
}
