/** A month as a grid of days; arrows go from day to day. On a telephone: dots, and the chosen day below. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { dayIn, plusDays } from '../../parts/days';
import { longDay, ZONE } from '../../parts/times';
import { t as words } from '../../texts';
import { Agenda } from './agenda';
import { Bands } from './bands';
import { monthOf, plusMonths, weekOf } from './days';
import { onto } from './dropping';
import { Entry } from './entry';
import { t } from './texts';
import type { Shown } from './shown';

export function Month(shown: Shown) {
  const { day } = shown;
  const grid = useRef<HTMLTableElement>(null);
  const isByKey = useRef(false);
  useEffect(() => {
    if (isByKey.current) grid.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    isByKey.current = false;
  }, [day]);
  const onKey = (event: KeyboardEvent) => {
    const to = dayBy(event.key, day);
    if (!to || (event.target as Element).tagName !== 'TD') return;
    event.preventDefault();
    isByKey.current = true;
    shown.onDay(to);
  };
  return (
    <>
      <table className="month" role="grid" aria-label={t.title} ref={grid} onKeyDown={onKey}>
        <Weekdays day={day} />
        <tbody>
          {monthOf(day).map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <Day key={each} of={each} {...shown} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="month-day">
        <Agenda {...shown} days={[day]} />
      </div>
    </>
  );
}

function Day({ of, day, today, items, quiet, onDay, onMove, onDrop }: Shown & { readonly of: string }) {
  const own = items.filter(({ at }) => dayIn(at, ZONE) === of);
  return (
    <td
      role="gridcell"
      tabIndex={of === day ? 0 : -1}
      aria-selected={of === day}
      aria-current={of === today ? 'date' : undefined}
      aria-label={`${longDay(new Date(`${of}T12:00Z`))}, ${own.length ? t.posts(own.length) : t.nothing}`}
      className={of.slice(0, 7) === day.slice(0, 7) ? '' : 'other'}
      data-day={of}
      onClick={({ target }) => !(target as Element).closest('a, button') && onDay(of)}
      {...onto((id) => onDrop(id, of))}
    >
      <span className="day-number">{Number(of.slice(8))}</span>
      <div className="day-full">
        <Bands periods={quiet(of)} />
        {own.map((item) => (
          <Entry key={item.id} item={item} onMove={onMove} />
        ))}
      </div>
      <span className="dots" aria-hidden>
        {'•'.repeat(Math.min(own.length, 3))}
        {quiet(of).length > 0 && '–'}
      </span>
    </td>
  );
}

function Weekdays({ day }: { readonly day: string }) {
  const name = new Intl.DateTimeFormat(words.locale, { weekday: 'short', timeZone: 'UTC' });
  return (
    <thead>
      <tr>
        {weekOf(day).map((each) => (
          <th key={each} scope="col">
            {name.format(new Date(each))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function dayBy(key: string, day: string): string | undefined {
  const week = weekOf(day);
  const ways: Readonly<Record<string, string | undefined>> = {
    ...{ ArrowLeft: plusDays(day, -1), ArrowRight: plusDays(day, 1) },
    ...{ ArrowUp: plusDays(day, -7), ArrowDown: plusDays(day, 7) },
    ...{ Home: week[0], End: week[6], PageUp: plusMonths(day, -1), PageDown: plusMonths(day, 1) },
  };
  return ways[key];
}
