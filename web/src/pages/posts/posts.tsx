/** All posts that one may see, with a search and filters that stay in the address. */
import { PenLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useChannels, useMembers, usePosts, type PostState } from '../../api/queries';
import { Field } from '../../parts/field';
import { Awaited, Empty } from '../../parts/loading';
import { PostRow } from '../../parts/post-row';
import { useMe } from '../../shell/me';
import { go, useTitle } from '../../shell/router';
import { t } from '../../texts';

const FILTERS = ['q', 'state', 'author', 'channel', 'cursor'] as const;
type Filter = (typeof FILTERS)[number];
const PAUSE_MS = 300;

export default function Posts({ query }: { readonly query: URLSearchParams }) {
  useTitle(t.posts.title);
  const { roles } = useMe();
  const { data: channels } = useChannels();
  const asked = Object.fromEntries(FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
  const posts = usePosts({ ...asked, limit: 25 });
  return (
    <>
      <div className="page-head">
        <h1>{t.posts.title}</h1>
        {roles.some((role) => /mandataris|assistant/.test(role)) && (
          <a className="button main" href="/schrijven">
            <PenLine size={18} aria-hidden />
            {t.shell.write}
          </a>
        )}
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
                  <a className="button" href={addressWith(query, 'cursor', '')}>
                    {t.posts.first}
                  </a>
                )}
                {nextCursor && (
                  <a className="button" href={addressWith(query, 'cursor', nextCursor)}>
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

function Filters({ query }: { readonly query: URLSearchParams }) {
  const { data: channels = [] } = useChannels();
  const { data: members = [] } = useMembers();
  const authors = members.filter(({ roles }) => roles.includes('mandataris'));
  return (
    <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Search query={query} />
      <Choice
        query={query}
        name="state"
        label={t.posts.state}
        any={t.posts.anyState}
        options={(Object.keys(t.states) as PostState[]).map((state) => [state, t.states[state]])}
      />
      <Choice
        query={query}
        name="author"
        label={t.posts.author}
        any={t.posts.anyAuthor}
        options={authors.map(({ id, name }) => [id, name])}
      />
      <Choice
        query={query}
        name="channel"
        label={t.posts.channel}
        any={t.posts.anyChannel}
        options={channels.map(({ id, name }) => [id, name])}
      />
    </form>
  );
}

function Search({ query }: { readonly query: URLSearchParams }) {
  const [words, setWords] = useState(query.get('q') ?? '');
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  });
  useEffect(() => {
    const waiting = setTimeout(() => {
      if (words !== (latest.current.get('q') ?? '')) go(addressWith(latest.current, 'q', words), 'replace');
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

interface ChoiceProps {
  readonly query: URLSearchParams;
  readonly name: Filter;
  readonly label: string;
  readonly any: string;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ query, name, label, any, options }: ChoiceProps) {
  return (
    <Field label={label}>
      {(said) => (
        <select
          {...said}
          value={query.get(name) ?? ''}
          onChange={({ target }) => go(addressWith(query, name, target.value), 'replace')}
        >
          <option value="">{any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Another filter begins at the first page again. */
function addressWith(query: URLSearchParams, name: Filter, value: string): string {
  const next = new URLSearchParams(query);
  next.delete('cursor');
  if (value) next.set(name, value);
  else next.delete(name);
  return `/berichten${next.size > 0 ? `?${next}` : ''}`;
}
