/** The one place where a wall time becomes an instant; an ambiguous or missing hour is never guessed. */
import { Temporal } from 'temporal-polyfill';
import { invalid, ProductError, type Sentence } from './product-error';

export interface LocalTime {
  readonly local: string;
  readonly timeZone: string;
  readonly fold?: 'earlier' | 'later';
}

export interface ChosenTime {
  readonly at: Date;
  /** The wall time as it was chosen, `2026-12-01T09:00`, and its zone; absent where an instant was given. */
  readonly local: string | null;
  readonly timeZone: string | null;
}

export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;
export const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
const MOST_MONTHS_AHEAD = 13;

/** Resolves what was chosen and refuses a past or far time. `now` is the database's. */
export function chooseTime(input: string | LocalTime, now: Date, pointer = '/publishAt'): ChosenTime {
  const chosen = resolveTime(input, pointer);
  if (chosen.at.getTime() <= now.getTime()) throw refused(pointer, 'time-past', PAST);
  const horizon = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO('UTC')
    .add({ months: MOST_MONTHS_AHEAD });
  if (chosen.at.getTime() > horizon.epochMilliseconds) throw refused(pointer, 'time-too-far', TOO_FAR);
  return chosen;
}

/** As it was chosen, whenever it is: for a period that began already, or a query. */
export const resolveTime = (input: string | LocalTime, pointer: string): ChosenTime =>
  typeof input === 'string' ? fromInstant(input, pointer) : fromWallTime(input, pointer);

/** For times that come back by themselves: undefined where the clock skips it that day, the first where it comes twice. */
export function recurringInstant(day: string, time: string, timeZone: string): Date | undefined {
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zonedTime = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return zonedTime.toPlainDateTime().equals(wall) ? new Date(zonedTime.epochMilliseconds) : undefined;
}

/** The day on the wall at an instant, `2026-12-01`. */
export const dayAt = (at: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Where a day begins: midnight, or later where the clock skips that. */
export const startOfDay = (day: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);

/** Whether this wall time has this offset from UTC by the rules of today: one of two where the hour comes twice. */
export function hasOffset(local: string, timeZone: string, minutes: number): boolean {
  try {
    const wall = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
    return (['earlier', 'later'] as const).some((disambiguation) => {
      const zoned = wall.toZonedDateTime(timeZone, { disambiguation });
      return zoned.toPlainDateTime().equals(wall) && zoned.offsetNanoseconds === minutes * 60_000_000_000;
    });
  } catch {
    return false; // a zone or a time that we no longer know
  }
}

function fromInstant(text: string, pointer: string): ChosenTime {
  try {
    return { at: new Date(Temporal.Instant.from(text).epochMilliseconds), local: null, timeZone: null };
  } catch {
    throw notATime(pointer);
  }
}

function fromWallTime(input: LocalTime, pointer: string): ChosenTime {
  const wall = wallTime(input, pointer);
  const earlier = zoned(wall, input.timeZone, 'earlier', pointer);
  const later = zoned(wall, input.timeZone, 'later', pointer);
  const instant = earlier.equals(later) ? earlier : unclear(wall, earlier, later, input, pointer);
  return {
    at: new Date(instant.epochMilliseconds),
    local: wall.toString({ smallestUnit: 'minute' }),
    timeZone: input.timeZone,
  };
}

function wallTime(input: LocalTime, pointer: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(input.local, { overflow: 'reject' });
  } catch {
    throw notATime(`${pointer}/local`);
  }
}

function zoned(wall: Temporal.PlainDateTime, timeZone: string, side: 'earlier' | 'later', pointer: string) {
  try {
    return wall.toZonedDateTime(timeZone, { disambiguation: side });
  } catch {
    throw invalid(`${pointer}/timeZone`, 'timeZone', 'Deze tijdzone kennen we niet.', 'We do not know this time zone.');
  }
}

/** The clock was put forward (the wall time does not exist) or back (it exists twice). */
function unclear(
  wall: Temporal.PlainDateTime,
  earlier: Temporal.ZonedDateTime,
  later: Temporal.ZonedDateTime,
  input: LocalTime,
  pointer: string,
): Temporal.ZonedDateTime {
  if (!earlier.toPlainDateTime().equals(wall)) throw refused(`${pointer}/local`, 'time-does-not-exist', SKIPPED);
  if (input.fold === undefined) throw refused(`${pointer}/fold`, 'time-ambiguous', TWICE);
  return input.fold === 'earlier' ? earlier : later;
}

const notATime = (pointer: string) =>
  invalid(pointer, 'time', 'Dit is geen tijdstip dat bestaat.', 'This is not a time that exists.');

const refused = (pointer: string, code: string, message: Sentence) =>
  new ProductError(code, 422, message, { errors: [{ pointer, code, message }] });

const PAST: Sentence = {
  nl: 'Dit tijdstip is al voorbij. Kies een later tijdstip.',
  en: 'This time has passed. Please choose a later one.',
};
const TOO_FAR: Sentence = {
  nl: `Verder dan ${MOST_MONTHS_AHEAD} maanden vooruit plannen kan niet.`,
  en: `Planning more than ${MOST_MONTHS_AHEAD} months ahead is not possible.`,
};
const SKIPPED: Sentence = {
  nl: 'Dit uur bestaat die nacht niet: de klok gaat vooruit. Kies een ander uur.',
  en: 'This hour does not exist that night: the clock goes forward. Please choose another.',
};
const TWICE: Sentence = {
  nl: 'Dit uur komt die nacht twee keer voor: de klok gaat terug. Zeg welk: fold "earlier" (eerste) of "later" (tweede).',
  en: 'This hour occurs twice that night: the clock goes back. Say which: fold "earlier" or "later".',
};
