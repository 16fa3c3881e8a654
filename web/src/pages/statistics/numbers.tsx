/** The five figures to look at first. */
import type { Schemas } from '../../api/client';
import { t as words } from '../../texts';
import { t } from './texts';

export function Numbers({ view: { activity, decisions, punctuality } }: { readonly view: Schemas['StatisticsView'] }) {
  const sum = (of: 'drafts' | 'submitted' | 'published') => activity.reduce((total, step) => total + step[of], 0);
  const out = punctuality.onTime + punctuality.late;
  const share = out > 0 ? (punctuality.onTime / out).toLocaleString(words.locale, { style: 'percent' }) : '–';
  return (
    <dl className="numbers">
      <Figure name={t.begun} value={grouped(sum('drafts'))} help={t.ofPosts} />
      <Figure name={t.submitted} value={grouped(sum('submitted'))} help={t.ofPosts} />
      <Figure name={t.published} value={grouped(sum('published'))} help={t.ofPosts} />
      <Figure
        name={t.decided}
        value={decisions.medianHours === null ? '–' : t.hours(decisions.medianHours)}
        help={decisions.medianHours === null ? t.noDecisions : t.medianHelp}
      />
      <Figure name={t.punctual} value={share} help={out > 0 ? t.punctualHelp : t.nothingDue} />
    </dl>
  );
}

const grouped = (count: number) => count.toLocaleString(words.locale);

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly help: string;
}

const Figure = ({ name, value, help }: FigureProps) => (
  <div>
    <dt>{name}</dt>
    <dd className="big">{value}</dd>
    <dd className="small soft">{help}</dd>
  </div>
);
