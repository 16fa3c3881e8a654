/** All posts that one may see, with a search and filters that stay in the address. */
import { CalendarDays, PenLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useChannels, useMembers, useTopics, usePosts, type PostState } from '../../api/queries';
import { beginOf, isDay, plusDays } from '../../parts/days';
import { Field } from '../../parts/field';
import { addressWith, FilterChoice, FilterDay } from '../../parts/filter-choice';
import { Awaited, Empty } from '../../parts/loading';
import { PostRow } from '../../parts/post-row';
import { ZONE } from '../../parts/times';
import { useMe } from '../../shell/me';
import { go, useTitle } from '../../shell/router';
import { t } from '../../texts';

const PATH = '/berichten';
const FILTERS = ['q', 'state', 'author', 'channel', 'topic', 'cursor'] as const;
const PAUSE_MS = 300;

export default function Posts({ query }: { readonly query: URLSearchParams }) {
  useTitle(t.posts.title);
  const { roles } = useMe();
  const { data: channels } = useChannels();
  const asked = Object.fromEntries(FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
  const posts = usePosts({ ...asked, ...planned(query), limit: 25 });
  return (
    <>
      <div className="page-head">
        <h1>{t.posts.title}</h1>
        <div className="buttons">
          <a className="button" href="/kalender">
            <CalendarDays size={18} aria-hidden />
            {t.shell.calendar}
          </a>
          {roles.some((role) => /mandataris|assistant/.test(role)) && (
            <a className="button main" href="/schrijven">
              <PenLine size={18} aria-hidden />
              {t.shell.write}
            </a>
          )}
        </div>
      </div>
      <Filters query={query} />
      <Awaited of={posts} lines={10}>
        {({ items, nextCursor }) =>
          items.length === 0 ? (
            <Empty title={t.posts.none}>
              <p>{t.posts.noneHelp}</p>
              <a className="button" href="/berichten">
                {t.posts.clear}
              </a>
            </Empty>
          ) : (
            <>
              <ul className="rows">
                {items.map((post) => (
                  <li key={post.id}>
                    <PostRow post={post} channels={channels} />
                  </li>
                ))}
              </ul>
              <div className="buttons pager">
                {query.get('cursor') && (
                  <a className="button" href={addressWith(PATH, query, 'cursor', '')}>
                    {t.posts.first}
                  </a>
                )}
                {nextCursor && (
                  <a className="button" href={addressWith(PATH, query, 'cursor', nextCursor)}>
                    {t.posts.more}
                  </a>
                )}
              </div>
            </>
          )
        }
      </Awaited>
    </>
  );
}

/** Whole days of the organisation's clock, the last one included. */
function planned(query: URLSearchParams): { from?: string; to?: string } {
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')];
  return {
    ...(from && { from: beginOf(from, ZONE).toISOString() }),
    ...(to && { to: beginOf(plusDays(to, 1), ZONE).toISOString() }),
  };
}

function dayIn(query: URLSearchParams, name: 'from' | 'to'): string | undefined {
  const day = query.get(name) ?? '';
  return isDay(day) ? day : undefined;
}

function Filters({ query }: { readonly query: URLSearchParams }) {
  const { data: channels = [] } = useChannels();
  const { data: members = [] } = useMembers();
  const { data: topics = [] } = useTopics();
  const authors = members.filter(({ roles }) => roles.includes('mandataris'));
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Search query={query} />
      <FilterChoice
        path={PATH}
        query={query}
        name="state"
        label={t.posts.state}
        any={t.posts.anyState}
        options={(Object.keys(t.states) as PostState[]).map((state) => [state, t.states[state]])}
      />
      <FilterChoice
        path={PATH}
        query={query}
        name="author"
        label={t.posts.author}
        any={t.posts.anyAuthor}
        options={authors.map(({ id, name }) => [id, name])}
      />
      <FilterChoice
        path={PATH}
        query={query}
        name="channel"
        label={t.posts.channel}
        any={t.posts.anyChannel}
        options={channels.map(({ id, name }) => [id, name])}
      />
      <FilterChoice
        path={PATH}
        query={query}
        name="topic"
        label={t.posts.topic}
        any={t.posts.anyTopic}
        options={topics.map(({ id, name }) => [id, name])}
      />
      <FilterDay path={PATH} query={query} name="from" label={t.posts.from} max={dayIn(query, 'to')} />
      <FilterDay path={PATH} query={query} name="to" label={t.posts.to} min={dayIn(query, 'from')} />
    </form>
  );
}

function Search({ query }: { readonly query: URLSearchParams }) {
  const asked = query.get('q') ?? '';
  const [words, setWords] = useState(asked);
  const [last, setLast] = useState(asked);
  if (asked !== last) {
    setLast(asked);
    if (words.trim() === last) setWords(asked); // the filters were cleared, or somebody went back
  }
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  });
  useEffect(() => {
    const waiting = setTimeout(() => {
      if (words !== (latest.current.get('q') ?? '')) go(addressWith(PATH, latest.current, 'q', words), 'replace');
    }, PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [words]);
  return (
    <Field label={t.posts.search}>
      {(said) => (
        <input
          {...said}
          type="search"
          maxLength={200}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
    </Field>
  );
}
