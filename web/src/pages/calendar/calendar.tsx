/** What goes out when: a month, a week or a list, with the quiet periods, to look at and to rearrange. */
import { ChevronLeft, ChevronRight, Printer } from 'lucide-react';
import { useTopics, useChannels, useMembers, type PostState } from '../../api/queries';
import { addressWith, FilterChoice } from '../../parts/filter-choice';
import { Awaited, Empty } from '../../parts/loading';
import { StopLine } from '../../parts/stop-line';
import { ZONE } from '../../parts/times';
import { useMe } from '../../shell/me';
import { useTitle } from '../../shell/router';
import { t as words } from '../../texts';
import { dayOf, daysOf, isDay, moved, VIEWS, type View } from './days';
import { mayMove, MoveLine, useMoves, type Moves } from './move';
import { t } from './texts';
import { useCalendar, useDays, type Filter, type Item } from './use-calendar';
import { dayName, Grid, List } from './views';

const PATH = '/kalender';
const NARROW = '(max-width: 52rem)';

export default function CalendarPage({ query }: { readonly query: URLSearchParams }) {
  useTitle(t.title);
  const moves = useMoves();
  const { view, on } = placeIn(query);
  const days = daysOf(view, on);
  const calendar = useCalendar(days, filterIn(query));
  return (
    <div className="stack calendar-page">
      <div className="page-head">
        <h1>{t.title}</h1>
        <button type="button" className="button quiet" onClick={() => print()}>
          <Printer size={18} aria-hidden />
          {t.print}
        </button>
      </div>
      <StopLine />
      <Turn query={query} view={view} on={on} />
      <Filters query={query} />
      <MoveLine moves={moves} />
      <Awaited of={calendar} lines={12}>
        {({ items, complete }) => (
          <>
            {!complete && <p className="message wait">{t.incomplete}</p>}
            <Shown query={query} days={days} items={items} moves={moves} />
          </>
        )}
      </Awaited>
    </div>
  );
}

interface ShownProps {
  readonly query: URLSearchParams;
  readonly days: readonly string[];
  readonly items: readonly Item[];
  readonly moves: Moves;
}

function Shown({ query, days, items, moves }: ShownProps) {
  const { view, on } = placeIn(query);
  const me = useMe();
  const byDay = useDays(days, items);
  const isEmpty = items.length === 0;
  return (
    <>
      {view === 'lijst' ? (
        !isEmpty && <List days={byDay} moves={moves} />
      ) : (
        <Grid days={byDay} moves={moves} query={query} {...(view === 'maand' && { month: on.slice(0, 7) })} />
      )}
      {isEmpty && (
        <Empty title={t.empty[view]}>
          <p>{t.emptyHelp}</p>
        </Empty>
      )}
      {items.some((item) => mayMove(item, me)) && <p className="small soft">{t.dragHint}</p>}
    </>
  );
}

function Turn({ query, view, on }: { readonly query: URLSearchParams; readonly view: View; readonly on: string }) {
  const to = (name: string, value: string) => addressWith(PATH, query, name, value);
  return (
    <div className="calendar-turn">
      <nav className="buttons" aria-label={t.title}>
        <a className="button" href={to('op', moved(view, on, -1))} aria-label={t.before[view]}>
          <ChevronLeft size={20} aria-hidden />
        </a>
        <a className="button" href={to('op', '')}>
          {t.today}
        </a>
        <a className="button" href={to('op', moved(view, on, 1))} aria-label={t.after[view]}>
          <ChevronRight size={20} aria-hidden />
        </a>
      </nav>
      <h2>{titleOf(view, on)}</h2>
      <nav className="buttons" aria-label={t.view}>
        {VIEWS.map((each) => (
          <a
            key={each}
            className="button"
            href={to('weergave', each)}
            aria-current={each === view ? 'page' : undefined}
          >
            {t.views[each]}
          </a>
        ))}
      </nav>
    </div>
  );
}

function Filters({ query }: { readonly query: URLSearchParams }) {
  const { data: channels = [] } = useChannels();
  const { data: members = [] } = useMembers();
  const { data: topics = [] } = useTopics();
  const named = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => [id, name] as const);
  const states = (Object.keys(words.states) as PostState[]).map((state) => [state, words.states[state]] as const);
  const { author, anyAuthor, channel, anyChannel, topic, anyTopic, state, anyState } = words.posts;
  const shared = { path: PATH, query };
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <FilterChoice
        {...shared}
        name="author"
        label={author}
        any={anyAuthor}
        options={named(members.filter(({ roles }) => roles.includes('mandataris')))}
      />
      <FilterChoice {...shared} name="channel" label={channel} any={anyChannel} options={named(channels)} />
      <FilterChoice {...shared} name="topic" label={topic} any={anyTopic} options={named(topics)} />
      <FilterChoice {...shared} name="state" label={state} any={anyState} options={states} />
    </form>
  );
}

/** A telephone begins with the list. */
function placeIn(query: URLSearchParams): { view: View; on: string } {
  const [wanted, day] = [query.get('weergave'), query.get('op') ?? ''];
  const usual = matchMedia(NARROW).matches ? 'lijst' : 'maand';
  return { view: VIEWS.find((view) => view === wanted) ?? usual, on: isDay(day) ? day : dayOf(new Date(), ZONE) };
}

function filterIn(query: URLSearchParams): Filter {
  const given = ['author', 'channel', 'topic', 'state'].flatMap((name) =>
    query.get(name) ? [[name, query.get(name)]] : [],
  );
  return Object.fromEntries(given) as Filter;
}

function titleOf(view: View, on: string): string {
  const days = daysOf(view, on);
  if (view === 'maand') {
    const format = new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return format.format(new Date(`${on.slice(0, 7)}-15T12:00Z`));
  }
  return `${dayName(days[0] ?? on)} – ${dayName(days.at(-1) ?? on)}`;
}
