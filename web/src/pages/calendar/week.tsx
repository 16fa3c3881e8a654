/** A week by the hour of the wall clock; hours that the clock skips or repeats say so. */
import { dayIn } from '../../parts/days';
import { longDay, ZONE } from '../../parts/times';
import { instantsOf } from '../../parts/wall-time';
import { Bands } from './bands';
import { hourIn } from './days';
import { onto } from './dropping';
import { Entry } from './entry';
import { t } from './texts';
import type { Shown } from './shown';

const [FIRST_HOUR, LAST_HOUR] = [7, 20];

export function Week(shown: Shown) {
  const { days, items, quiet, today } = shown;
  return (
    <div className="week-frame" tabIndex={0} role="region" aria-label={t.views.week}>
      <table className="week">
        <thead>
          <tr>
            <th scope="col">{t.hour}</th>
            {days.map((day) => (
              <th key={day} scope="col" aria-current={day === today ? 'date' : undefined}>
                {longDay(new Date(`${day}T12:00Z`))}
                <Bands periods={quiet(day)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hoursOf(days, items).map((hour) => (
            <tr key={hour}>
              <th scope="row">{hour}.00</th>
              {days.map((day) => (
                <Hour key={day} of={day} hour={hour} {...shown} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Hour({ of, hour, items, onMove, onDrop }: Shown & { readonly of: string; readonly hour: number }) {
  const times = timesOf(of, hour);
  const own = items.filter(({ at }) => dayIn(at, ZONE) === of && hourIn(at, ZONE) === hour);
  if (times === 0) return <td className="skipped small">{t.noHour}</td>;
  return (
    <td data-hour={`${of}T${String(hour).padStart(2, '0')}`} {...onto((id) => onDrop(id, of, hour))}>
      {times > 1 && <p className="small soft">{t.twice}</p>}
      {own.map((item) => (
        <Entry key={item.id} item={item} onMove={onMove} />
      ))}
    </td>
  );
}

const timesOf = (day: string, hour: number) => instantsOf(`${day}T${String(hour).padStart(2, '0')}:00`, ZONE).length;

/** The working day, and further where something is or where the clock changes. */
function hoursOf(days: readonly string[], items: Shown['items']): readonly number[] {
  const odd = days.flatMap((day) => [0, 1, 2, 3, 4].filter((hour) => timesOf(day, hour) !== 1));
  const hours = [...items.map(({ at }) => hourIn(at, ZONE)), ...odd, FIRST_HOUR, LAST_HOUR];
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, moved) => first + moved);
}
