/** How somebody can be told, and when the mail of it leaves. */
import { recurringInstant, dayAt } from '../common/instants';
import type { Language } from '../common/product-error';

/** Whoever gets a mail finds it in the desk too. */
export const WAYS = ['off', 'desk', 'mail', 'digest'] as const;
export type Way = (typeof WAYS)[number];

export interface QuietHours {
  /** On the wall of the organisation, `21:00`; until may be earlier than from: then it is the next morning. */
  readonly from: string;
  readonly until: string;
}

export interface Choices {
  readonly language: Language;
  readonly quietHours: QuietHours | null;
  readonly ways: Readonly<Record<string, Way>>;
}

export const QUIET_BY_DEFAULT: QuietHours = { from: '21:00', until: '07:00' };
const DIGEST_AT = '08:00';
const DAY_MS = 86_400_000;

/** Urgent mail waits for nothing; other mail waits for the end of the quiet hours, a digest for the morning. */
export function mailTime(
  kind: 'now' | 'digest',
  isUrgent: boolean,
  quiet: QuietHours | null,
  now: Date,
  timeZone: string,
): Date {
  if (isUrgent) return now;
  const at = kind === 'digest' ? nextTime(DIGEST_AT, now, timeZone) : now;
  return quiet ? endOfQuiet(quiet, at, timeZone) : at;
}

/** The same moment where it is not quiet. It is quiet when the next thing to come is the end of it. */
function endOfQuiet({ from, until }: QuietHours, at: Date, timeZone: string): Date {
  if (from === until) return at;
  const [begins, ends] = [nextTime(from, at, timeZone), nextTime(until, at, timeZone)];
  return ends < begins ? ends : at;
}

/** When the clock on the wall says this next, after that moment; a time that the clock skips comes the day after. */
function nextTime(time: string, after: Date, timeZone: string): Date {
  for (let days = 0; days < 4; days += 1) {
    const day = dayAt(new Date(after.getTime() + days * DAY_MS), timeZone);
    const found = recurringInstant(day, time, timeZone);
    if (found && found > after) return found;
  }
  return after;
}
