/** The calendar as other programs read it (RFC 5545): who, where and how it stands, and never a word of a post. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { STATES, isPublic, type PostState } from '../../posts/workflow';
import type { CalendarItem } from './calendar-items';

const MINUTES = 15;
const REFRESH_SECONDS = 900;

export function calendarFeed(publicUrl: string, organisation: string, items: readonly CalendarItem[]): string {
  const calendar = ical({
    name: `${organisation}: berichten`,
    prodId: { company: 'Ruggespraak', product: 'Ruggespraak', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const item of items) calendar.createEvent(eventOf(publicUrl, item));
  return calendar.toString();
}

const eventOf = (publicUrl: string, { id, at, author, channels, state }: CalendarItem) => ({
  id: `${id}@${new URL(publicUrl).hostname}`,
  start: at,
  end: new Date(at.getTime() + MINUTES * 60_000),
  summary: `${author.name} · ${channels.map(({ name }) => name).join(', ')} · ${STATES[state].says.nl}`,
  description: `Toestand: ${STATES[state].says.nl}`,
  url: `${publicUrl}/posts/${id}`,
  status: statusOf(state),
});

const statusOf = (state: PostState) =>
  isPublic(state) || STATES[state].deliveries === 'planned' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
