/** The next free slot of a channel. Whoever looks holds its channels first, so that two posts never take the same one. */
import { windowOf } from '../approvals/agreed-window';
import { restsUntil } from '../approvals/cooling-off';
import { readSlots, type Slots } from '../channels/choose-slots';
import { slotTimes } from '../channels/slot-times';
import type { Tx } from '../common/database';
import type { ChosenTime } from '../common/instants';
import { conflict, invalid } from '../common/product-error';
import { isQuiet } from '../policies/quiet-periods/quiet-on';
import type { LockedPost } from '../posts/locked-post';

const DAYS_AHEAD = 390;

/** Sorted, so that two posts on the same channels never wait for each other. */
const HOLD = `SELECT pg_advisory_xact_lock(hashtextextended('slots:' || c.id, 0))
  FROM (SELECT id FROM unnest($1::uuid[]) AS u(id) ORDER BY id) c`;

const WITH_SLOTS = `SELECT DISTINCT channel_id AS id FROM channel_slots WHERE channel_id = ANY($1::uuid[])`;

/** The first of these instants at which no other post goes out on these channels, and none of them is silent. */
const FREE = `
  SELECT t.at FROM unnest($2::timestamptz[]) AS t(at)
  WHERE NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.channel_id = ANY($1::uuid[]) AND d.due_at = t.at AND d.post_id <> $3
      AND d.state NOT IN ('cancelled', 'missed', 'failed'))
    AND NOT EXISTS (SELECT 1 FROM channels c WHERE c.id = ANY($1::uuid[]) AND ${isQuiet('stop', 'c', 't.at')})
  ORDER BY t.at LIMIT 1`;

export async function nextSlot(tx: Tx, post: LockedPost, wished: string | undefined): Promise<ChosenTime> {
  const { channels } = post.revision;
  const channel = await channelOf(tx, channels, wished);
  await tx.rows(HOLD, [channels]);
  const { slots, timeZone } = await readSlots(tx, channel);
  const times = await candidates(tx, post, { slots, timeZone });
  const free = await tx.one<{ at: Date }>(FREE, [channels, times.map(({ at }) => at), post.id]);
  const chosen = times.find(({ at }) => at.getTime() === free?.at.getTime());
  if (!chosen) throw noneFree();
  return { ...chosen, timeZone };
}

/** Those that lie in what the woordvoerder agreed to, after the time to think. */
async function candidates(tx: Tx, post: LockedPost, { slots, timeZone }: Slots) {
  const window = await windowOf(tx, post);
  const rest = await restsUntil(tx, post);
  const from = Math.max(post.now.getTime(), window?.from?.getTime() ?? 0, rest?.until?.getTime() ?? 0);
  const all = [...slotTimes(slots, timeZone, new Date(from), DAYS_AHEAD)];
  const until = window?.until;
  return until ? all.filter(({ at }) => at <= until) : all;
}

async function channelOf(tx: Tx, channels: readonly string[], wished: string | undefined): Promise<string> {
  const known = (await tx.rows<{ id: string }>(WITH_SLOTS, [channels])).map(({ id }) => id);
  if (wished !== undefined && !channels.includes(wished)) throw notOnIt();
  const [only, ...others] = wished === undefined ? known : known.filter((id) => id === wished);
  if (only === undefined) throw noSlots();
  if (others.length > 0) throw sayWhich();
  return only;
}

const noneFree = () =>
  conflict(
    'no-free-slot',
    'Er is geen vast tijdstip meer vrij waarop dit bericht kan vertrekken. Kies zelf een tijdstip.',
    'No slot is free at which this post may leave. Please choose a time yourself.',
  );

const noSlots = () =>
  conflict(
    'no-slots',
    'Dit kanaal heeft geen vaste tijdstippen. Kies zelf een tijdstip, of vraag een beheerder om ze in te stellen.',
    'This channel has no slots. Choose a time yourself, or ask an administrator to set them.',
  );

const notOnIt = () =>
  invalid('/channel', 'unknown', 'Dit bericht gaat niet naar dat kanaal.', 'This post does not go to that channel.');

const sayWhich = () =>
  invalid(
    '/channel',
    'required',
    'Meer dan één kanaal heeft vaste tijdstippen. Zeg van welk kanaal.',
    'More than one channel has slots. Say of which channel.',
  );
