/** From one moment to another, on the Belgian wall clock. */
import { Field } from './field';
import { ZONE } from './times';
import { instantsOf } from './wall-time';

export interface ChosenPeriod {
  /** `2026-12-01T09:00`, or empty. */
  readonly from: string;
  readonly to: string;
}

/** As the API takes it: where the clock repeats an hour, the first for the start and the last for the end. */
export function instantsIn({ from, to }: ChosenPeriod): { readonly from: string; readonly to: string } | undefined {
  const [start, end] = [instantsOf(from, ZONE)[0], instantsOf(to, ZONE).at(-1)];
  return start && end && start < end ? { from: start.toISOString(), to: end.toISOString() } : undefined;
}

interface PeriodProps {
  readonly period: ChosenPeriod;
  readonly names: { readonly from: string; readonly to: string; readonly hint?: string; readonly wrong: string };
  readonly onChange: (period: ChosenPeriod) => void;
}

export function PeriodFields({ period, names, onChange }: PeriodProps) {
  const isWrong = period.from !== '' && period.to !== '' && !instantsIn(period);
  return (
    <div className="pair">
      <Field label={names.from}>
        {(said) => (
          <input
            {...said}
            type="datetime-local"
            value={period.from}
            onChange={({ target }) => onChange({ ...period, from: target.value })}
          />
        )}
      </Field>
      <Field label={names.to} hint={names.hint} wrong={isWrong ? names.wrong : undefined}>
        {(said) => (
          <input
            {...said}
            type="datetime-local"
            value={period.to}
            onChange={({ target }) => onChange({ ...period, to: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
