/** Over which days the figures go; the choice stays in the address. */
import { useState } from 'react';
import { Field } from '../../parts/field';
import { ZONE } from '../../parts/times';
import { wallTimeOf } from '../../parts/wall-time';
import { go } from '../../shell/router';
import { t } from './texts';

export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;
const LAST = { month: 30, quarter: 90, year: 365 } as const;
type Last = keyof typeof LAST;
const MOST_DAYS = 1100;

const dayAgo = (days: number) => wallTimeOf(new Date(Date.now() - days * DAY_MS), ZONE).slice(0, 10);

const daysOf = (last: Last): Days => ({ from: dayAgo(LAST[last] - 1), to: dayAgo(0) });

const isLast = (name: string | null): name is Last => name !== null && name in LAST;

/** What the address says, and the last ninety days where it says nothing that can be. */
export function periodIn(query: URLSearchParams): Days {
  const last = query.get('periode');
  const own = { from: query.get('from') ?? '', to: query.get('to') ?? '' };
  return isLast(last) || !fits(own) ? daysOf(isLast(last) ? last : 'quarter') : own;
}

function fits({ from, to }: Days): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return days >= 0 && days < MOST_DAYS;
}

export function PeriodChoice({ query, period }: { readonly query: URLSearchParams; readonly period: Days }) {
  const named = query.get('periode') ?? (query.get('from') ? 'own' : 'quarter');
  const [own, setOwn] = useState(period);
  const choose = (next: Days) => {
    setOwn(next);
    if (fits(next)) go(`/cijfers?from=${next.from}&to=${next.to}`, 'replace');
  };
  return (
    <div className="period-choice">
      <Field label={t.period}>
        {(said) => (
          <select
            {...said}
            value={named}
            onChange={({ target: { value } }) =>
              value === 'own' ? choose(period) : go(`/cijfers?periode=${value}`, 'replace')
            }
          >
            {Object.entries(t.periods).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {named === 'own' &&
        (['from', 'to'] as const).map((end) => (
          <Field key={end} label={t[end]} wrong={end === 'to' && !fits(own) ? t.badRange : undefined}>
            {(said) => (
              <input
                {...said}
                type="date"
                value={own[end]}
                onChange={({ target }) => choose({ ...own, [end]: target.value })}
              />
            )}
          </Field>
        ))}
    </div>
  );
}
