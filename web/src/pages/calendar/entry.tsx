/** One post in the calendar: when, where, whose and in which state; leads to the post, and may be dragged. */
import { Move, Radio } from 'lucide-react';
import { useNetworks } from '../../api/queries';
import { StateBadge } from '../../parts/state-badge';
import { timeOf, ZONE } from '../../parts/times';
import { instantsOf, wallTimeOf } from '../../parts/wall-time';
import { useMe } from '../../shell/me';
import type { Item } from './calendar-data';
import { t } from './texts';

const MOVABLE: readonly string[] = ['scheduled', 'missed'];
const LOUD: readonly string[] = ['missed', 'held', 'uncertain', 'failed', 'partly_published'];

export const DRAGGED = 'application/x-ruggespraak-post';

interface EntryProps {
  readonly item: Item;
  readonly onMove: (item: Item) => void;
}

export function Entry({ item, onMove }: EntryProps) {
  const mayMove = useMayMove()(item);
  const words = item.text.trim() || t.noText;
  return (
    <article
      className={`entry${LOUD.includes(item.state) ? ' loud' : ''}`}
      draggable={mayMove}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(DRAGGED, item.id);
        dataTransfer.effectAllowed = 'move';
      }}
    >
      <a href={`/berichten/${item.id}`} draggable={false}>
        <span className="entry-head">
          <time dateTime={item.at}>
            {timeOf(new Date(item.at))} {isSecond(item.at) && t.second}
          </time>
          <StateBadge state={item.state} />
        </span>
        <span className="entry-words" dir="auto">
          {words}
        </span>
        <Where item={item} />
      </a>
      {mayMove && (
        <button type="button" className="entry-move" aria-label={t.moveOf(words)} onClick={() => onMove(item)}>
          <Move size={16} aria-hidden />
          <span>{t.move}</span>
        </button>
      )}
    </article>
  );
}

function Where({ item }: { readonly item: Item }) {
  const { data } = useNetworks();
  const nameOf = (id: string) => data?.find((network) => network.id === id)?.name ?? id;
  const names = [...new Set(item.channels.map(({ network }) => nameOf(network)))];
  return (
    <span className="entry-foot">
      <Radio size={14} aria-hidden />
      {[...names, item.author.name].join(' · ')}
    </span>
  );
}

function useMayMove() {
  const { id, roles } = useMe();
  return ({ state, author }: Item) => MOVABLE.includes(state) && (author.id === id || roles.includes('assistant'));
}

/** The hour that comes again when the clock goes back. */
function isSecond(at: string): boolean {
  const instants = instantsOf(wallTimeOf(new Date(at), ZONE), ZONE);
  return instants.length > 1 && Math.floor(Date.parse(at) / 60_000) * 60_000 === instants[1]?.getTime();
}
