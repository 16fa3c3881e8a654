/** Which page an address shows, and who gets to see it. */
import { lazy, Suspense, useEffect, useLayoutEffect, type ReactNode } from 'react';
import { listen } from './api/live';
import { queries } from './api/queries';
import { refresh, useSession } from './api/session';
import { Failed, Skeleton } from './parts/loading';
import { keepTimeIn } from './parts/times';
import { Problem } from './api/problem';
import { wearBrand } from './shell/brand';
import { NotBroken } from './shell/not-broken';
import { go, useLinks, usePlace, type Place } from './shell/router';
import { Shell } from './shell/shell';
import { SignIn, SignInAgain } from './pages/sign-in';
import { Today } from './pages/today';
import { t } from './texts';

const Composer = lazy(() => import('./pages/composer/composer'));
const Approvals = lazy(() => import('./pages/approvals/approvals'));
const Posts = lazy(() => import('./pages/posts/posts'));
const BrandPage = lazy(() => import('./pages/brand/brand'));
const Administration = lazy(() => import('./pages/administration/administration'));
const Statistics = lazy(() => import('./pages/statistics/statistics'));
const CalendarPage = lazy(() => import('./pages/calendar/calendar'));
const Account = lazy(() => import('./pages/account/account'));
const Notices = lazy(() => import('./pages/notices/notices'));
const DecisionFilePage = lazy(() => import('./pages/posts/decision-file'));
const PostPage = lazy(() => import('./pages/posts/post'));

export function App() {
  useLinks();
  const session = useSession();
  const place = usePlace();
  const who = 'me' in session ? `${session.me.id} ${session.me.organisation.id}` : '';
  if ('me' in session) keepTimeIn(session.me.timeZone);
  useLayoutEffect(() => {
    if ('me' in session) wearBrand(session.me.brand);
  }, [session]);
  useEffect(() => {
    if (!who) queries.clear();
  }, [who]);
  useEffect(() => (session.status === 'in' ? listen(who) : undefined), [who, session.status]);
  if (session.status === 'starting') return null;
  if (session.status === 'away') return <Away />;
  if (!('me' in session)) return <SignIn />;
  return (
    <Shell key={who} me={session.me} place={place}>
      <NotBroken key={place.parts[0] ?? ''}>
        <Suspense fallback={<Skeleton lines={6} />}>{pageOf(place)}</Suspense>
      </NotBroken>
      {session.status === 'ended' && <SignInAgain me={session.me} />}
    </Shell>
  );
}

function pageOf(place: Place): ReactNode {
  const { parts, query, moves } = place;
  const [page = 'vandaag', id = ''] = parts;
  if (page === 'vandaag' && query.has('connect')) return <BackFromNetwork attempt={query.get('connect') ?? ''} />;
  if (page === 'vandaag') return <Today />;
  if (page === 'schrijven') return <Composer key={moves} id={id} />;
  if (page === 'goedkeuringen') return <Approvals id={id} />;
  if (page === 'berichten' && parts[2] === 'dossier') return <DecisionFilePage key={id} id={id} />;
  if (page === 'berichten') return id ? <PostPage key={id} id={id} /> : <Posts query={query} />;
  if (page === 'kalender') return <CalendarPage query={query} />;
  if (page === 'account') return <Account />;
  if (page === 'huisstijl') return <BrandPage />;
  if (page === 'beheer') return <Administration place={place} />;
  if (page === 'meldingen') return <Notices place={place} />;
  if (page === 'cijfers') return <Statistics query={query} />;
  return <NotFound />;
}

/** Networks send people back to the first page; choosing the account is done with the channels. */
function BackFromNetwork({ attempt }: { readonly attempt: string }) {
  useEffect(() => go(`/beheer/kanalen?connect=${encodeURIComponent(attempt)}`, 'replace'), [attempt]);
  return null;
}

export function NotFound() {
  return (
    <div className="empty">
      <h1>{t.errors.notFound}</h1>
      <p>{t.errors.notFoundHelp}</p>
      <a className="button" href="/">
        {t.errors.home}
      </a>
    </div>
  );
}

/** The first answer did not come: nobody knows yet who this is. */
function Away() {
  const again = () => refresh().then(() => go('/', 'replace'));
  return (
    <main>
      <Failed problem={new Problem(0, 'offline', t.errors.offline)} again={() => again().catch(() => undefined)} />
    </main>
  );
}
