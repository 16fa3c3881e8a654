/** One post in the calendar: when, where, whose, and how it stands. */
import { CalendarArrowUp } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { StateBadge } from '../../parts/state-badge';
import { timeOf } from '../../parts/times';
import { Visible } from '../../parts/words';
import { useMe } from '../../shell/me';
import { t as words } from '../../texts';
import { mayMove, MoveDialog, type Moves } from './move';
import { t } from './texts';
import type { Item } from './use-calendar';

interface EntryProps {
  readonly item: Item;
  readonly moves: Moves;
  readonly isBrief?: boolean;
}

export const DRAGGED = 'application/x-ruggespraak-post';

export function Entry({ item, moves, isBrief }: EntryProps) {
  const [isAsking, setAsking] = useState(false);
  const isMovable = mayMove(item, useMe());
  const { id, at, state, text, author, channels } = item;
  const begin = ({ dataTransfer }: DragEvent) => {
    dataTransfer.setData(DRAGGED, id);
    dataTransfer.effectAllowed = 'move';
  };
  const said = text.trim() ? <Visible text={text} /> : words.posts.empty;
  return (
    <article className={`entry ${state}`} draggable={isMovable} onDragStart={begin}>
      <a href={`/berichten/${id}`} className="entry-main">
        <span className="entry-head">
          <time dateTime={at}>{timeOf(new Date(at))}</time>
          <StateBadge state={state} />
        </span>
        <span className="words clamped" dir="auto">
          {said}
        </span>
        <span className="small soft">
          {author.name}, {channels.map(({ name }) => name).join(', ')}
        </span>
      </a>
      {isMovable && (
        <button type="button" className="button quiet entry-move" onClick={() => setAsking(true)}>
          <CalendarArrowUp size={18} aria-hidden />
          <span className={isBrief ? 'out-of-sight' : undefined}>{t.move}</span>
          <span className="out-of-sight">: {text.slice(0, 40)}</span>
        </button>
      )}
      {isAsking && <MoveDialog item={item} moves={moves} onClose={() => setAsking(false)} />}
    </article>
  );
}
