/** The calendar as a list of days: the one that reads well everywhere. */
import { longDay, ZONE } from '../../parts/times';
import { Bands } from './bands';
import { dayIn } from '../../parts/days';
import { Entry } from './entry';
import { t } from './texts';
import type { Shown } from './shown';

export function Agenda({ days, items, quiet, onMove, today }: Shown) {
  return days.map((day) => {
    const own = items.filter(({ at }) => dayIn(at, ZONE) === day);
    return (
      <section key={day} className={`agenda-day${day === today ? ' today' : ''}`}>
        <h2>
          {longDay(new Date(`${day}T12:00Z`))}
          {day === today && <span className="badge go">{t.today}</span>}
        </h2>
        <div className="stack tight">
          <Bands periods={quiet(day)} />
          {own.length === 0 && <p className="small soft">{t.nothing}</p>}
          {own.map((item) => (
            <Entry key={item.id} item={item} onMove={onMove} />
          ))}
        </div>
      </section>
    );
  });
}
