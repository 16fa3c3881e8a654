/** What the calendar reads: posts with a moment, and what keeps posts from leaving. */
import { useQuery } from '@tanstack/react-query';
import { useQuietPeriods, type QuietPeriod } from '../../api/administration';
import { api, ask, type Schemas } from '../../api/client';
import { POLL_MS } from '../../api/queries';
import { ZONE } from '../../parts/times';
import { beginOf, plusDays } from '../../parts/days';

export type Item = Schemas['CalendarItemView'];
export const FILTERS = ['author', 'channel', 'topic', 'state'] as const;

export function useCalendar(days: readonly string[], query: URLSearchParams) {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const filters = Object.fromEntries(FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
  const span = {
    from: beginOf(first, ZONE).toISOString(),
    to: beginOf(plusDays(last, 1), ZONE).toISOString(),
    ...filters,
  };
  return useQuery({
    queryKey: ['calendar', span],
    queryFn: () => ask(api.GET('/api/v1/calendar', { params: { query: span } })),
    refetchInterval: POLL_MS,
  });
}

/** The quiet periods that touch a day. */
export function useQuiet(): (day: string) => readonly QuietPeriod[] {
  const { data } = useQuietPeriods();
  const periods: readonly QuietPeriod[] = data?.items ?? [];
  return (day) => {
    const [from, to] = [beginOf(day, ZONE).getTime(), beginOf(plusDays(day, 1), ZONE).getTime()];
    return periods.filter((period) => Date.parse(period.from) < to && Date.parse(period.to) > from);
  };
}
