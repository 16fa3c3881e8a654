/** The days of the calendar as a month, a week or a list. */
import { MoonStar } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { longDay, ZONE } from '../../parts/times';
import { instantsOf } from '../../parts/wall-time';
import { t as words } from '../../texts';
import { addressWith } from '../../parts/filter-choice';
import { DRAGGED, Entry } from './entry';
import type { Moves } from './move';
import { t } from './texts';
import { isPast, isToday, type Day, type Item } from './use-calendar';

interface ViewProps {
  readonly days: readonly Day[];
  readonly moves: Moves;
  readonly query: URLSearchParams;
  /** `2027-05`: the other days of a month's weeks are of another one. */
  readonly month?: string;
}

const WEEK = 7;

export function Grid({ days, moves, query, month }: ViewProps) {
  const weeks = Array.from({ length: days.length / WEEK }, (_, week) => days.slice(week * WEEK, (week + 1) * WEEK));
  const all = days.flatMap(({ items }) => items);
  return (
    <table className={month ? 'calendar month' : 'calendar week'}>
      <thead>
        <tr>
          {days.slice(0, WEEK).map(({ day }) => (
            <th key={day} scope="col">
              {weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((each) => (
              <Cell key={each.day} of={each} all={all} moves={moves} query={query} month={month} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends Omit<ViewProps, 'days'> {
  readonly of: Day;
  readonly all: readonly Item[];
}

function Cell({ of: { day, items, quiet }, all, moves, query, month }: CellProps) {
  const [isOver, setOver] = useState(false);
  const looks = [isToday(day) && 'today', month && !day.startsWith(month) && 'other', isOver && 'over'];
  const drop = (event: DragEvent) => {
    setOver(false);
    const item = all.find(({ id }) => id === event.dataTransfer.getData(DRAGGED));
    if (item && !items.includes(item)) moves.toDay(item, day);
  };
  const allow = (event: DragEvent) => {
    if (isPast(day) || !event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <td className={looks.filter(Boolean).join(' ')} onDragOver={allow} onDragLeave={() => setOver(false)} onDrop={drop}>
      <a className="day" href={listFrom(query, day)} aria-current={isToday(day) ? 'date' : undefined}>
        <span className="out-of-sight">{dayName(day)}</span>
        <span aria-hidden>{Number(day.slice(-2))}</span>
        {items.length > 0 && <span className="count">{t.posts(items.length)}</span>}
      </a>
      <Quiet of={quiet} />
      <ul className="entries">
        {items.map((item) => (
          <li key={item.id}>
            <Entry item={item} moves={moves} isBrief />
          </li>
        ))}
      </ul>
    </td>
  );
}

export function List({ days, moves }: Omit<ViewProps, 'query' | 'month'>) {
  const told = days.filter(({ day, items, quiet }) => items.length > 0 || quiet.length > 0 || isToday(day));
  return (
    <div className="stack loose">
      {told.map(({ day, items, quiet }) => (
        <section key={day} className="stack tight" aria-labelledby={`dag-${day}`}>
          <h2 id={`dag-${day}`}>
            {dayName(day)} {isToday(day) && <span className="badge go">{t.today}</span>}
          </h2>
          <Quiet of={quiet} />
          {items.length === 0 && <p className="soft">{t.nothing}</p>}
          {items.map((item) => (
            <Entry key={item.id} item={item} moves={moves} />
          ))}
        </section>
      ))}
    </div>
  );
}

function Quiet({ of }: { readonly of: Day['quiet'] }) {
  return of.map(({ id, kind, reason, appliesTo }) => (
    <p key={id} className={`quiet-band ${kind}`}>
      <MoonStar size={15} aria-hidden />
      {kind === 'stop' ? t.quiet(reason) : t.caution(reason)}
      {appliesTo !== 'all' && ` (${words.role[appliesTo].toLowerCase()})`}
    </p>
  ));
}

const noonOf = (day: string) => instantsOf(`${day}T12:00`, ZONE)[0] ?? new Date(`${day}T12:00Z`);

export const dayName = (day: string) => longDay(noonOf(day));

const weekday = (day: string) =>
  new Intl.DateTimeFormat(words.locale, { weekday: 'short', timeZone: ZONE }).format(noonOf(day));

function listFrom(query: URLSearchParams, day: string): string {
  const there = new URLSearchParams(query);
  there.set('op', day);
  return addressWith('/kalender', there, 'weergave', 'lijst');
}
