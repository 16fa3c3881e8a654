/** Another moment for a planned post: by dragging or by choosing, by the same command, and back again. */
import { useMutation } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { api, ask } from '../../api/client';
import { changed } from '../../api/queries';
import type { Me } from '../../api/session';
import { AskDialog } from '../../parts/ask-dialog';
import { Refused } from '../../parts/loading';
import { chosenInstant, TimeFields, type ChosenTime } from '../../parts/time-fields';
import { moment, ZONE } from '../../parts/times';
import { timeIn } from './days';
import { t } from './texts';
import type { Item } from './use-calendar';

type PublishAt = NonNullable<ReturnType<typeof chosenInstant>> | string;

/** The API has the last word; an assistant may assist this author. */
export const mayMove = ({ state, at, author }: Item, me: Me) =>
  state === 'scheduled' && new Date(at) > new Date() && (author.id === me.id || me.roles.includes('assistant'));

const schedule = (id: string, publishAt: PublishAt) =>
  ask(api.POST('/api/v1/posts/{id}/schedule', { params: { path: { id } }, body: { publishAt } }));

interface Done {
  readonly id: string;
  /** Where it stood; absent once it is back. */
  readonly before?: string;
  readonly now: string | null;
}

export function useMoves() {
  const [done, setDone] = useState<Done>();
  const moving = useMutation({
    mutationFn: async ({ item: { id, at }, publishAt }: { item: Item; publishAt: PublishAt }) =>
      setDone({ id, before: at, now: (await schedule(id, publishAt)).publishAt }),
    onSettled: () => changed(),
  });
  const undoing = useMutation({
    mutationFn: async ({ id, before }: Done) => {
      if (before) setDone({ id, now: (await schedule(id, before)).publishAt });
    },
    onSettled: () => changed(),
  });
  return {
    done,
    error: moving.error ?? undoing.error,
    isBusy: moving.isPending || undoing.isPending,
    /** The same time on the wall, on another day. */
    toDay: (item: Item, day: string) =>
      moving.mutate({ item, publishAt: { local: `${day}T${timeIn(item.at, ZONE)}`, timeZone: ZONE } }),
    to: (item: Item, publishAt: PublishAt) => moving.mutateAsync({ item, publishAt }),
    undo: () => done?.before && undoing.mutate(done),
  };
}

export type Moves = ReturnType<typeof useMoves>;

export function MoveLine({ moves }: { readonly moves: Moves }) {
  const { done, error, isBusy, undo } = moves;
  useEffect(() => {
    const heed = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !isTyping) undo();
    };
    addEventListener('keydown', heed);
    return () => removeEventListener('keydown', heed);
  });
  return (
    <div className="move-line" role="status">
      <Refused problem={error} />
      {done && !error && (
        <p className="message good">
          <span>{done.before ? t.movedTo(done.now ? moment(done.now) : '') : t.movedBack}</span>
          {done.before && (
            <button type="button" className="button" disabled={isBusy} onClick={undo}>
              <Undo2 size={18} aria-hidden />
              {t.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

export function MoveDialog({ item, moves, onClose }: { item: Item; moves: Moves; onClose: () => void }) {
  const [time, setTime] = useState<ChosenTime | null>(null);
  const publishAt = time && chosenInstant(time);
  return (
    <AskDialog
      title={t.move}
      lead={t.moveLead(moment(item.at))}
      confirm={t.move}
      isReady={Boolean(publishAt)}
      onClose={onClose}
      run={async () => {
        if (publishAt) await moves.to(item, publishAt);
      }}
    >
      <TimeFields time={time} onTime={setTime} />
    </AskDialog>
  );
}
