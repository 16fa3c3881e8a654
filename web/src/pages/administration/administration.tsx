/** Which page of the administration an address shows; each is fetched when it is opened. */
import { lazy, Suspense, type ComponentType } from 'react';
import { Empty, Skeleton } from '../../parts/loading';
import { useMe } from '../../shell/me';
import type { Place } from '../../shell/router';
import './administration.css';
import { Overview } from './overview';
import { maySee, type PlaceId } from './places';
import { t } from './texts';

/** What a page may want to know of its address. */
export interface PlaceProps {
  readonly id: string;
  readonly query: URLSearchParams;
}

type PageOf = ComponentType<PlaceProps>;

const PAGES: Readonly<Record<string, readonly [PlaceId, PageOf]>> = {
  leden: ['members', lazy(() => import('./people/members'))],
  afwezigheden: ['absences', lazy(() => import('./people/absences'))],
  kanalen: ['channels', lazy(() => import('./channels/channels'))],
  onderwerpen: ['topics', lazy(() => import('./topics/topics'))],
  regels: ['rules', lazy(() => import('./rules/rules'))],
  woorden: ['words', lazy(() => import('./rules/own-words'))],
  documenten: ['documents', lazy(() => import('./rules/documents'))],
  gedragscode: ['code', lazy(() => import('./rules/code'))],
  versies: ['versions', lazy(() => import('./rules/versions'))],
  'stille-periodes': ['quiet', lazy(() => import('./planning/quiet'))],
  bedenktijd: ['pace', lazy(() => import('./planning/pace'))],
  tijdstippen: ['slots', lazy(() => import('./planning/slots'))],
  reeksen: ['series', lazy(() => import('./planning/series'))],
  inlezen: ['import', lazy(() => import('./planning/import'))],
  agenda: ['calendar', lazy(() => import('./planning/calendar-address'))],
  publicatiestop: ['stop', lazy(() => import('./safety/stop'))],
  logboek: ['audit', lazy(() => import('./safety/audit'))],
};

export default function Administration({ place }: { readonly place: Place }) {
  const { roles } = useMe();
  const [, path = '', id = ''] = place.parts;
  const [name, Found] = PAGES[path] ?? [];
  if (!name || !Found) return <Overview />;
  if (!maySee(roles, name)) {
    return (
      <Empty title={t.notForYou}>
        <p>{t.notForYouHelp}</p>
        <a className="button" href="/beheer">
          {t.back}
        </a>
      </Empty>
    );
  }
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Found key={`${path}/${id}`} id={id} query={place.query} />
    </Suspense>
  );
}
