/**
 * The sperperiode before local and provincial elections in Flanders: 1 July up to and including election day, the second
 * Sunday of October, every six years from 2000 (Lokaal en Provinciaal Kiesdecreet, art. 194).
 */
import { Temporal } from 'temporal-polyfill';
import { dayAt, startOfDay } from '../../common/instants';
import type { PresetView } from './quiet-period.dto';

const FIRST_YEAR = 2000;
const EVERY_YEARS = 6;
const SHOWN = 2;
const SUNDAY = 7;

export function electionDay(year: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month: 10, day: 1 });
  return first.add({ days: SUNDAY - first.dayOfWeek + 7 });
}

/** The next ones whose period is not over, as an administrator may declare them: a caution for official channels. */
export function comingElections(now: Date, timeZone: string): PresetView[] {
  const today = Temporal.PlainDate.from(dayAt(now, timeZone));
  const since = Math.ceil((today.year - FIRST_YEAR) / EVERY_YEARS) * EVERY_YEARS + FIRST_YEAR;
  const days = Array.from({ length: SHOWN + 1 }, (_, place) => electionDay(since + place * EVERY_YEARS));
  return days
    .filter((day) => Temporal.PlainDate.compare(day, today) >= 0)
    .slice(0, SHOWN)
    .map((day) => preset(day, timeZone));
}

const preset = (day: Temporal.PlainDate, timeZone: string): PresetView => ({
  key: `lokale-verkiezingen-${day.year}`,
  on: day.toString(),
  period: {
    kind: 'caution',
    from: startOfDay(`${day.year}-07-01`, timeZone).toISOString(),
    to: startOfDay(day.add({ days: 1 }).toString(), timeZone).toISOString(),
    reason: `Sperperiode voor de lokale en provinciale verkiezingen van ${day.day} oktober ${day.year}: officiële kanalen blijven neutraal en zetten geen verwezenlijkingen op een rij.`,
    appliesTo: 'official',
  },
});
