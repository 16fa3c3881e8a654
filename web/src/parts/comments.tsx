/** What people say to each other about a post. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { changed, useComments } from '../api/queries';
import { t } from '../texts';
import { Field } from './field';
import { Awaited, Refused } from './loading';
import { moment } from './times';
import { Words } from './words';

export function Comments({ id }: { readonly id: string }) {
  const comments = useComments(id);
  const [text, setText] = useState('');
  const placing = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/v1/posts/{id}/comments', { params: { path: { id } }, body: { text: text.trim() } })),
    onSuccess: () => {
      setText('');
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
              {items.map(({ id: key, author, text: said, createdAt, revision }) => (
                <li key={key}>
                  <p className="small soft">
                    <strong>{author.name}</strong> · {moment(createdAt)} · {t.post.revision(revision)}
                  </p>
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
          if (text.trim()) placing.mutate();
        }}
      >
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
          <button type="submit" className="button" disabled={!text.trim() || placing.isPending}>
            {t.approvals.sendComment}
          </button>
        </div>
      </form>
    </div>
  );
}
