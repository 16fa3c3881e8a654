/** Where one is signed in, and how that ends. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Laptop, Smartphone } from 'lucide-react';
import { api, ask, type Schemas } from '../../api/client';
import { changed } from '../../api/queries';
import { Awaited, Refused } from '../../parts/loading';
import { moment } from '../../parts/times';
import { deviceName, isPhone } from './device-name';
import { t } from './texts';

type OneSession = Schemas['MySessionView'];

export function MySessions() {
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => ask(api.GET('/api/v1/me/sessions')) });
  const ending = useMutation({
    mutationFn: (session: OneSession | 'others') =>
      session === 'others'
        ? ask(api.DELETE('/api/v1/me/sessions'))
        : ask(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id: session.id } } })),
    onSuccess: () => changed(),
  });
  return (
    <section className="card stack" aria-labelledby="sessions">
      <h2 id="sessions">{t.sessions}</h2>
      <Awaited of={sessions} lines={2}>
        {({ items }) => (
          <>
            <p className="soft">{items.length > 1 ? t.sessionsLead : t.onlyHere}</p>
            <ul className="sessions">
              {items.map((session) => (
                <OneOf key={session.id} session={session} onEnd={() => ending.mutate(session)} />
              ))}
            </ul>
            {items.length > 2 && (
              <div className="buttons">
                <button type="button" className="button" onClick={() => ending.mutate('others')}>
                  {t.endAll}
                </button>
              </div>
            )}
          </>
        )}
      </Awaited>
      <Refused problem={ending.error} />
      <p role="status" className="small">
        {ending.isSuccess && t.ended}
      </p>
    </section>
  );
}

function OneOf({ session, onEnd }: { readonly session: OneSession; readonly onEnd: () => void }) {
  const Icon = isPhone(session.device) ? Smartphone : Laptop;
  const name = deviceName(session.device);
  return (
    <li>
      <Icon size={22} aria-hidden />
      <div>
        <strong>{name}</strong> {session.current && <span className="badge">{t.thisOne}</span>}
        <br />
        <span className="small soft">{t.seen(moment(session.seenAt), moment(session.beganAt))}</span>
      </div>
      {!session.current && (
        <button type="button" className="button quiet" aria-label={t.endOf(name)} onClick={onEnd}>
          {t.end}
        </button>
      )}
    </li>
  );
}
