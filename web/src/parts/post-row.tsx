/** One post in a list. */
import { Radio, UserRound } from 'lucide-react';
import type { Channel, Post } from '../api/queries';
import { t } from '../texts';
import { StateBadge } from './state-badge';
import { stateName } from './state-sentence';
import { moment } from './times';
import { Visible } from './words';

interface RowProps {
  readonly post: Post;
  readonly channels?: readonly Channel[] | undefined;
  /** In place of the words of its state. */
  readonly says?: string;
  readonly reason?: string | undefined;
  readonly to?: string;
}

export function PostRow({ post, channels, says, reason, to = `/berichten/${post.id}` }: RowProps) {
  const { state, author, revision, publishAt, updatedAt } = post;
  const out = post.deliveries.map(({ publishedAt }) => publishedAt).find((at) => at !== null);
  return (
    <a className="row" href={to}>
      <span className="row-head">
        <StateBadge state={state} says={says ?? stateName(post)} />
        <span className="small soft">{moment(out ?? (state === 'draft' ? updatedAt : (publishAt ?? updatedAt)))}</span>
      </span>
      <span className="words clamped" dir="auto">
        {revision.text.trim() ? <Visible text={revision.text} /> : t.posts.empty}
      </span>
      {reason && <span className="reason small">{reason}</span>}
      <span className="row-foot">
        <span>
          <UserRound size={15} aria-hidden />
          {author.name}
        </span>
        {post.kind === 'offline' ? (
          <span>{t.post.offline}</span>
        ) : (
          <ChannelNames ids={revision.channels} channels={channels} />
        )}
      </span>
    </a>
  );
}

function ChannelNames({
  ids,
  channels,
}: {
  readonly ids: readonly string[];
  readonly channels: readonly Channel[] | undefined;
}) {
  const names = ids.flatMap((id) => channels?.find((channel) => channel.id === id)?.name ?? []);
  if (names.length === 0) return null;
  return (
    <span className="one-line">
      <Radio size={15} aria-hidden />
      <span>{names.join(', ')}</span>
    </span>
  );
}
