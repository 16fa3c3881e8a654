/** An approved post gets its moment, or another one: a time of the author's choice, or the next free slot. */
import { Injectable } from '@nestjs/common';
import { requireAgreedTime } from '../approvals/agreed-window';
import { requireRested } from '../approvals/cooling-off';
import type { Actor } from '../common/actor';
import type { Tx } from '../common/database';
import { chooseTime, type ChosenTime, type LocalTime } from '../common/instants';
import { invalid, type Language } from '../common/product-error';
import { lockPost, type LockedPost } from '../posts/locked-post';
import { Posts } from '../posts/posts';
import { readPost } from '../posts/read-post';
import { timeFields } from '../posts/time-fields';
import { adviceOn, adviceView } from './advice';
import type { ScheduledPostView } from './advice.dto';
import { nextSlot } from './next-slot';

export interface Wish {
  readonly publishAt?: string | LocalTime;
  readonly slot?: 'next';
  readonly channel?: string;
}

@Injectable()
export class SchedulePost {
  constructor(private readonly posts: Posts) {}

  run(actor: Actor, postId: string, wish: Wish, language: Language = 'nl'): Promise<ScheduledPostView> {
    return this.posts.step(
      actor,
      {
        find: () => Promise.resolve(postId),
        verb: 'schedule',
        work: async (tx, post) => {
          const time = await timeOf(tx, post, wish);
          await requireAgreedTime(tx, post, time.at);
          await requireRested(tx, post, time.at);
          return timeFields(time);
        },
      },
      (tx) => scheduled(tx, actor, postId, language),
    );
  }
}

async function scheduled(tx: Tx, actor: Actor, postId: string, language: Language): Promise<ScheduledPostView> {
  const view = await readPost(tx, actor, postId);
  const post = await lockPost(tx, postId);
  const advice = await adviceOn(tx, actor, post, post.publishAt ?? post.now);
  return { ...view, advice: advice.map((each) => adviceView(each, language)) };
}

async function timeOf(tx: Tx, post: LockedPost, { publishAt, slot, channel }: Wish): Promise<ChosenTime> {
  if (slot === 'next' && publishAt === undefined) return nextSlot(tx, post, channel);
  if (publishAt === undefined || slot !== undefined || channel !== undefined) throw oneOfBoth();
  return chooseTime(publishAt, post.now);
}

const oneOfBoth = () =>
  invalid(
    '/publishAt',
    'isPublishAt',
    'Geef een tijdstip, of slot "next" (met eventueel een kanaal); niet allebei.',
    'Give a time, or slot "next" (with a channel if you wish); not both.',
  );
