/** Which days the figures are about, and in how large steps they are told. */
import { dayAt, startOfDay } from '../../common/instants';
import { invalid } from '../../common/product-error';
import type { StatisticsQuery, Unit } from './statistics.dto';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;
const MOST_DAYS = 1100;

export interface Period {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly unit: Unit;
  readonly start: Date;
  /** The first instant after it. */
  readonly end: Date;
}

export function periodOf({ from, to }: StatisticsQuery, timeZone: string, now: Date): Period {
  const last = real(to ?? dayAt(now, timeZone), '/query/to');
  const first = real(from ?? moved(last, 1 - USUAL_DAYS), '/query/from');
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  if (days < 1 || days > MOST_DAYS) throw span();
  const [start, end] = [startOfDay(first, timeZone), startOfDay(moved(last, 1), timeZone)];
  return { from: first, to: last, timeZone, unit: unitFor(days), start, end };
}

export const unitFor = (days: number): Unit => (days <= 31 ? 'day' : days <= 200 ? 'week' : 'month');

const moved = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** `2026-02-30` has the form of a day and is none. */
function real(day: string, pointer: string): string {
  if (!Number.isNaN(Date.parse(day)) && moved(day, 0) === day) return day;
  throw invalid(pointer, 'date', 'Deze dag bestaat niet.', 'This day does not exist.');
}

const span = () =>
  invalid(
    '/query/to',
    'span',
    'De laatste dag komt na de eerste, hoogstens drie jaar later.',
    'The last day comes after the first, at most three years later.',
  );
