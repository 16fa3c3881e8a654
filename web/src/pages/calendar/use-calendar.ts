/** What stands in a stretch of days, by day, and which of them are quiet. */
import { useQuery } from '@tanstack/react-query';
import { useQuietPeriods, type QuietPeriod } from '../../api/administration';
import { api, ask, type Schemas } from '../../api/client';
import { POLL_MS } from '../../api/queries';
import { ZONE } from '../../parts/times';
import { between, dayAfter, dayOf } from './days';

export type Item = Schemas['CalendarItemView'];

export interface Filter {
  readonly author?: string;
  readonly channel?: string;
  readonly topic?: string;
  readonly state?: Item['state'];
}

export interface Day {
  readonly day: string;
  readonly items: readonly Item[];
  readonly quiet: readonly QuietPeriod[];
}

export const useCalendar = (days: readonly string[], filter: Filter) => {
  const query = { ...between(days, ZONE), ...filter };
  return useQuery({
    queryKey: ['calendar', query],
    queryFn: () => ask(api.GET('/api/v1/calendar', { params: { query } })),
    refetchInterval: POLL_MS,
    placeholderData: (before) => before,
  });
};

export function useDays(days: readonly string[], items: readonly Item[]): readonly Day[] {
  const { data: quiet } = useQuietPeriods();
  const periods = quiet?.items ?? [];
  return days.map((day) => {
    const { from, to } = between([day], ZONE);
    return {
      day,
      items: items.filter(({ at }) => dayOf(at, ZONE) === day),
      quiet: periods.filter((period) => new Date(period.from) < new Date(to) && new Date(period.to) > new Date(from)),
    };
  });
}

export const isToday = (day: string) => day === dayOf(new Date(), ZONE);
export const isPast = (day: string) => dayAfter(day) <= dayOf(new Date(), ZONE);
