/** Everything that happened with a post: who, what, when and why. */
import { useTimeline } from '../api/queries';
import type { Schemas } from '../api/client';
import { t } from '../texts';
import { Awaited } from './loading';
import { moment } from './times';
import { Words } from './words';

export function History({ id }: { readonly id: string }) {
  const timeline = useTimeline(id);
  return (
    <Awaited of={timeline} lines={5}>
      {(events) => <Events events={[...events].reverse()} />}
    </Awaited>
  );
}

interface EventsProps {
  readonly events: readonly Schemas['TimelineEntry'][];
  readonly when?: (at: string) => string;
}

export const Events = ({ events, when = moment }: EventsProps) => (
  <ol className="timeline">
    {events.map((event) => (
      <Happened key={event.seq} event={event} when={when(event.at)} />
    ))}
  </ol>
);

interface HappenedProps {
  readonly event: Schemas['TimelineEntry'];
  readonly when: string;
}

function Happened({ event: { event, actor, details }, when }: HappenedProps) {
  const refused = event.endsWith('.refused') || 'code' in details;
  const name = event.replace(/\.refused$/, '');
  const why = [details['reason'], details['comment'], details['note']].find((said) => typeof said === 'string');
  return (
    <li className={refused ? 'refused' : ''}>
      <p>
        <strong>{actor === 'scheduler' ? t.scheduler : actor}</strong> {t.events[name] ?? name}
        {refused && <span className="small"> ({t.refused})</span>}
      </p>
      <p className="small soft">{when}</p>
      {typeof why === 'string' && why !== '' && !isId(why) && (
        <Words className="reason small" text={t.reasons[why] ?? why} />
      )}
    </li>
  );
}

const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
