/** What asks something of whoever looks: to decide, to correct, to look after. */
import { Scale, Stamp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useChannels, useDisputes, usePosts, useQueue, type Approval, type Channel, type Post } from '../api/queries';
import { Empty, Failed, Skeleton } from '../parts/loading';
import { PostRow } from '../parts/post-row';
import { isToPlace } from '../parts/state-sentence';
import { moment } from '../parts/times';
import { Visible } from '../parts/words';
import { useMe } from '../shell/me';
import { t } from '../texts';

const TROUBLE = 'uncertain,held,missed,failed,partly_published';
const DRAFTS_SHOWN = 4;

export function Waiting() {
  const me = useMe();
  const { data: channels } = useChannels();
  const [decides, writes] = [
    me.roles.includes('woordvoerder'),
    me.roles.some((role) => /mandataris|assistant/.test(role)),
  ];
  const lifts = decides || me.roles.includes('administrator');
  const queue = useQueue(decides);
  const disputes = useDisputes({ state: 'open' }, lifts);
  const trouble = usePosts({ state: TROUBLE, limit: 50 });
  const own = usePosts({ state: 'rejected,draft', limit: 50 }, writes);
  const back = own.data?.items.filter(isSentBack) ?? [];
  const drafts = own.data?.items.filter((post) => post.state === 'draft' && !isSentBack(post)) ?? [];
  const entries: readonly (readonly [string, ReactNode])[] = [
    ...(queue.data ?? []).map((approval) => [approval.id, <AskedRow approval={approval} />] as const),
    ...(disputes.data?.items ?? []).map(
      ({ id, post, quote }) => [id, <DisputeRow post={post} quote={quote} />] as const,
    ),
    ...(trouble.data?.items ?? [])
      .filter(asksSomething)
      .map((post) => [post.id, <TroubleRow post={post} channels={channels} />] as const),
    ...back.map(
      (post) =>
        [
          post.id,
          <PostRow
            post={post}
            channels={channels}
            says={saysOf(post)}
            reason={wordsBack(post)}
            to={`/schrijven/${post.id}`}
          />,
        ] as const,
    ),
  ];
  const failed = [queue, disputes, trouble, own].find(({ error, data }) => error && !data);
  const isLoading = [queue, disputes, trouble, own].some(({ isLoading: isFirst }) => isFirst);
  return (
    <div className="stack loose">
      <section aria-labelledby="wacht">
        <div className="section-head">
          <h2 id="wacht">
            {t.today.waits}
            {entries.length > 0 && <span className="soft"> ({entries.length})</span>}
          </h2>
        </div>
        {failed ? (
          <Failed problem={failed.error} again={failed.refetch} />
        ) : isLoading ? (
          <Skeleton lines={5} />
        ) : (
          <Entries entries={entries} />
        )}
      </section>
      {drafts.length > 0 && (
        <section aria-labelledby="verder">
          <div className="section-head">
            <h2 id="verder">{t.today.drafts}</h2>
          </div>
          <Entries
            entries={drafts
              .slice(0, DRAFTS_SHOWN)
              .map(
                (post) => [post.id, <PostRow post={post} channels={channels} to={`/schrijven/${post.id}`} />] as const,
              )}
          />
        </section>
      )}
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly (readonly [string, ReactNode])[] }) {
  if (entries.length === 0) {
    return (
      <Empty title={t.today.nothingWaits}>
        <p>{t.today.nothingWaitsHelp}</p>
      </Empty>
    );
  }
  return (
    <ul className="rows">
      {entries.map(([key, row]) => (
        <li key={key}>{row}</li>
      ))}
    </ul>
  );
}

function AskedRow({ approval: { id, post, topic, dueAt } }: { readonly approval: Approval }) {
  const isLate = new Date(dueAt) < new Date();
  return (
    <a className="row" href={`/goedkeuringen/${id}`}>
      <span className="row-head">
        <span className={`badge ${isLate ? 'stop' : 'go'}`}>
          <Stamp size={15} aria-hidden />
          {topic ? t.today.decide(topic.name) : t.approvals.askedForRule}
        </span>
        <span className="small soft">{isLate ? t.today.late(moment(dueAt)) : t.today.before(moment(dueAt))}</span>
      </span>
      <span className="words clamped" dir="auto">
        <Visible text={post.text ?? ''} />
      </span>
      <span className="row-foot">
        {post.author?.name}
        {post.publishAt && <span>{t.approvals.plannedAt(moment(post.publishAt))}</span>}
      </span>
    </a>
  );
}

const DisputeRow = ({ post, quote }: { readonly post: string; readonly quote: string }) => (
  <a className="row" href={`/berichten/${post}`}>
    <span className="badge wait">
      <Scale size={15} aria-hidden />
      {t.today.disputeAsk}
    </span>
    <span className="words clamped">{t.today.dispute(quote)}</span>
  </a>
);

function TroubleRow({ post, channels }: { readonly post: Post; readonly channels: readonly Channel[] | undefined }) {
  const reason = isToPlace(post) ? t.sentence.handed_over : whyOf(post);
  return <PostRow post={post} channels={channels} reason={reason} />;
}

const isSentBack = (post: Post) => post.state === 'rejected' || changesAsked(post) !== undefined;

const changesAsked = ({ approvals }: Post) => approvals.find(({ state }) => state === 'changes_requested');

const saysOf = (post: Post) => (changesAsked(post) ? t.today.changes : t.states[post.state]);

const wordsBack = (post: Post) =>
  (changesAsked(post) ?? post.approvals.find(({ state }) => state === 'rejected'))?.comment;

const whyOf = ({ stateReason }: Post) => (stateReason === null ? undefined : t.reasons[stateReason]);

/** Trouble of others that one can do nothing about is no waiting. */
const asksSomething = ({ allowedEvents, state }: Post) =>
  allowedEvents.some((event) =>
    ['settle', 'retry', 'retry-channels', 'release', 'schedule', 'take-back'].includes(event),
  ) &&
  (state !== 'partly_published' || allowedEvents.includes('retry-channels'));
