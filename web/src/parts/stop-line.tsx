/** Whether anything may go out at all, and for who may say so, the switch. */
import { CircleCheck, OctagonX } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { changed, useStop } from '../api/queries';
import { useRole } from '../shell/me';
import { t } from '../texts';
import { AskDialog } from './ask-dialog';
import { Field } from './field';
import { Refused } from './loading';
import { moment } from './times';

const put = (active: boolean, reason?: string) =>
  ask(api.PUT('/api/v1/publication-stop', { body: { active, ...(reason && { reason }) } }));

export function StopLine() {
  const { data: stop } = useStop();
  const [woordvoerder, administrator] = [useRole('woordvoerder'), useRole('administrator')];
  const maySwitch = woordvoerder || administrator;
  if (!stop) return null;
  return stop.active ? <Stopped stop={stop} maySwitch={maySwitch} /> : <Running maySwitch={maySwitch} />;
}

type Stop = NonNullable<ReturnType<typeof useStop>['data']>;

function Stopped({ stop, maySwitch }: { readonly stop: Stop; readonly maySwitch: boolean }) {
  const lifting = useMutation({ mutationFn: () => put(false), onSuccess: () => changed() });
  return (
    <div className="message stop" role="status">
      <OctagonX size={22} aria-hidden />
      <div className="stack tight">
        <strong>{t.stop.active}</strong>
        <p>{stop.reason}</p>
        {stop.by && stop.at && <p className="small">{t.stop.by(stop.by.name, moment(stop.at))}</p>}
        <Refused problem={lifting.error} />
        {maySwitch && (
          <div>
            <button type="button" className="button" disabled={lifting.isPending} onClick={() => lifting.mutate()}>
              {t.stop.lift}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function Running({ maySwitch }: { readonly maySwitch: boolean }) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <div className="stop-line">
      <span className="badge good">
        <CircleCheck size={15} aria-hidden />
        {t.stop.running}
      </span>
      {maySwitch && (
        <button type="button" className="button danger" onClick={() => setAsking(true)}>
          <OctagonX size={18} aria-hidden />
          {t.stop.stop}
        </button>
      )}
      {isAsking && (
        <AskDialog
          title={t.stop.stopTitle}
          lead={t.stop.stopLead}
          confirm={t.stop.confirm}
          isDanger
          isReady={reason.trim() !== ''}
          onClose={() => setAsking(false)}
          run={() => put(true, reason.trim())}
        >
          <Field label={t.stop.reason}>
            {(said) => (
              <textarea {...said} required value={reason} onChange={({ target }) => setReason(target.value)} />
            )}
          </Field>
        </AskDialog>
      )}
    </div>
  );
}
