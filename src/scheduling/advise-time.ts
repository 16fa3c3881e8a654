import { Injectable } from '@nestjs/common';
import type { Actor } from '../common/actor';
import { Database } from '../common/database';
import { chooseTime, type LocalTime } from '../common/instants';
import { notFound, type Language } from '../common/product-error';
import { lockPost } from '../posts/locked-post';
import { maySee } from '../posts/relations';
import { adviceOn, adviceView } from './advice';
import type { AdviceView } from './advice.dto';

/** Asked before a time is chosen; changes nothing. */
@Injectable()
export class AdviseTime {
  constructor(private readonly database: Database) {}

  run(actor: Actor, postId: string, at: string | LocalTime, language: Language): Promise<AdviceView[]> {
    return this.database.within(actor.organisationId, async (tx) => {
      const post = await lockPost(tx, postId);
      if (!maySee(actor, post)) throw notFound();
      const advice = await adviceOn(tx, actor, post, chooseTime(at, post.now, '/query/at').at);
      return advice.map((each) => adviceView(each, language));
    });
  }
}
