/** Text, findings, options and preview together, and what will happen when it is submitted. */
import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { changed, useChannels, useDisputes, useNetworks, usePost, useTopics, type Finding } from '../../api/queries';
import { useMe } from '../../shell/me';
import { go } from '../../shell/router';
import { t } from '../../texts';
import { Conflict } from './conflict';
import { consequenceOf } from './consequence';
import { reasonKey } from './draft';
import type { DraftKeeper } from './draft-keeper';
import type { EditorHandle } from './editor';
import { disputeAt, FindingsList } from './findings-list';
import { Guide } from './guide';
import { MediaList } from './media-list';
import { Options } from './options';
import { Paper } from './paper';
import { Previews } from './previews';
import { SavedLine } from './saved-line';
import { SendBar } from './send-bar';
import { SubmitDialog } from './submit-dialog';
import { useCheck } from './use-check';

export function Writing({ keeper, title }: { readonly keeper: DraftKeeper; readonly title: string }) {
  const held = useSyncExternalStore(keeper.subscribe, keeper.get);
  const { draft, id, post, theirs } = held;
  const me = useMe();
  const around = useSurroundings(id, post?.revision.number);
  const [slot, setSlot] = useState('');
  const [described, setDescribed] = useState(0);
  const [chosen, setChosen] = useState<Finding>();
  const [isSubmitting, setSubmitting] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const checked = useCheck(draft, described);
  useKeptAddress(keeper, id);
  useOthers(keeper, id);
  const consequence = consequenceOf(draft, checked, around);
  const used = around.channels.filter((channel) => draft.channels.includes(channel.id));
  const networks = around.networks.filter((network) => used.some((channel) => channel.network === network.id));
  const threads = networks.filter(({ id: network }) => checked.lengths[network]?.parts).map(({ name }) => name);
  const author = post?.author ?? (draft.onBehalfOf ? { id: draft.onBehalfOf, name: '' } : me);
  const change = useMemo(() => keeper.change.bind(keeper), [keeper]);
  // Typing comes first: what only looks at the words follows when there is time.
  const calm = useDeferredValue(draft);
  const reveal = (finding: Finding) => {
    setChosen(finding);
    setSlot(finding.variant ?? '');
    requestAnimationFrame(() => editor.current?.reveal(finding));
  };
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <SavedLine held={held} />
      </div>
      {held.isRestored && (
        <p className="message go restored" role="status">
          {t.composer.restored}
        </p>
      )}
      <div className="composer">
        <div className="text">
          <Paper
            {...{ draft, slot, checked, editor, networks }}
            isReadOnly={held.standing === 'locked'}
            onSlot={setSlot}
            onChange={change}
            onPassage={(at) => setChosen(checked.findings.find((finding) => isAt(finding, slot, at)))}
          />
        </div>
        <aside className="side stack loose">
          <Guide {...{ draft, checked }} isReady={consequence.problems.length === 0} />
          <FindingsList
            {...{ checked, chosen, networks: around.networks, reasons: draft.reasons, disputes: around.disputes }}
            onReason={(finding, reason) =>
              change({ reasons: { ...keeper.get().draft.reasons, [reasonKey(finding)]: reason } })
            }
            onReveal={reveal}
            onDispute={author.id === me.id ? (finding, reason) => dispute(keeper, finding, reason) : undefined}
          />
          <Previews {...{ draft: calm, checked, channels: around.channels, networks: around.networks, post }} />
        </aside>
        <div className="rest stack">
          <Options {...{ draft, threads }} isNew={id === undefined} authorId={author.id} onChange={change} />
          <MediaList
            media={draft.media}
            onMedia={(media) => change({ media })}
            onDescribed={() => setDescribed(described + 1)}
          />
        </div>
      </div>
      <SendBar
        {...{ consequence, held }}
        otherAuthor={author.id === me.id ? undefined : author.name}
        checked={checked.standing}
        onSubmit={() => setSubmitting(true)}
      />
      {theirs && <Conflict mine={draft} theirs={theirs} onSettle={(settled) => keeper.settle(settled)} />}
      {isSubmitting && (
        <SubmitDialog {...{ keeper, consequence, findings: checked.findings }} onClose={() => setSubmitting(false)} />
      )}
    </>
  );
}

function useSurroundings(id: string | undefined, revision: number | undefined) {
  const { data: channels = [] } = useChannels();
  const { data: networks = [] } = useNetworks();
  const { data: topics = [] } = useTopics();
  const { data } = useDisputes({ post: id ?? '' }, id !== undefined);
  const disputes = data?.items.filter((dispute) => dispute.revision === revision) ?? [];
  const isLifted = ({ rule, quote }: Finding) =>
    disputes.some((dispute) => dispute.state === 'lifted' && dispute.rule === rule && dispute.quote === quote);
  return { channels, networks, topics, disputes, isLifted };
}

/** The address names the post once there is one; who leaves the page leaves nothing unsaved behind. */
function useKeptAddress(keeper: DraftKeeper, id: string | undefined): void {
  useEffect(() => {
    if (id) go(`/schrijven/${id}`, 'replace');
  }, [id]);
  useEffect(() => () => void keeper.flush(), [keeper]);
}

/** What somebody else saves meanwhile. */
function useOthers(keeper: DraftKeeper, id: string | undefined): void {
  const { data } = usePost(id ?? '');
  useEffect(() => {
    if (data) keeper.heard(data);
  }, [keeper, data]);
}

/** An objection is to the words that stand at the desk, so those come first. */
async function dispute(keeper: DraftKeeper, finding: Finding, reason: string): Promise<void> {
  await keeper.flush();
  const { id } = keeper.get();
  if (id) await disputeAt(id, finding, reason);
  await changed();
}

const isAt = ({ variant = '', media, start, end }: Finding, slot: string, at: number) =>
  variant === slot && !media && start <= at && at <= end;
