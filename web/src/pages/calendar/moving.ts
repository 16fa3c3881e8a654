/** Giving a post another moment, by the desk's own rules, and taking that back for a while. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask, type Schemas } from '../../api/client';
import { changed } from '../../api/queries';
import { sentenceOf } from '../../parts/loading';
import { moment, ZONE } from '../../parts/times';
import { instantsOf, wallTimeOf } from '../../parts/wall-time';
import type { Item } from './calendar-data';
import { t } from './texts';

const UNDO_MS = 10_000;

type PublishAt = NonNullable<Schemas['ScheduleDto']['publishAt']>;

export interface Outcome {
  readonly says: string;
  readonly advice: readonly string[];
  readonly isRefused?: boolean;
  readonly undo?: { readonly id: string; readonly at: string };
}

const schedule = (id: string, publishAt: PublishAt) =>
  ask(api.POST('/api/v1/posts/{id}/schedule', { params: { path: { id } }, body: { publishAt } }));

export async function move(item: Item, publishAt: PublishAt): Promise<Outcome> {
  const post = await schedule(item.id, publishAt);
  await changed();
  return {
    says: t.moved(moment(post.publishAt ?? item.at)),
    advice: post.advice.map(({ message }) => message),
    ...(item.state === 'scheduled' && { undo: { id: item.id, at: item.at } }),
  };
}

const refused = (problem: unknown): Outcome => ({
  says: t.notMoved,
  advice: [sentenceOf(problem)],
  isRefused: true,
});

export function useMoving() {
  const [outcome, setOutcome] = useState<Outcome>();
  const moving = useMutation({
    mutationFn: ({ item, to }: { item: Item; to: PublishAt }) => move(item, to),
    onSuccess: setOutcome,
    onError: (problem) => setOutcome(refused(problem)),
  });
  const undoing = useMutation({
    mutationFn: ({ id, at }: NonNullable<Outcome['undo']>) => schedule(id, at).then(() => changed()),
    onSuccess: () => setOutcome({ says: t.movedBack, advice: [] }),
    onError: (problem) => setOutcome(refused(problem)),
  });
  useEffect(() => {
    if (!outcome || outcome.isRefused) return undefined;
    const over = setTimeout(() => setOutcome(undefined), UNDO_MS);
    return () => clearTimeout(over);
  }, [outcome]);
  const undo = () => outcome?.undo && !undoing.isPending && undoing.mutate(outcome.undo);
  return { outcome, setOutcome, undo, drop: (item: Item, to: PublishAt) => moving.mutate({ item, to }) };
}

/** The same time of another day, or the same minutes of another hour. */
export function droppedAt(item: Item, day: string, hour?: number): PublishAt | undefined {
  const was = wallTimeOf(new Date(item.at), ZONE);
  const clock = hour === undefined ? was.slice(11) : `${String(hour).padStart(2, '0')}${was.slice(13)}`;
  const local = `${day}T${clock}`;
  if (local === was) return undefined;
  return { local, timeZone: ZONE, ...(instantsOf(local, ZONE).length > 1 && { fold: 'earlier' as const }) };
}
