/** What somebody was told, newest first, each leading to where something can be done about it. */
import { useMutation } from '@tanstack/react-query';
import { CheckCheck, Settings2, TriangleAlert } from 'lucide-react';
import { readOne, readUpTo, useTold, useUnread, type Told } from '../../api/notices';
import { queries } from '../../api/queries';
import { Awaited, Empty, Refused } from '../../parts/loading';
import { moment } from '../../parts/times';
import { Visible } from '../../parts/words';
import { useTitle, type Place } from '../../shell/router';
import { Choices } from './choices';
import './notices.css';
import { t } from './texts';

const reread = () => queries.invalidateQueries({ queryKey: ['notifications'] });

export default function NoticesPage({ place }: { readonly place: Place }) {
  if (place.parts[1] === 'voorkeuren') return <Choices />;
  return <List isAll={place.query.get('toon') === 'alle'} />;
}

function List({ isAll }: { readonly isAll: boolean }) {
  useTitle(t.title);
  const [unread, all] = [useUnread(), useTold(isAll)];
  const newest = unread.data?.items[0]?.id;
  const reading = useMutation({ mutationFn: readUpTo, onSuccess: reread });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
        <a className="button" href="/meldingen/voorkeuren">
          <Settings2 size={18} aria-hidden />
          {t.choose}
        </a>
      </div>
      <div className="notices-bar">
        <nav className="notices-which" aria-label={t.which}>
          <a href="/meldingen" aria-current={isAll ? undefined : 'page'}>
            {t.unread}
          </a>
          <a href="/meldingen?toon=alle" aria-current={isAll ? 'page' : undefined}>
            {t.all}
          </a>
        </nav>
        {newest && (
          <button type="button" className="button quiet" onClick={() => reading.mutate(newest)}>
            <CheckCheck size={18} aria-hidden />
            {t.readAll}
          </button>
        )}
      </div>
      <Refused problem={reading.error} />
      <Awaited of={isAll ? all : unread}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={isAll ? t.none : t.noneUnread} />
          ) : (
            <ul className="notices card">
              {items.map((told) => (
                <Row key={told.id} told={told} />
              ))}
            </ul>
          )
        }
      </Awaited>
    </>
  );
}

function Row({ told }: { readonly told: Told }) {
  const { id, post, channel, message, urgent, readAt, createdAt } = told;
  const read = () => void (readAt === null && readOne(id).then(reread, () => undefined)); // it stays unread: seen again
  return (
    <li>
      <a className={readAt === null ? 'told unread' : 'told'} href={wayTo(told)} onClick={read}>
        <span className="told-head">
          <strong>{message}</strong>
          {urgent && (
            <span className="told-urgent">
              <TriangleAlert size={15} aria-hidden />
              {t.urgent}
            </span>
          )}
        </span>
        {(post?.opening ?? channel?.name) && (
          <span className="told-about" dir="auto">
            <Visible text={post?.opening ?? channel?.name ?? ''} />
          </span>
        )}
        <span className="small soft">
          {readAt === null && <span className="told-new">{t.isNew}</span>}
          {moment(createdAt)}
        </span>
      </a>
    </li>
  );
}

const wayTo = ({ post, channel }: Told) =>
  post ? `/berichten/${post.id}` : channel ? '/beheer/kanalen' : '/meldingen';
