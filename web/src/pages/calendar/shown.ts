/** What every view of the calendar is given. */
import type { QuietPeriod } from '../../api/administration';
import type { Item } from './calendar-data';

export interface Shown {
  readonly days: readonly string[];
  readonly items: readonly Item[];
  readonly quiet: (day: string) => readonly QuietPeriod[];
  readonly today: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly onMove: (item: Item) => void;
  /** Dropped on a day, or on an hour of it. */
  readonly onDrop: (id: string, day: string, hour?: number) => void;
}
