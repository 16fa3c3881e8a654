/** What surrounds every page: where one can go, who one is, and whether there is a connection. */
import {
  CalendarDays,
  ChartColumn,
  CloudOff,
  FileText,
  House,
  PenLine,
  Settings2,
  Stamp,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useQueue } from '../api/queries';
import type { Me } from '../api/session';
import icon from '../icon.svg';
import { t } from '../texts';
import { t as administration } from '../pages/administration/texts';
import { Bell } from './bell';
import { MeProvider } from './me';
import { MeMenu } from './me-menu';
import type { Place } from './router';
import { useOnline } from './use-online';

interface Way {
  readonly to: string;
  readonly page: string;
  readonly Icon: LucideIcon;
  readonly name: string;
  readonly short: string;
  readonly count?: number;
  /** Too seldom used for the narrow tabs: reached by another of them. */
  readonly isOnlyWide?: boolean;
}

interface ShellProps {
  readonly me: Me;
  readonly place: Place;
  readonly children: ReactNode;
}

export function Shell({ me, place, children }: ShellProps) {
  const ways = useWays(me);
  const page = place.parts[0] ?? 'vandaag';
  return (
    <MeProvider value={me}>
      <a className="skip" href="#inhoud">
        {t.shell.skip}
      </a>
      <div className="shell">
        <Rail me={me} ways={ways} page={page} />
        <div>
          <header className="topbar">
            <Brand me={me} />
            <span className="topbar-end">
              <Bell page={page} />
              <MeMenu me={me} />
            </span>
          </header>
          <Offline />
          <Content moves={place.moves}>{children}</Content>
        </div>
        <nav className="tabs" aria-label={t.shell.nav}>
          {ways
            .filter(({ isOnlyWide }) => !isOnlyWide)
            .map(({ to, page: own, Icon, short, count }) => (
              <a key={to} href={to} aria-current={own === page ? 'page' : undefined}>
                <Icon size={22} aria-hidden />
                {short}
                <Count of={count} />
              </a>
            ))}
        </nav>
      </div>
    </MeProvider>
  );
}

function Rail({ me, ways, page }: { readonly me: Me; readonly ways: readonly Way[]; readonly page: string }) {
  const [write, others] = [
    ways.find(({ page: own }) => own === 'schrijven'),
    ways.filter(({ page: own }) => own !== 'schrijven'),
  ];
  return (
    <header className="rail">
      <Brand me={me} />
      {write && (
        <a className="button main wide" href={write.to}>
          <write.Icon size={18} aria-hidden />
          {write.name}
        </a>
      )}
      <nav aria-label={t.shell.nav}>
        <ul>
          {others.map(({ to, page: own, Icon, name, count }) => (
            <li key={to}>
              <a href={to} aria-current={own === page ? 'page' : undefined}>
                <Icon size={20} aria-hidden />
                {name}
                <Count of={count} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="me">
        <Bell page={page} />
        <MeMenu me={me} />
      </div>
    </header>
  );
}

function useWays({ roles }: Me): readonly Way[] {
  const decides = roles.includes('woordvoerder');
  const writes = roles.includes('mandataris') || roles.includes('assistant');
  const isSteward = roles.includes('administrator') || roles.includes('auditor');
  const { data: queue } = useQueue(decides);
  const { today, write, writeShort, approvals, approvalsShort, posts, calendar } = t.shell;
  const ways: readonly (Way | false)[] = [
    { to: '/', page: 'vandaag', Icon: House, name: today, short: today },
    decides && {
      to: '/goedkeuringen',
      page: 'goedkeuringen',
      Icon: Stamp,
      name: approvals,
      short: approvalsShort,
      count: queue?.length ?? 0,
    },
    writes && { to: '/schrijven', page: 'schrijven', Icon: PenLine, name: write, short: writeShort },
    { to: '/berichten', page: 'berichten', Icon: FileText, name: posts, short: posts },
    { to: '/kalender', page: 'kalender', Icon: CalendarDays, name: calendar, short: calendar, isOnlyWide: true },
    {
      to: '/beheer',
      page: 'beheer',
      Icon: Settings2,
      name: isSteward ? administration.title : administration.settings,
      short: isSteward ? administration.short : administration.shortSettings,
    },
    (isSteward || decides) && {
      ...{ to: '/cijfers', page: 'cijfers', Icon: ChartColumn, isOnlyWide: true },
      ...{ name: administration.figures, short: administration.figures },
    },
  ];
  return ways.filter((way) => way !== false);
}

/** The house's own face where it has one. */
const Brand = ({ me: { brand, organisation } }: { readonly me: Me }) => (
  <a className="brand" href="/">
    <img src={brand.logo ?? icon} alt="" width={32} height={32} />
    {brand.logo ? organisation.name : t.product}
  </a>
);

function Count({ of }: { readonly of: number | undefined }) {
  if (!of) return null;
  return (
    <span className="count">
      {of}
      <span className="out-of-sight"> {t.shell.waiting(of).replace(/^\d+ /, '')}</span>
    </span>
  );
}

/** A new page is told to who cannot see it: its heading gets the focus. */
function Content({ moves, children }: { readonly moves: number; readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [moves]);
  return (
    <main id="inhoud" ref={main} tabIndex={-1}>
      {children}
    </main>
  );
}

function Offline() {
  if (useOnline()) return null;
  return (
    <div className="notice" role="status">
      <CloudOff size={20} aria-hidden />
      {t.shell.offline}
    </div>
  );
}
