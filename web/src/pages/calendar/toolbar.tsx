/** Which days are shown, and how. */
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { t as words } from '../../texts';
import { show, todayHere } from './address';
import { step, VIEWS, weekOf, type View } from './days';
import { t } from './texts';

interface ToolbarProps {
  readonly query: URLSearchParams;
  readonly view: View;
  readonly day: string;
}

export function Toolbar({ query, view, day }: ToolbarProps) {
  const to = (dag: string) => show(query, { dag });
  return (
    <div className="calendar-bar">
      <h2 aria-live="polite">{spanName(view, day)}</h2>
      <div className="buttons">
        <button type="button" className="button" aria-label={t.previous} onClick={() => to(step(view, day, -1))}>
          <ChevronLeft size={20} aria-hidden />
        </button>
        <button type="button" className="button" onClick={() => to(todayHere())}>
          {t.today}
        </button>
        <button type="button" className="button" aria-label={t.next} onClick={() => to(step(view, day, 1))}>
          <ChevronRight size={20} aria-hidden />
        </button>
      </div>
      <div className="buttons" role="group" aria-label={t.view}>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            className={`button${each === view ? ' main' : ''}`}
            aria-pressed={each === view}
            onClick={() => show(query, { weergave: each, dag: day })}
          >
            {t.views[each]}
          </button>
        ))}
      </div>
      <button type="button" className="button quiet" onClick={() => print()}>
        <Printer size={18} aria-hidden />
        {t.print}
      </button>
    </div>
  );
}

function spanName(view: View, day: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(words.locale, { timeZone: 'UTC', ...options });
  if (view === 'maand') return format({ month: 'long', year: 'numeric' }).format(new Date(day));
  const [first = day, last = day] = [weekOf(day)[0], weekOf(day)[6]];
  return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(new Date(first), new Date(last));
}
