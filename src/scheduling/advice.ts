/** What speaks against a moment for a post. It is said and nothing is refused for it: the author decides. */
import type { Actor } from '../common/actor';
import { restsUntil } from '../approvals/cooling-off';
import type { Tx } from '../common/database';
import type { Language, Sentence } from '../common/product-error';
import { quietAt } from '../policies/quiet-periods/quiet-periods';
import type { LockedPost } from '../posts/locked-post';
import { maySeeSql, seesAll } from '../posts/relations';
import type { AdviceCode, AdviceView } from './advice.dto';
import { nearness } from './near-text';

const HOUR_MS = 3_600_000;
/** How long the same words are remembered, either way. */
const DAYS = 30;
const MOST = 500;

interface Neighbour {
  readonly post: string | null;
  readonly channel: string;
  readonly channelName: string;
  readonly at: Date;
  readonly text: string;
}

/** Which post it is, is told only to whoever may see it. */
const NEIGHBOURS = `
  SELECT CASE WHEN ${maySeeSql(4, 5, 6)} THEN p.id END AS post, d.channel_id AS channel, c.name AS "channelName",
    coalesce(d.published_at, d.due_at) AS at, r.text
  FROM deliveries d JOIN posts p ON p.id = d.post_id JOIN channels c ON c.id = d.channel_id
    JOIN revisions r ON r.post_id = d.post_id AND r.number = d.revision_number
  WHERE d.channel_id = ANY($1::uuid[]) AND d.post_id <> $2 AND d.state NOT IN ('cancelled', 'missed', 'failed', 'retracted')
    AND d.due_at BETWEEN $3::timestamptz - make_interval(days => ${DAYS}) AND $3::timestamptz + make_interval(days => ${DAYS})
  ORDER BY abs(extract(epoch FROM d.due_at - $3::timestamptz)), d.id LIMIT ${MOST}`;

export async function adviceOn(tx: Tx, actor: Actor, post: LockedPost, at: Date): Promise<readonly Advice[]> {
  const { channels } = post.revision;
  const who = [actor.userId, seesAll(actor), actor.assists];
  const neighbours = await tx.rows<Neighbour>(NEIGHBOURS, [channels, post.id, at, ...who]);
  const quiet = await quietAt(tx, channels, at);
  const rest = await restsUntil(tx, post);
  return [
    ...neighbours.filter((near) => Math.abs(near.at.getTime() - at.getTime()) < HOUR_MS).map(sameHour),
    ...neighbours.flatMap((other) => sameWords(post, other)),
    ...quiet.map((period) => advice('quiet-period', quietSays(period), { until: period.until })),
    ...(rest?.until && rest.until > at ? [advice('cooling-off', RESTS, { until: rest.until })] : []),
  ];
}

export interface Advice extends Omit<AdviceView, 'message' | 'at' | 'until'> {
  readonly at: Date | null;
  readonly until: Date | null;
  readonly says: Sentence;
}

export const adviceView = ({ says, at, until, ...rest }: Advice, language: Language): AdviceView => ({
  ...rest,
  at: at?.toISOString() ?? null,
  until: until?.toISOString() ?? null,
  message: says[language],
});

const advice = (code: AdviceCode, says: Sentence, more: Partial<Advice> = {}): Advice => ({
  ...{ code, says, channel: null, post: null, at: null, until: null },
  ...more,
});

const sameHour = ({ post, channel, channelName, at }: Neighbour) =>
  advice(
    'same-hour',
    {
      nl: `Op ${channelName} gaat binnen het uur ervoor of erna nog een bericht uit. Wat tijd ertussen leest beter.`,
      en: `Another post goes out on ${channelName} within an hour of this one. Some time between them reads better.`,
    },
    { post, channel, at },
  );

function sameWords(post: LockedPost, { text, channelName, channel, at, post: other }: Neighbour): Advice[] {
  const near = nearness(post.revision.text, text);
  if (!near) return [];
  const says = near === 'same' ? SAME(channelName) : ALIKE(channelName);
  return [advice(near === 'same' ? 'same-text' : 'near-text', says, { post: other, channel, at })];
}

const SAME = (channel: string): Sentence => ({
  nl: `Op ${channel} staat of komt binnen ${DAYS} dagen dezelfde tekst.`,
  en: `The same text stands or comes on ${channel} within ${DAYS} days.`,
});

const ALIKE = (channel: string): Sentence => ({
  nl: `Op ${channel} staat of komt binnen ${DAYS} dagen bijna dezelfde tekst.`,
  en: `Nearly the same text stands or comes on ${channel} within ${DAYS} days.`,
});

const RESTS: Sentence = {
  nl: 'De bedenktijd is dan nog niet voorbij; het bericht vertrekt dan niet.',
  en: 'The time to think is not over then; the post will not leave.',
};

const quietSays = ({ kind, reason }: { kind: 'stop' | 'caution'; reason: string }): Sentence =>
  kind === 'stop'
    ? { nl: `Het is dan een stille periode, er vertrekt niets: ${reason}`, en: `Nothing leaves then: ${reason}` }
    : { nl: `Wees dan voorzichtig: ${reason}`, en: `Caution is asked then: ${reason}` };
