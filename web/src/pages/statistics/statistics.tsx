/** What was written, what the check found, how soon was decided and how punctually all left, over a chosen time. */
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useStatistics } from '../../api/administration';
import { api, ask, type Schemas } from '../../api/client';
import { download } from '../../parts/download';
import { Awaited, Empty, Refused } from '../../parts/loading';
import { t as words } from '../../texts';
import { ruleName } from '../../parts/rule-name';
import '../administration/administration.css';
import { Page } from '../administration/page';
import { t as places } from '../administration/texts';
import { Bars } from './bars';
import { Columns } from './columns';
import { Numbers } from './numbers';
import { PeriodChoice, periodIn } from './period-choice';
import { t } from './texts';

type View = Schemas['StatisticsView'];

export default function Statistics({ query }: { readonly query: URLSearchParams }) {
  const period = periodIn(query);
  const figures = useStatistics(period);
  return (
    <Page title={t.title} lead={t.lead} back={{ to: '/beheer', name: places.title }} actions={<Save period={period} />}>
      <PeriodChoice query={query} period={period} />
      <Awaited of={figures} lines={12}>
        {(view) => (isEmpty(view) ? <Nothing /> : <Figures view={view} />)}
      </Awaited>
    </Page>
  );
}

/** "7 sep" for a day or the first of a week, "sep 2026" for a month. */
const stepName = (day: string, unit: View['unit']) =>
  new Date(`${day}T12:00Z`).toLocaleDateString(words.locale, {
    ...(unit === 'month' ? { year: 'numeric' } : { day: 'numeric' }),
    month: 'short',
    timeZone: 'UTC',
  });

const isEmpty = ({ activity, punctuality, decisions: { buckets } }: View) =>
  activity.every(({ drafts, submitted, published }) => drafts + submitted + published === 0) &&
  buckets.every(({ decisions }) => decisions === 0) &&
  Object.values(punctuality).every((count) => count === 0);

const Nothing = () => (
  <Empty title={t.empty}>
    <p>{t.emptyHelp}</p>
  </Empty>
);

function Save({ period }: { readonly period: { readonly from: string; readonly to: string } }) {
  const saving = useMutation({
    mutationFn: async () => {
      const table = await ask(api.GET('/api/v1/statistics.csv', { params: { query: period }, parseAs: 'blob' }));
      download(`${t.title.toLowerCase()}-${period.from}-${period.to}.csv`, table as unknown as Blob);
    },
  });
  return (
    <>
      <Refused problem={saving.error} />
      <button type="button" className="button" disabled={saving.isPending} onClick={() => saving.mutate()}>
        <Download size={18} aria-hidden />
        {t.download}
      </button>
    </>
  );
}

function Figures({ view }: { readonly view: View }) {
  const { activity, unit, guidelines, rules, decisions, punctuality } = view;
  const all = decisions.approved + decisions.rejected + decisions.changesRequested;
  return (
    <>
      <Numbers view={view} />
      <section className="card stack" aria-labelledby="tijd">
        <h2 id="tijd">{t.activity}</h2>
        <Columns
          caption={t.activity}
          head={t.when[unit]}
          names={[t.begun, t.submitted, t.published]}
          steps={activity.map(({ on, ...counts }) => ({
            name: stepName(on, unit),
            values: [counts.drafts, counts.submitted, counts.published],
          }))}
        />
      </section>
      <section className="card stack" aria-labelledby="richtlijnen">
        <h2 id="richtlijnen">{t.guidelines}</h2>
        <p className="soft small">{t.guidelinesLead}</p>
        <Bars
          caption={t.guidelines}
          head={t.guideline}
          names={[t.writing, t.stood]}
          rows={guidelines.map(({ guideline, title, posts, submitted }) => ({
            name: `${guideline}. ${title}`,
            values: [posts, submitted],
          }))}
        />
        {rules.length > 0 && (
          <details>
            <summary>{t.rules}</summary>
            <Bars
              caption={t.rules}
              head={t.rule}
              names={[t.writing, t.stood]}
              rows={rules.map(({ rule, posts, submitted }) => ({ name: ruleName(rule), values: [posts, submitted] }))}
            />
          </details>
        )}
      </section>
      <section className="card stack" aria-labelledby="beslissen">
        <h2 id="beslissen">{t.decisions}</h2>
        <p>{t.outcomes(decisions.approved, decisions.rejected, decisions.changesRequested)}</p>
        {all > 0 && <p>{t.inTime(decisions.inTime, all)}</p>}
        {decisions.slowestHours !== null && <p>{t.slowest(t.hours(decisions.slowestHours))}</p>}
        <Bars
          caption={t.decisions}
          head={t.within}
          names={[t.count]}
          rows={decisions.buckets.map(({ hours, decisions: made }) => ({
            name: hours === null ? t.longer : t.upTo(hours),
            values: [made],
          }))}
        />
      </section>
      <section className="card stack" aria-labelledby="stipt">
        <h2 id="stipt">{t.punctuality}</h2>
        <Bars
          caption={t.punctuality}
          head={t.outcome}
          names={[t.count]}
          rows={(Object.entries(t.outcomesOf) as [keyof typeof punctuality, string][]).map(([key, name]) => ({
            name,
            values: [punctuality[key]],
          }))}
        />
      </section>
    </>
  );
}
