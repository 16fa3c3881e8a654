/** One post: where it stands and why, what can be done, how it looks, what each network answered, what happened. */
import { ArrowLeft, FolderOpen } from 'lucide-react';
import { usePost, type Post } from '../../api/queries';
import { Problem } from '../../api/problem';
import { NotFound } from '../../app';
import { Comments } from '../../parts/comments';
import { Decisions } from '../../parts/decisions';
import { Found } from '../../parts/found';
import { History } from '../../parts/history';
import { Awaited } from '../../parts/loading';
import { PostAsSeen } from '../../parts/post-as-seen';
import { stateName, stateSentence } from '../../parts/state-sentence';
import { moment } from '../../parts/times';
import { useTitle } from '../../shell/router';
import { t } from '../../texts';
import { Deliveries } from './deliveries';
import { t as file } from './file-texts';
import { PostActions } from './post-actions';
import { Disputes } from './disputes';

export default function PostPage({ id }: { readonly id: string }) {
  const post = usePost(id);
  useTitle(post.data ? stateName(post.data) : t.posts.title);
  if (post.error instanceof Problem && post.error.status === 404) return <NotFound />;
  return (
    <div className="stack">
      <div className="buttons between">
        <a className="button quiet" href="/berichten">
          <ArrowLeft size={18} aria-hidden />
          {t.post.back}
        </a>
        <a className="button quiet" href={`/berichten/${id}/dossier`}>
          <FolderOpen size={18} aria-hidden />
          {file.open}
        </a>
      </div>
      <Awaited of={post} lines={10}>
        {(read) => <Shown post={read} />}
      </Awaited>
    </div>
  );
}

function Shown({ post }: { readonly post: Post }) {
  return (
    <>
      <header className="card stack">
        <h1>{stateName(post)}</h1>
        <div className="row-foot">
          {post.kind === 'offline' && <span>{t.post.offline}</span>}
          <span>
            {t.post.by(post.author.name)}
            {post.onBehalfOf && `, ${t.post.writtenBy(post.createdBy.name)}`}
          </span>
        </div>
        <p>{stateSentence(post)}</p>
        <PostActions post={post} />
      </header>
      <div className="desk-columns">
        <div className="stack loose">
          <PostAsSeen post={post} />
          {post.deliveries.length > 0 && (
            <section className="stack tight">
              <h2>{t.post.deliveries}</h2>
              <Deliveries post={post} />
            </section>
          )}
          {post.findings.length > 0 && (
            <section className="stack tight">
              <h2>{t.approvals.findings}</h2>
              <Found findings={post.findings} />
            </section>
          )}
          <Disputes post={post} />
        </div>
        <aside className="stack loose">
          <section className="stack tight">
            <h2>{t.post.facts}</h2>
            <Facts post={post} />
          </section>
          {post.approvals.length > 0 && (
            <section className="stack tight">
              <h2>{t.approvals.earlier}</h2>
              <Decisions approvals={post.approvals} />
            </section>
          )}
          <section className="stack tight">
            <h2>{t.approvals.comments}</h2>
            <Comments id={post.id} />
          </section>
          <section className="stack">
            <h2>{t.post.history}</h2>
            <History id={post.id} />
          </section>
        </aside>
      </div>
    </>
  );
}

function Facts({ post }: { readonly post: Post }) {
  return (
    <dl className="facts">
      <dt>{t.post.speaks}</dt>
      <dd>{t.role[post.role].toLowerCase()}</dd>
      <dt>{t.post.planned}</dt>
      <dd>{post.publishAt ? moment(post.publishAt) : '–'}</dd>
      <dt>{t.post.createdAt}</dt>
      <dd>{moment(post.createdAt)}</dd>
      <dt>{t.post.revision(post.revision.number)}</dt>
      <dd>{moment(post.revision.createdAt)}</dd>
    </dl>
  );
}
