/** What stands in a decision file: the words and how they came about, who decided what, and what became of it. */
import type { ReactNode } from 'react';
import type { DecisionFile } from '../../api/decision-file';
import { useChannels } from '../../api/queries';
import { Decisions } from '../../parts/decisions';
import { Found } from '../../parts/found';
import { Events } from '../../parts/history';
import { stateName } from '../../parts/state-sentence';
import { exactly } from '../../parts/times';
import { Words } from '../../parts/words';
import { t as words } from '../../texts';
import { t } from './file-texts';

interface Part {
  readonly file: DecisionFile;
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="stack tight">
    <h2>{title}</h2>
    {children}
  </section>
);

export function Reading({ file: { post, revisions } }: Part) {
  const { data: channels = [] } = useChannels();
  const names = post.revision.channels.map((id) => channels.find((channel) => channel.id === id)?.name ?? id);
  return (
    <>
      <Section title={t.words}>
        <Words className="quoted" text={post.revision.text} />
        <Variants of={post.revision.variants} />
        <dl className="facts">
          <dt>{words.posts.author}</dt>
          <dd>
            {post.author.name}
            {post.onBehalfOf && `, ${words.post.writtenBy(post.createdBy.name)}`}
          </dd>
          <dt>{words.post.speaks}</dt>
          <dd>{words.role[post.role].toLowerCase()}</dd>
          <dt>{words.posts.channel}</dt>
          <dd>{names.join(', ') || '–'}</dd>
          <dt>{words.post.planned}</dt>
          <dd>{post.publishAt ? exactly(post.publishAt) : '–'}</dd>
          <dt>{t.state}</dt>
          <dd>{stateName(post)}</dd>
        </dl>
      </Section>
      {post.revision.media.length > 0 && (
        <Section title={t.media}>
          <ul className="stack tight">
            {post.revision.media.map(({ id, alt, sha256 }) => (
              <li key={id}>
                {alt ?? t.noAlt} <code className="hash">{sha256}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.revisions}>
        {revisions.map(({ number, text, variants, editedBy, createdAt, hash }) => (
          <div key={number} className="stack tight whole">
            <h3>{t.revision(number, editedBy.name, exactly(createdAt))}</h3>
            <Words className="quoted" text={text} />
            <Variants of={variants} />
            <p className="small soft">
              {t.hash}: <code className="hash">{hash}</code>
            </p>
          </div>
        ))}
      </Section>
    </>
  );
}

function Variants({ of }: { readonly of: Readonly<Record<string, unknown>> }) {
  return Object.entries(of).map(([network, text]) => (
    <div key={network}>
      <p className="small soft">{network}</p>
      <Words className="quoted" text={String(text)} />
    </div>
  ));
}

export function Asked({ file: { post, submissions, approvals, comments } }: Part) {
  return (
    <>
      <Section title={words.approvals.findings}>
        <Found findings={post.findings} />
      </Section>
      <Section title={t.submissions}>
        {submissions.length === 0 && <p className="soft">{t.noSubmissions}</p>}
        <ul className="stack tight">
          {submissions.map(({ id, revision, submittedBy, submittedAt, acknowledgements }) => (
            <li key={id}>
              <p>{t.submitted(revision, submittedBy.name, exactly(submittedAt))}</p>
              {acknowledgements.map(({ rule, quote, reason }) => (
                <p key={rule + quote} className="reason small">
                  <q>{quote}</q>: {reason}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.approvals.earlier}>
        {approvals.length === 0 ? (
          <p className="soft">{t.noDecisions}</p>
        ) : (
          <Decisions approvals={approvals} when={exactly} />
        )}
      </Section>
      <Section title={words.approvals.comments}>
        {comments.length === 0 && <p className="soft">{t.noComments}</p>}
        <ul className="stack tight">
          {comments.map(({ id, author, text, anchor, createdAt }) => (
            <li key={id}>
              <p>
                <strong>{author.name}</strong> <span className="small soft">{exactly(createdAt)}</span>
                {anchor && (
                  <span className="small">
                    {' '}
                    {t.about} <q>{anchor.quote}</q>
                  </span>
                )}
              </p>
              <Words text={text} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

export function Outcome({ file: { deliveries, timeline } }: Part) {
  return (
    <>
      <Section title={words.post.deliveries}>
        {deliveries.length === 0 && <p className="soft">{words.post.noDeliveries}</p>}
        <ul className="stack tight">
          {deliveries.map(({ id, channelName, state, detail, url, publishedAt, attempts }) => (
            <li key={id} className="whole">
              <p>
                <strong>{channelName}</strong>: {words.deliveryStates[state] ?? state}
                {publishedAt && <span className="small soft"> {exactly(publishedAt)}</span>}
              </p>
              {url && <p className="small hash">{url}</p>}
              {detail && <p className="small">{detail}</p>}
              {attempts.map(({ armedAt, outcome, status }) => (
                <p key={armedAt} className="small soft">
                  {words.post.attempt(exactly(armedAt))}
                  {outcome && `: ${words.outcomes[outcome] ?? outcome}`}
                  {status !== null && ` (${words.post.status(status)})`}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.post.history}>
        <Events events={timeline} when={exactly} />
      </Section>
    </>
  );
}
