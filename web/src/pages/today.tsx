/** The first page: what waits for whoever looks, what goes out next, what just went out, and whether anything may. */
import { useChannels, usePosts, type Post } from '../api/queries';
import { Awaited, Empty } from '../parts/loading';
import { PostRow } from '../parts/post-row';
import { StopLine } from '../parts/stop-line';
import { greeting, longDay } from '../parts/times';
import { useMe } from '../shell/me';
import { useTitle } from '../shell/router';
import { t } from '../texts';
import { Waiting } from './waiting';

const NEXT = 4;

export function Today() {
  useTitle(t.today.title);
  const me = useMe();
  return (
    <>
      <div className="page-head">
        <div>
          <p className="soft">{longDay(new Date())}</p>
          <h1>
            {greeting()}, {me.name.split(' ')[0]}
          </h1>
        </div>
        <StopLine />
      </div>
      <div className="today">
        <Waiting />
        <div className="stack loose">
          <GoesNext />
          <JustOut />
        </div>
      </div>
    </>
  );
}

function GoesNext() {
  const planned = usePosts({ state: 'scheduled,publishing', limit: 100 });
  return (
    <section aria-labelledby="straks">
      <div className="section-head">
        <h2 id="straks">{t.today.next}</h2>
      </div>
      <Awaited of={planned}>
        {({ items }) => (
          <Rows
            posts={[...items]
              .sort((one, other) => (one.publishAt ?? '').localeCompare(other.publishAt ?? ''))
              .slice(0, NEXT)}
            title={t.today.nothingNext}
            help={t.today.nothingNextHelp}
          />
        )}
      </Awaited>
    </section>
  );
}

function JustOut() {
  const out = usePosts({ state: 'published,partly_published', limit: 3 });
  return (
    <section aria-labelledby="verschenen">
      <div className="section-head">
        <h2 id="verschenen">{t.today.justOut}</h2>
        <a href="/berichten">{t.today.all}</a>
      </div>
      <Awaited of={out}>{({ items }) => <Rows posts={items} title={t.today.nothingOut} />}</Awaited>
    </section>
  );
}

function Rows({
  posts,
  title,
  help,
}: {
  readonly posts: readonly Post[];
  readonly title: string;
  readonly help?: string;
}) {
  const { data: channels } = useChannels();
  if (posts.length === 0) return <Empty title={title}>{help && <p>{help}</p>}</Empty>;
  return (
    <ul className="rows">
      {posts.map((post) => (
        <li key={post.id}>
          <PostRow post={post} channels={channels} />
        </li>
      ))}
    </ul>
  );
}
