/** What must hold after every command, whatever the command was. */
import type { DeliveryState } from '../../src/publishing/delivery-workflow';
import { STATES } from '../../src/posts/workflow';
import type { Life } from './life';
import type { Seen } from './look';

/** The words that the log has for how a delivery came to its end. */
const WORDS: Partial<Record<DeliveryState, readonly string[]>> = {
  published: ['delivery.accept', 'delivery.find', 'delivery.resolve'],
  failed: ['delivery.refuse', 'delivery.resolve'],
  uncertain: ['delivery.doubt'],
  retracted: ['delivery.retract'],
};

/** Each a sentence about what is wrong; nothing, when nothing is. */
export function wrongs(seen: Seen, before: Seen, life: Life): string[] {
  const wrong: string[] = [];
  const say = (isWrong: boolean, what: string) => isWrong && wrong.push(what);
  say(seen.standing > 1, `${seen.standing} posts of it stand on the network`);
  say(seen.standing > 0 && STATES[seen.state].deliveries !== 'own', `it stands on the network, and is ${seen.state}`);
  say(seen.standing !== Number(life.stands), `${seen.standing} stand on the network, not ${Number(life.stands)}`);
  say(seen.attempts.length !== life.armed, `armed ${seen.attempts.length} times, not ${life.armed}`);
  for (const { touches, written, agreed } of seen.attempts.slice(before.attempts.length)) {
    say(!written, 'words left that nobody wrote');
    say(touches && !agreed, 'words left that nobody agreed to');
  }
  return [...wrong, ...untold(seen)];
}

/** The log tells of every step from the first state to this one, and of how each delivery ended. */
function untold({ audit, state, deliveries, attempts }: Seen): string[] {
  const wrong: string[] = [];
  const steps = audit.filter(({ event, to }) => event.startsWith('post.') && to !== null);
  const gap = steps.find(({ from }, at) => at > 0 && from !== steps[at - 1]!.to);
  if (gap) wrong.push(`the log has a gap before ${gap.event}`);
  if (steps.length > 0 && steps.at(-1)!.to !== state)
    wrong.push(`the log ends at ${steps.at(-1)!.to}, the post is ${state}`);
  const armings = audit.filter(({ event }) => event === 'post.arm' || event === 'delivery.arm').length;
  if (armings !== attempts.length) wrong.push(`the log knows ${armings} armings of ${attempts.length}`);
  for (const { id, state: ended } of Object.values(deliveries)) {
    const last = audit.filter(({ delivery, event }) => delivery === id && WORDS[ended]?.includes(event));
    if (WORDS[ended] && last.length === 0) wrong.push(`the log does not tell how a delivery became ${ended}`);
  }
  return wrong;
}
