/** Posts that come back: what runs, what comes next, and what did not appear. */
import { useMutation } from '@tanstack/react-query';
import { Repeat } from 'lucide-react';
import { useState } from 'react';
import { seen, useSeries, type Series } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { changed } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Awaited, Empty, Refused } from '../../../parts/loading';
import { longDay } from '../../../parts/times';
import { Visible } from '../../../parts/words';
import { useMe } from '../../../shell/me';
import { Page } from '../page';
import { SeriesDialog } from './series-dialog';
import { t } from './texts';

export default function SeriesPage() {
  const series = useSeries();
  const { roles } = useMe();
  const [isStarting, setStarting] = useState(false);
  const mayStart = roles.some((role) => role === 'mandataris' || role === 'assistant');
  const add = (
    <button type="button" className="button main" onClick={() => setStarting(true)}>
      <Repeat size={18} aria-hidden />
      {t.startSeries}
    </button>
  );
  return (
    <Page title={t.series} lead={t.seriesLead} actions={mayStart && add}>
      <Awaited of={series}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.noSeries}>
              <p>{t.noSeriesHelp}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {items.map((each) => (
                <Row key={each.id} series={each} />
              ))}
            </ul>
          )
        }
      </Awaited>
      {isStarting && <SeriesDialog onClose={() => setStarting(false)} />}
    </Page>
  );
}

const dayIn = (day: string) => longDay(new Date(`${day}T12:00Z`));

const rhythmOf = ({ frequency, weekday = 1, dayOfMonth = 1, time }: Series['rule']) =>
  frequency === 'weekly' ? t.rhythmWeekly(t.weekdays[weekday - 1] ?? '', time) : t.rhythmMonthly(dayOfMonth, time);

function Row({ series }: { readonly series: Series }) {
  const { id: me, roles } = useMe();
  const [isEnding, setEnding] = useState(false);
  const change = (state: Series['state']) =>
    ask(
      api.PATCH('/api/v1/series/{id}', {
        params: { path: { id: series.id }, header: seen(series) },
        body: { state },
      }),
    );
  const changing = useMutation({ mutationFn: change, onSettled: () => changed() });
  const mayChange = series.author === me || series.createdBy === me || roles.includes('administrator');
  const missed = series.occurrences.filter((each) => each.missed !== null).slice(-3);
  return (
    <li className="item">
      <div className="stack tight">
        <h2>
          <Visible text={series.name} />
        </h2>
        <p className="small">{rhythmOf(series.rule)}</p>
        <p className="clamped small soft">
          <Visible text={series.text} />
        </p>
        {series.next.length > 0 && (
          <p className="small soft">{t.next(series.next.slice(0, 3).map(dayIn).join(', '))}</p>
        )}
        {missed.map(({ day }) => (
          <p key={day} className="small soft">
            {t.missed(dayIn(day))}
          </p>
        ))}
        <Refused problem={changing.error} />
      </div>
      <div className="buttons">
        <span className={`badge ${series.state === 'active' ? 'good' : series.state === 'paused' ? 'wait' : ''}`}>
          {t.states[series.state]}
        </span>
        {mayChange && series.state !== 'ended' && (
          <>
            <button
              type="button"
              className="button"
              disabled={changing.isPending}
              onClick={() => changing.mutate(series.state === 'active' ? 'paused' : 'active')}
            >
              {series.state === 'active' ? t.pause : t.resume}
            </button>
            <button type="button" className="button quiet" onClick={() => setEnding(true)}>
              {t.end}
            </button>
          </>
        )}
      </div>
      {isEnding && (
        <AskDialog
          title={t.endTitle(series.name)}
          lead={t.endLead}
          confirm={t.end}
          isDanger
          onClose={() => setEnding(false)}
          run={() => change('ended')}
        />
      )}
    </li>
  );
}
