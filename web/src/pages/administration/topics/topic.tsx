/** One topic: its words, who decides, and trying both before they count. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { seen, type Topic } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { changed, useTopics } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Awaited, Empty, Refused } from '../../../parts/loading';
import { useRole } from '../../../shell/me';
import { go } from '../../../shell/router';
import { t as words } from '../../../texts';
import { Done, Page } from '../page';
import { t as shared } from '../texts';
import { Suggestions } from './suggestions';
import { t } from './texts';
import { draftOf, EMPTY, isReady, type TopicDraft } from './topic-draft';
import { keyOf } from './topic-key';
import { TopicFields } from './topic-fields';
import { TryIt } from './try-it';
import { TryPast } from './try-past';

const BACK = { to: '/beheer/onderwerpen', name: t.title };

export function TopicPage({ id }: { readonly id: string }) {
  const topics = useTopics();
  if (id === 'nieuw') return <Edit topic={undefined} />;
  return (
    <Awaited of={topics}>
      {(all) => {
        const topic = all.find((each) => each.id === id);
        return topic ? <Edit key={topic.version} topic={topic} /> : <Empty title={words.errors.notFound} />;
      }}
    </Awaited>
  );
}

function Edit({ topic }: { readonly topic: Topic | undefined }) {
  const [draft, setDraft] = useState<TopicDraft>(topic ? draftOf(topic) : EMPTY);
  const [isRemoving, setRemoving] = useState(false);
  const mayChange = useRole('administrator');
  const key = topic?.key ?? keyOf(draft.name);
  const saving = useMutation({
    mutationFn: () => save(topic, key, draft),
    onSuccess: async () => {
      await changed();
      if (!topic) go('/beheer/onderwerpen');
    },
  });
  const remove = topic && mayChange && (
    <button type="button" className="button danger" onClick={() => setRemoving(true)}>
      {t.remove}
    </button>
  );
  return (
    <Page title={topic ? topic.name : t.newTitle} back={BACK} actions={remove}>
      {!mayChange && <p className="message">{shared.readOnly}</p>}
      <div className="two-columns">
        <form
          className="card stack loose"
          onSubmit={(event) => {
            event.preventDefault();
            saving.mutate();
          }}
        >
          <TopicFields draft={draft} isLocked={!mayChange} onChange={setDraft} />
          <Refused problem={saving.error} />
          {mayChange && (
            <div className="buttons">
              <button type="submit" className="button main" disabled={!isReady(draft) || saving.isPending}>
                {t.save}
              </button>
              <Done when={saving.isSuccess}>{t.saved}</Done>
            </div>
          )}
        </form>
        <div className="stack">
          <TryIt terms={draft.terms} excludes={draft.excludes} />
          <TryPast topic={{ key, terms: [...draft.terms], excludes: [...draft.excludes] }} />
          {topic && (
            <Suggestions
              topic={topic.id}
              taken={draft.terms}
              onAdd={(term) => setDraft({ ...draft, terms: [...draft.terms, term] })}
            />
          )}
        </div>
      </div>
      {isRemoving && topic && <Remove topic={topic} onClose={() => setRemoving(false)} />}
    </Page>
  );
}

function save(topic: Topic | undefined, key: string, draft: TopicDraft) {
  const body = { ...draft, name: draft.name.trim() };
  if (!topic) return ask(api.POST('/api/v1/topics', { body: { ...body, key } }));
  const params = { path: { id: topic.id }, header: seen(topic) };
  return ask(api.PATCH('/api/v1/topics/{id}', { params, body }));
}

function Remove({ topic, onClose }: { readonly topic: Topic; readonly onClose: () => void }) {
  const params = { path: { id: topic.id }, header: seen(topic) };
  const run = async () => {
    await ask(api.DELETE('/api/v1/topics/{id}', { params }));
    go('/beheer/onderwerpen');
  };
  return (
    <AskDialog
      title={t.removeTitle(topic.name)}
      lead={t.removeLead}
      confirm={t.remove}
      isDanger
      onClose={onClose}
      run={run}
    />
  );
}
