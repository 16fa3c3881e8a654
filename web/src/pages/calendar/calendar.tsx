/** What is planned and what went out, by month, week or list; another moment by dragging or by asking. */
import { useState } from 'react';
import { Awaited, Empty } from '../../parts/loading';
import { useTitle } from '../../shell/router';
import { dayOfAddress, show, todayHere, viewIn } from './address';
import { Agenda } from './agenda';
import { Now } from './bands';
import { useCalendar, useQuiet, type Item } from './calendar-data';
import './calendar.css';
import { daysOf } from './days';
import { Filters } from './filters';
import { Month } from './month';
import { Moved, MoveDialog } from './moved';
import { droppedAt, useMoving } from './moving';
import { OwnCalendar } from './own-calendar';
import type { Shown } from './shown';
import { t } from './texts';
import { Toolbar } from './toolbar';
import { useKeys } from './use-keys';
import { Week } from './week';

const LOOKS = { maand: Month, week: Week, lijst: Agenda } as const;

export default function Calendar({ query }: { readonly query: URLSearchParams }) {
  useTitle(t.title);
  const [view, day] = [viewIn(query), dayOfAddress(query)];
  const days = daysOf(view, day);
  const found = useCalendar(days, query);
  const [asked, setAsked] = useState<Item>();
  const { outcome, setOutcome, undo, drop } = useMoving();
  useKeys({
    t: () => show(query, { dag: todayHere() }),
    m: () => show(query, { weergave: 'maand' }),
    w: () => show(query, { weergave: 'week' }),
    l: () => show(query, { weergave: 'lijst' }),
    'ctrl+z': undo,
  });
  const onDrop = (id: string, ...place: [day: string, hour?: number]) => {
    const item = found.data?.items.find((each) => each.id === id);
    const to = item && droppedAt(item, ...place);
    if (item && to) drop(item, to);
  };
  const shown = { days, day, today: todayHere(), quiet: useQuiet(), onMove: setAsked, onDrop };
  return (
    <div className="calendar">
      <h1>{t.title}</h1>
      <Toolbar query={query} view={view} day={day} />
      <Filters query={query} />
      <Now />
      <Awaited of={found} lines={10}>
        {({ items, complete }) => (
          <Days look={view} complete={complete} {...shown} items={items} onDay={(dag) => show(query, { dag })} />
        )}
      </Awaited>
      <p className="small soft keys">{t.keys}</p>
      <OwnCalendar />
      {asked && <MoveDialog item={asked} onClose={() => setAsked(undefined)} onMoved={setOutcome} />}
      {outcome && <Moved outcome={outcome} onUndo={undo} onClose={() => setOutcome(undefined)} />}
    </div>
  );
}

function Days({ look, complete, ...shown }: Shown & { readonly look: keyof typeof LOOKS; readonly complete: boolean }) {
  const Look = LOOKS[look];
  return (
    <>
      {!complete && <p className="band caution">{t.incomplete}</p>}
      {shown.items.length === 0 && (
        <Empty title={t.empty[look === 'maand' ? 'maand' : 'week']}>
          <p>{t.emptyHelp}</p>
          <a className="button" href="/schrijven">
            {t.plan}
          </a>
        </Empty>
      )}
      <Look {...shown} />
    </>
  );
}
