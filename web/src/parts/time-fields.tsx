/** Choosing a moment on the wall clock: quick choices, what the clock skips or repeats, and what it comes to. */
import { CalendarClock } from 'lucide-react';
import { t } from '../texts';
import { Field } from './field';
import { moment, ZONE } from './times';
import { instantsOf, wallTimeOf } from './wall-time';

export interface ChosenTime {
  /** `2026-12-01T09:00`; either half may still be missing. */
  readonly local: string;
  readonly fold?: 'earlier' | 'later' | undefined;
}

const DAY_MS = 86_400_000;
const FURTHEST_DAYS = 395;

/** What the API takes; undefined while it cannot be. */
export function chosenInstant(
  time: ChosenTime,
): { local: string; timeZone: string; fold?: 'earlier' | 'later' } | undefined {
  return problemOf(time) ? undefined : { local: time.local, timeZone: ZONE, ...(time.fold && { fold: time.fold }) };
}

export function problemOf({ local, fold }: ChosenTime, now = Date.now()): string | undefined {
  const instants = instantsOf(local, ZONE);
  if (local.length < 'YYYY-MM-DDTHH:MM'.length) return t.composer.consequence.badTime;
  const at = instants.at(fold === 'later' ? -1 : 0);
  if (!at) return t.composer.gap;
  if (instants.length > 1 && !fold) return t.composer.fold;
  if (at.getTime() <= now) return t.composer.past;
  return at.getTime() > now + FURTHEST_DAYS * DAY_MS ? t.composer.tooFar : undefined;
}

interface TimeProps {
  readonly time: ChosenTime | null;
  readonly onTime: (time: ChosenTime | null) => void;
}

export function TimeFields({ time, onTime }: TimeProps) {
  const [day = '', clock = ''] = time?.local.split('T') ?? [];
  const wrong = time ? problemOf(time) : undefined;
  const instants = time ? instantsOf(time.local, ZONE) : [];
  const at = instants.at(time?.fold === 'later' ? -1 : 0);
  const set = (nextDay: string, nextClock: string) =>
    onTime(nextDay || nextClock ? { local: `${nextDay}T${nextClock || (nextDay ? '09:00' : '')}` } : null);
  return (
    <div className="stack tight">
      <div className="chips">
        {quickTimes(new Date()).map(([name, local]) => (
          <button key={name} type="button" className="button" onClick={() => onTime({ local })}>
            {name}
          </button>
        ))}
      </div>
      <div className="times">
        <Field label={t.composer.date}>
          {(said) => <input {...said} type="date" value={day} onChange={({ target }) => set(target.value, clock)} />}
        </Field>
        <Field label={t.composer.time}>
          {(said) => <input {...said} type="time" value={clock} onChange={({ target }) => set(day, target.value)} />}
        </Field>
      </div>
      {time && instants.length > 1 && <Fold time={time} onTime={onTime} />}
      <p className={wrong ? 'wrong small too-long' : 'small soft'} role="status">
        {!time && t.composer.noTime}
        {time && (wrong ?? (at && t.composer.goesAt(moment(at), t.time.zone(ZONE))))}
      </p>
      {time && (
        <div>
          <button type="button" className="button quiet" onClick={() => onTime(null)}>
            <CalendarClock size={18} aria-hidden />
            {t.composer.clearTime}
          </button>
        </div>
      )}
    </div>
  );
}

function Fold({ time, onTime }: { readonly time: ChosenTime; readonly onTime: TimeProps['onTime'] }) {
  return (
    <fieldset>
      <legend>{t.composer.fold}</legend>
      {(['earlier', 'later'] as const).map((fold) => (
        <label key={fold} className="choice">
          <input type="radio" name="fold" checked={time.fold === fold} onChange={() => onTime({ ...time, fold })} />
          {fold === 'earlier' ? t.composer.foldEarlier : t.composer.foldLater}
        </label>
      ))}
    </fieldset>
  );
}

function quickTimes(now: Date): readonly (readonly [string, string])[] {
  const day = (moved: number) => wallTimeOf(new Date(now.getTime() + moved * DAY_MS), ZONE).slice(0, 10);
  const weekday = new Date(`${day(0)}T12:00Z`).getUTCDay();
  const evening = `${day(0)}T19:00`;
  const isBefore = (instantsOf(evening, ZONE)[0]?.getTime() ?? 0) > now.getTime();
  return [
    ...(isBefore ? [[t.composer.thisEvening, evening] as const] : []),
    [t.composer.tomorrowMorning, `${day(1)}T08:00`],
    [t.composer.monday, `${day((8 - weekday) % 7 || 7)}T09:00`],
  ];
}
