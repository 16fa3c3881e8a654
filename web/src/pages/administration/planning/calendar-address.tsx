/** The address by which somebody's own calendar follows the plan; shown once, taken back at any time. */
import { useMutation } from '@tanstack/react-query';
import { CalendarSync } from 'lucide-react';
import { useState } from 'react';
import { useCalendarKey } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { changed } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Awaited, Empty, Refused } from '../../../parts/loading';
import { moment } from '../../../parts/times';
import { Page } from '../page';
import { t } from './texts';

export default function CalendarAddress() {
  const key = useCalendarKey();
  const [asked, setAsked] = useState<'again' | 'revoke'>();
  const [address, setAddress] = useState('');
  const make = async () => setAddress((await ask(api.POST('/api/v1/calendar/key'))).url);
  const making = useMutation({ mutationFn: make, onSuccess: () => changed() });
  const close = () => setAsked(undefined);
  return (
    <Page title={t.calendar} lead={t.calendarLead}>
      {address && (
        <section className="card stack" role="status">
          <strong>{t.keyOnce}</strong>
          <p className="secret">{address}</p>
        </section>
      )}
      <Awaited of={key}>
        {({ madeAt }) =>
          madeAt ? (
            <section className="card stack">
              <p>{t.keyMade(moment(madeAt))}</p>
              <div className="buttons">
                <button type="button" className="button" onClick={() => setAsked('again')}>
                  {t.remakeKey}
                </button>
                <button type="button" className="button quiet" onClick={() => setAsked('revoke')}>
                  {t.revoke}
                </button>
              </div>
            </section>
          ) : (
            <Empty title={t.noKey}>
              <p>{t.noKeyHelp}</p>
              <button type="button" className="button main" disabled={making.isPending} onClick={() => making.mutate()}>
                <CalendarSync size={18} aria-hidden />
                {t.makeKey}
              </button>
              <Refused problem={making.error} />
            </Empty>
          )
        }
      </Awaited>
      {asked === 'again' && (
        <AskDialog title={t.remakeKey} lead={t.remakeLead} confirm={t.remakeKey} onClose={close} run={make} />
      )}
      {asked === 'revoke' && (
        <AskDialog
          title={t.revokeTitle}
          lead={t.revokeLead}
          confirm={t.revoke}
          onClose={close}
          run={async () => {
            await ask(api.DELETE('/api/v1/calendar/key'));
            setAddress('');
          }}
        />
      )}
    </Page>
  );
}
