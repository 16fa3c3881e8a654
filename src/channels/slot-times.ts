/** The instants of weekly times on the wall, in order: an hour that the clock skips is left out, one that comes twice counts once. */
import { Temporal } from 'temporal-polyfill';
import { dayAt, recurringInstant } from '../common/instants';

export interface WeeklySlot {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly time: string;
}

export interface SlotTime {
  readonly at: Date;
  readonly local: string;
}

/** Those after `from`, for so many days. */
export function* slotTimes(slots: readonly WeeklySlot[], timeZone: string, from: Date, days: number) {
  const inOrder = [...slots].sort((a, b) => (a.time < b.time ? -1 : 1));
  let day = Temporal.PlainDate.from(dayAt(from, timeZone));
  for (let passed = 0; passed <= days; passed += 1, day = day.add({ days: 1 })) {
    for (const { time } of inOrder.filter(({ weekday }) => weekday === day.dayOfWeek)) {
      const at = recurringInstant(day.toString(), time, timeZone);
      if (at && at > from) yield { at, local: `${day.toString()}T${time}` } satisfies SlotTime;
    }
  }
}
