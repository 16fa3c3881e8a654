/** The address of the calendar says its view, its day and its filters. */
import { ZONE } from '../../parts/times';
import { go } from '../../shell/router';
import { dayIn, isDay } from '../../parts/days';
import { VIEWS, type View } from './days';

export const PATH = '/kalender';
/** As wide as the style sheet calls a telephone. */
const NARROW = '(max-width: 52rem)';

export const todayHere = () => dayIn(new Date(), ZONE);

export function viewIn(query: URLSearchParams): View {
  const asked = VIEWS.find((view) => view === query.get('weergave'));
  return asked ?? (matchMedia(NARROW).matches ? 'lijst' : 'maand');
}

export function dayOfAddress(query: URLSearchParams): string {
  const asked = query.get('dag') ?? '';
  return isDay(asked) ? asked : todayHere();
}

/** Looking around is no step for the back button: only the address is corrected. */
export function show(query: URLSearchParams, changes: Readonly<Record<string, string>>): void {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  go(`${PATH}${next.size > 0 ? `?${next}` : ''}`, 'replace');
}
