/** The draft as each chosen channel will show it. */
import { memo } from 'react';
import type { Schemas } from '../../api/client';
import type { Channel, Post } from '../../api/queries';
import { alike, NetworkPreview } from '../../parts/network-preview';
import { t } from '../../texts';
import type { Draft } from './draft';
import type { Checked } from './use-check';

interface PreviewsProps {
  readonly draft: Draft;
  readonly checked: Checked;
  readonly channels: readonly Channel[];
  readonly networks: readonly Schemas['NetworkView'][];
  readonly post: Post | undefined;
}

export const Previews = memo(function Previews({ draft, checked, channels, networks, post }: PreviewsProps) {
  const used = channels.filter(({ id }) => draft.channels.includes(id));
  const altOf = (id: string) => post?.revision.media.find((medium) => medium.id === id)?.alt ?? null;
  return (
    <section className="stack" aria-labelledby="voorbeeld">
      <h2 id="voorbeeld">{t.composer.preview}</h2>
      {used.length === 0 && <p className="soft">{t.composer.noPreview}</p>}
      {alike(used).map((group) => (
        <NetworkPreview
          key={group[0].id}
          channels={group}
          network={networks.find(({ id }) => id === group[0].network)}
          text={draft.variants[group[0].network] ?? draft.text}
          media={draft.media.map((id) => ({ id, alt: altOf(id) }))}
          length={checked.lengths[group[0].network]?.length}
          parts={draft.asThread ? checked.lengths[group[0].network]?.parts : undefined}
        />
      ))}
    </section>
  );
});
