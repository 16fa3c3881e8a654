/** The address with which somebody's own calendar program follows this one. */
import { useMutation } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { api, ask } from '../../api/client';
import { Field } from '../../parts/field';
import { Refused } from '../../parts/loading';
import { t } from './texts';

export function OwnCalendar() {
  const making = useMutation({ mutationFn: () => ask(api.POST('/api/v1/calendar/key')) });
  return (
    <details className="own-calendar">
      <summary>{t.ics}</summary>
      <div className="stack tight">
        <p className="small">{t.icsLead}</p>
        <Refused problem={making.error} />
        {making.data && (
          <Field label={t.icsAddress}>{(said) => <input {...said} readOnly value={making.data.url} />}</Field>
        )}
        <div>
          <button type="button" className="button" disabled={making.isPending} onClick={() => making.mutate()}>
            <CalendarPlus size={18} aria-hidden />
            {t.icsMake}
          </button>
        </div>
      </div>
    </details>
  );
}
