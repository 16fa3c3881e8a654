/** One post that asks for a yes: exactly as it will look, what changed, what the check says, and the three answers. */
import { ArrowLeft, Check, Forward, MessageSquareReply, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { usePost, useSubmissions, type Approval, type Post } from '../../api/queries';
import { Comments } from '../../parts/comments';
import { Decisions } from '../../parts/decisions';
import { Found } from '../../parts/found';
import { Awaited, Empty } from '../../parts/loading';
import { PostAsSeen } from '../../parts/post-as-seen';
import { StateBadge } from '../../parts/state-badge';
import { moment } from '../../parts/times';
import { t } from '../../texts';
import { ChangedSince } from './changed-since';
import { DecideDialog, type Decision } from './decide-dialog';
import { PassOn } from './pass-on';
import { see, seenBefore } from './seen-revisions';
import { t as own } from './texts';

interface AskedProps {
  readonly approvalId: string;
  /** Absent: no longer in the queue. */
  readonly approval: Approval | undefined;
  readonly decision: Decision | undefined;
  readonly onDecision: (decision: Decision | undefined) => void;
  readonly onDecided: () => void;
}

export function AskedPost({ approval, decision, onDecision, onDecided }: AskedProps) {
  const [asked] = useState(approval);
  const [isPassingOn, setPassingOn] = useState(false);
  const shown = approval ?? asked;
  const post = usePost(shown?.post.id ?? '');
  if (!shown) {
    return (
      <Empty title={t.approvals.empty}>
        <a className="button" href="/goedkeuringen">
          {t.approvals.back}
        </a>
      </Empty>
    );
  }
  return (
    <div className="stack">
      <a className="button quiet only-narrow" href="/goedkeuringen">
        <ArrowLeft size={18} aria-hidden />
        {t.approvals.back}
      </a>
      <Awaited of={post} lines={8}>
        {(read) => (
          <>
            <Reading post={read} approval={shown} onPassOn={approval && (() => setPassingOn(true))} />
            {approval && <DecideBar onDecision={onDecision} />}
            {approval && isPassingOn && (
              <PassOn approval={approval} onClose={() => setPassingOn(false)} onPassed={onDecided} />
            )}
            {approval && decision && (
              <DecideDialog
                approval={{ ...approval, revision: read.revision.number }}
                decision={decision}
                onClose={() => onDecision(undefined)}
                onDecided={onDecided}
              />
            )}
          </>
        )}
      </Awaited>
    </div>
  );
}

function DecideBar({ onDecision }: { readonly onDecision: (decision: Decision) => void }) {
  return (
    <div className="decide-bar">
      <button type="button" className="button main" onClick={() => onDecision('approve')}>
        <Check size={18} aria-hidden />
        {t.approvals.approve}
      </button>
      <button type="button" className="button" onClick={() => onDecision('request-changes')}>
        <MessageSquareReply size={18} aria-hidden />
        {t.approvals.changes}
      </button>
      <button type="button" className="button danger" onClick={() => onDecision('reject')}>
        <X size={18} aria-hidden />
        {t.approvals.reject}
      </button>
    </div>
  );
}

interface ReadingProps {
  readonly post: Post;
  readonly approval: Approval;
  /** Absent: nothing is asked any more. */
  readonly onPassOn: (() => void) | undefined;
}

function Reading({ post, approval, onPassOn }: ReadingProps) {
  const { id, publishAt, revision } = post;
  const seen = seenBefore(id, { revision: revision.number, publishAt });
  useEffect(() => see(id, { revision: revision.number, publishAt }), [id, revision.number, publishAt]);
  return (
    <>
      <header className="stack tight">
        <h2>{approval.topic ? t.approvals.askedFor(approval.topic.name) : t.approvals.askedForRule}</h2>
        <p className="row-foot">
          <StateBadge state={post.state} />
          <span>{t.approvals.by(post.author.name)}</span>
          <span>{t.role[post.role]}</span>
          <span>{post.publishAt ? t.approvals.plannedAt(moment(post.publishAt)) : t.approvals.noTime}</span>
          <span>{t.post.revision(post.revision.number)}</span>
        </p>
      </header>
      {seen && <ChangedSince post={post} seen={seen} />}
      <PostAsSeen post={post} />
      <section className="stack tight">
        <h3>{t.approvals.findings}</h3>
        <Found findings={post.findings} />
      </section>
      <Reasons post={post} />
      <section className="stack tight">
        <h3>{t.approvals.earlier}</h3>
        <Decisions approvals={post.approvals} />
        {onPassOn && (
          <div>
            <button type="button" className="button" onClick={onPassOn}>
              <Forward size={18} aria-hidden />
              {own.passOn}
            </button>
          </div>
        )}
      </section>
      <section className="stack tight">
        <h3>{t.approvals.comments}</h3>
        <Comments id={id} words={revision.text} />
      </section>
    </>
  );
}

function Reasons({ post }: { readonly post: Post }) {
  const { data = [] } = useSubmissions(post.id);
  const given = data.filter(({ revision }) => revision === post.revision.number).at(-1)?.acknowledgements ?? [];
  if (given.length === 0) return null;
  return (
    <section className="stack tight">
      <h3>{t.approvals.reasonsGiven}</h3>
      <ul className="stack tight">
        {given.map(({ rule, quote, reason }) => (
          <li key={rule + quote}>
            <q>{quote}</q>
            <p className="reason">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
