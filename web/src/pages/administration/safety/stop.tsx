/** The emergency brake: what it does before anybody presses it, whether it is on, and the freeze beside it. */
import { CircleCheck, OctagonX, Snowflake } from 'lucide-react';
import { useState } from 'react';
import { api, ask, type Schemas } from '../../../api/client';
import { usePosts, useStop } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { Awaited } from '../../../parts/loading';
import { moment } from '../../../parts/times';
import { Words } from '../../../parts/words';
import { useMe } from '../../../shell/me';
import { Page } from '../page';
import { t } from './texts';

type Stop = Schemas['PublicationStopView'];
type Armed = Schemas['ArmedDeliveryView'];
const MOST = 100;

export default function PublicationStop() {
  const stop = useStop();
  const { roles } = useMe();
  const [already, setAlready] = useState<readonly Armed[]>([]);
  const mayPress = roles.some((role) => role === 'woordvoerder' || role === 'administrator');
  return (
    <Page title={t.stop} lead={t.stopLead}>
      <Awaited of={stop}>
        {(now) => (
          <>
            {now.frozenAt && <Frozen at={now.frozenAt} />}
            <State stop={now} mayPress={mayPress} onStopped={setAlready} />
            {already.length > 0 && <Already armed={already} />}
            <section className="card stack" aria-labelledby="gevolgen">
              <h2 id="gevolgen">{t.what}</h2>
              <ul className="effects">
                {t.effects.map((effect) => (
                  <li key={effect}>{effect}</li>
                ))}
              </ul>
              {!mayPress && <p className="message">{t.mayNot}</p>}
            </section>
          </>
        )}
      </Awaited>
    </Page>
  );
}

interface StateProps {
  readonly stop: Stop;
  readonly mayPress: boolean;
  readonly onStopped: (already: readonly Armed[]) => void;
}

function State({ stop, mayPress, onStopped }: StateProps) {
  const [isAsking, setAsking] = useState(false);
  const { data: planned } = usePosts({ state: 'scheduled', limit: MOST });
  const count = planned ? `${planned.items.length}${planned.nextCursor ? '+' : ''}` : undefined;
  const Icon = stop.active ? OctagonX : CircleCheck;
  return (
    <section className={`message ${stop.active ? 'stop' : 'good'}`}>
      <Icon size={22} aria-hidden />
      <div className="stack">
        <div className="stack tight" role="status">
          <h2>{stop.active ? t.stopped : t.running}</h2>
          {stop.reason && <Words text={stop.reason} />}
          {stop.by && stop.at && <p className="small">{t.since(stop.by.name, moment(stop.at))}</p>}
          {!stop.active && count && <p>{t.planned(count)}</p>}
        </div>
        {mayPress && (
          <div>
            <button type="button" className={`button ${stop.active ? '' : 'danger'}`} onClick={() => setAsking(true)}>
              {stop.active ? t.lift : t.press}
            </button>
          </div>
        )}
      </div>
      {isAsking && stop.active && (
        <AskDialog
          title={t.liftTitle}
          lead={t.liftLead}
          confirm={t.lift}
          onClose={() => setAsking(false)}
          run={async () => {
            await put({ active: false });
            onStopped([]);
          }}
        />
      )}
      {isAsking && !stop.active && <Press onClose={() => setAsking(false)} onStopped={onStopped} />}
    </section>
  );
}

const put = (body: Schemas['PublicationStopInput']) => ask(api.PUT('/api/v1/publication-stop', { body }));

function Press({ onClose, onStopped }: { readonly onClose: () => void; readonly onStopped: StateProps['onStopped'] }) {
  const [reason, setReason] = useState('');
  return (
    <AskDialog
      title={t.confirmTitle}
      lead={t.effects[2]}
      confirm={t.confirm}
      isDanger
      isReady={reason.trim() !== ''}
      onClose={onClose}
      run={async () => onStopped((await put({ active: true, reason: reason.trim() })).alreadySending)}
    >
      <Field label={t.reason} hint={t.reasonHint}>
        {(said) => (
          <textarea
            {...said}
            autoFocus
            required
            maxLength={1000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}

const Frozen = ({ at }: { readonly at: string }) => (
  <div className="message stop" role="status">
    <Snowflake size={22} aria-hidden />
    <div className="stack tight">
      <strong>{t.frozen}</strong>
      <p>{t.frozenLead(moment(at))}</p>
      <p>{t.frozenHow}</p>
    </div>
  </div>
);

const Already = ({ armed }: { readonly armed: readonly Armed[] }) => (
  <div className="message wait" role="status">
    <div className="stack tight">
      <strong>{t.already(armed.length)}</strong>
      {armed.map(({ id, postId }) => (
        <a key={id} href={`/berichten/${postId}`}>
          {t.see}
        </a>
      ))}
    </div>
  </div>
);
