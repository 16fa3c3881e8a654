/** A wall time in a zone: the instants it stands for. None when the clock skips it, two when it comes twice. */
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** `2027-03-28T02:30` in `Europe/Brussels`. */
export function instantsOf(local: string, zone: string): readonly Date[] {
  const wall = Date.parse(`${local}:00Z`);
  if (!WALL_TIME.test(local) || Number.isNaN(wall)) return [];
  const offsets = new Set([wall - DAY_MS, wall + DAY_MS].map((at) => offsetAt(at, zone)));
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((at) => at + offsetAt(at, zone) === wall)
    .sort((one, other) => one - other)
    .map((at) => new Date(at));
}

/** As `local` reads on a clock in the zone. */
export function wallTimeOf(at: Date, zone: string): string {
  return new Date(at.getTime() + offsetAt(at.getTime(), zone)).toISOString().slice(0, 16);
}

function offsetAt(at: number, zone: string): number {
  const parts = Object.fromEntries(
    clockIn(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour % 24, minute) - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(zone, clock);
  return clock;
}
