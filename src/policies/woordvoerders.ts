import type { Tx } from '../common/database';
import { invalidInput } from '../common/http/input.pipe';
import type { Members } from '../organisations/members';
import type { TopicFields } from './topic-fields';

/** A topic without somebody who may decide would hold its posts for ever. */
export async function assertWoordvoerders(tx: Tx, members: Members, topic: TopicFields): Promise<void> {
  const able = await members.having(tx, 'woordvoerder', [...topic.woordvoerders, ...topic.substitutes]);
  const problems = (['woordvoerders', 'substitutes'] as const).flatMap((field) =>
    topic[field].flatMap((id, place) => (able.has(id) ? [] : [{ pointer: `/${field}/${place}`, ...NOT_ABLE }])),
  );
  if (problems.length > 0) throw invalidInput(problems);
}

const NOT_ABLE = {
  code: 'notAWoordvoerder',
  message: {
    nl: 'Dit is geen actief lid met de rol woordvoerder.',
    en: 'This is not an active member with the role woordvoerder.',
  },
};
