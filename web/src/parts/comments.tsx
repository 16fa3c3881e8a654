/** What people say to each other about a post. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask } from '../api/client';
import { changed, useComments } from '../api/queries';
import { t } from '../texts';
import { Field } from './field';
import { Awaited, Refused } from './loading';
import { placeOf, useChosenWords, useRemarked } from './remarked';
import { moment } from './times';
import { Visible, Words } from './words';

export function Comments({ id, words = '' }: { readonly id: string; readonly words?: string }) {
  const comments = useComments(id);
  const [text, setText] = useState('');
  const [quote, setQuote] = useState('');
  const chosen = useChosenWords(words);
  useEffect(() => setQuote(chosen), [chosen]);
  useRemarked(comments.data?.flatMap(({ anchor }) => anchor?.quote ?? []) ?? []);
  const anchor = placeOf(words, quote.trim());
  const isElsewhere = quote.trim() !== '' && !anchor;
  const placing = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/posts/{id}/comments', {
          params: { path: { id } },
          body: { text: text.trim(), ...(anchor && { anchor }) },
        }),
      ),
    onSuccess: () => {
      setText('');
      setQuote('');
      return changed();
    },
  });
  return (
    <div className="stack">
      <Awaited of={comments} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <p className="soft">{t.approvals.noComments}</p>
          ) : (
            <ul className="stack">
              {items.map(({ id: key, author, text: said, anchor: about, createdAt, revision }) => (
                <li key={key}>
                  <p className="small soft">
                    <strong>{author.name}</strong> · {moment(createdAt)} · {t.post.revision(revision)}
                  </p>
                  {about && <Passage quote={about.quote} isThere={words.includes(about.quote)} />}
                  <Words text={said} />
                </li>
              ))}
            </ul>
          )
        }
      </Awaited>
      <form
        className="stack tight"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && !isElsewhere) placing.mutate();
        }}
      >
        {words !== '' && (
          <Field
            label={t.approvals.aboutWords}
            hint={t.approvals.aboutWordsHint}
            wrong={isElsewhere ? t.approvals.aboutNothing : undefined}
          >
            {(said) => <input {...said} value={quote} onChange={({ target }) => setQuote(target.value)} />}
          </Field>
        )}
        <Field label={t.approvals.writeComment}>
          {(said) => (
            <textarea
              {...said}
              rows={2}
              maxLength={5000}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <Refused problem={placing.error} />
        <div>
          <button type="submit" className="button" disabled={!text.trim() || isElsewhere || placing.isPending}>
            {t.approvals.sendComment}
          </button>
        </div>
      </form>
    </div>
  );
}

/** The words that a remark is about, found again in what stands there now. */
const Passage = ({ quote, isThere }: { readonly quote: string; readonly isThere: boolean }) => (
  <p className="reason small">
    <q>
      <Visible text={quote} />
    </q>
    {!isThere && <span> {t.approvals.wordsGone}</span>}
  </p>
);
