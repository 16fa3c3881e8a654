/** When nothing leaves, or authors are asked to look twice; elections come with their period computed. */
import { CalendarOff } from 'lucide-react';
import { useState } from 'react';
import { seen, usePresets, useQuietPeriods, type QuietPeriod } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import { useChannels } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Awaited, Empty } from '../../../parts/loading';
import { longDay, moment } from '../../../parts/times';
import { Visible } from '../../../parts/words';
import { useRole } from '../../../shell/me';
import { Page } from '../page';
import { QuietDialog } from './quiet-dialog';
import { t } from './texts';

type Declared = Schemas['DeclaredQuietPeriodView'];

export default function Quiet() {
  const periods = useQuietPeriods();
  const mayChange = useRole('administrator');
  const [asked, setAsked] = useState<Partial<Schemas['NewQuietPeriod']>>();
  const [declared, setDeclared] = useState<Declared>();
  const add = (
    <button type="button" className="button main" onClick={() => setAsked({})}>
      <CalendarOff size={18} aria-hidden />
      {t.declare}
    </button>
  );
  return (
    <Page title={t.quiet} lead={t.quietLead} actions={mayChange && add}>
      {declared && (
        <div className={`message ${declared.planned.length > 0 ? 'wait' : 'good'}`} role="status">
          <div className="stack tight">
            <strong>{t.planned(declared.planned.length)}</strong>
            {declared.planned.map(({ id, author, publishAt }) => (
              <a key={id} href={`/berichten/${id}`}>
                {author}, {moment(publishAt)}
              </a>
            ))}
          </div>
        </div>
      )}
      <Awaited of={periods}>
        {({ items }) => (
          <>
            {items.length === 0 ? (
              <Empty title={t.noQuiet}>
                <p>{t.noQuietHelp}</p>
              </Empty>
            ) : (
              <ul className="rows">
                {[...items]
                  .sort((one, other) => other.to.localeCompare(one.to))
                  .map((period) => (
                    <Row key={period.id} period={period} mayChange={mayChange} />
                  ))}
              </ul>
            )}
            {mayChange && <Presets periods={items} onTake={setAsked} />}
          </>
        )}
      </Awaited>
      {asked && <QuietDialog begun={asked} onClose={() => setAsked(undefined)} onDeclared={setDeclared} />}
    </Page>
  );
}

function Row({ period, mayChange }: { readonly period: QuietPeriod; readonly mayChange: boolean }) {
  const { data: channels = [] } = useChannels();
  const [isLifting, setLifting] = useState(false);
  const now = new Date().toISOString();
  const standing = period.to <= now ? 'over' : period.from <= now ? 'now' : 'later';
  const names = channels.filter(({ id }) => period.channels.includes(id)).map(({ name }) => name);
  return (
    <li className="item">
      <div className="stack tight">
        <h2>
          <Visible text={period.reason} />
        </h2>
        <p className="small">{t.range(moment(period.from), moment(period.to))}</p>
        <p className="small soft">
          {t.kinds[period.kind]} · {names.length > 0 ? t.chosenChannels(names.join(', ')) : t.applies[period.appliesTo]}
        </p>
      </div>
      <div className="buttons">
        <span className={`badge ${standing === 'now' ? 'wait' : standing === 'later' ? 'go' : ''}`}>{t[standing]}</span>
        {mayChange && standing !== 'over' && (
          <button type="button" className="button quiet" onClick={() => setLifting(true)}>
            {t.lift}
            <span className="out-of-sight">: {period.reason}</span>
          </button>
        )}
      </div>
      {isLifting && (
        <AskDialog
          title={t.liftTitle}
          lead={t.liftLead}
          confirm={t.lift}
          onClose={() => setLifting(false)}
          run={() =>
            ask(api.DELETE('/api/v1/quiet-periods/{id}', { params: { path: { id: period.id }, header: seen(period) } }))
          }
        />
      )}
    </li>
  );
}

interface PresetsProps {
  readonly periods: readonly QuietPeriod[];
  readonly onTake: (period: Schemas['NewQuietPeriod']) => void;
}

function Presets({ periods, onTake }: PresetsProps) {
  const { data } = usePresets();
  if (!data?.items.length) return null;
  return (
    <section aria-labelledby="verkiezingen">
      <div className="section-head">
        <h2 id="verkiezingen">{t.presets}</h2>
      </div>
      <p className="soft small">{t.presetsLead}</p>
      <ul className="rows">
        {data.items.map(({ key, on, period }) => (
          <li key={key} className="item">
            <div>
              <h3>{t.preset(`${longDay(new Date(`${on}T12:00Z`))} ${on.slice(0, 4)}`)}</h3>
              <p className="small soft">{t.range(moment(period.from), moment(period.to))}</p>
            </div>
            {periods.some(
              ({ from, to }) =>
                Date.parse(from) === Date.parse(period.from) && Date.parse(to) === Date.parse(period.to),
            ) ? (
              <span className="badge good">{t.taken}</span>
            ) : (
              <button type="button" className="button" onClick={() => onTake(period)}>
                {t.take}
                <span className="out-of-sight">: {on}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
