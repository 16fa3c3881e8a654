/** A spreadsheet becomes drafts: looked at first, with what is wrong told by the line. */
import { useMutation } from '@tanstack/react-query';
import { FileUp, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { api, ask, type Schemas } from '../../../api/client';
import { changed } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { Refused } from '../../../parts/loading';
import { Visible } from '../../../parts/words';
import { Page } from '../page';
import { t } from './texts';

type Read = Schemas['ImportView'];

export default function Import() {
  const [file, setFile] = useState<File>();
  const looking = useMutation({ mutationFn: (chosen: File) => send(chosen, { dryRun: 'true' }) });
  const making = useMutation({
    mutationFn: (chosen: File) => send(chosen, { skipWrong: 'true' }),
    onSuccess: () => changed(),
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    looking.reset();
    making.reset();
  };
  return (
    <Page title={t.import} lead={t.importLead}>
      <section className="card stack">
        <p>{t.importHow}</p>
        <ul className="badges">
          {t.columns.map((column) => (
            <li key={column} className="tag">
              {column}
            </li>
          ))}
        </ul>
        <Field label={t.file} hint={t.fileHint}>
          {(said) => (
            <input {...said} type="file" accept=".csv,text/csv" onChange={({ target }) => choose(target.files?.[0])} />
          )}
        </Field>
        <div>
          <button
            type="button"
            className="button main"
            disabled={!file || looking.isPending}
            onClick={() => file && looking.mutate(file)}
          >
            <ListChecks size={18} aria-hidden />
            {t.look}
          </button>
        </div>
        <Refused problem={looking.error ?? making.error} />
      </section>
      {making.data ? (
        <div className="message good" role="status">
          <div className="stack tight">
            <strong>{t.made(making.data.posts.length)}</strong>
            <div>
              <a className="button" href="/berichten?state=draft">
                {t.seeDrafts}
              </a>
            </div>
          </div>
        </div>
      ) : (
        looking.data &&
        file && <Looked read={looking.data} isBusy={making.isPending} onMake={() => making.mutate(file)} />
      )}
    </Page>
  );
}

function send(file: File, query: { dryRun?: 'true'; skipWrong?: 'true' }) {
  const form = new FormData();
  form.set('file', file);
  return ask(api.POST('/api/v1/posts/import', { params: { query }, body: '', bodySerializer: () => form }));
}

interface LookedProps {
  readonly read: Read;
  readonly isBusy: boolean;
  readonly onMake: () => void;
}

function Looked({ read: { lines, right, problems }, isBusy, onMake }: LookedProps) {
  return (
    <section className="card stack" aria-labelledby="nagekeken">
      <h2 id="nagekeken" role="status">
        {t.right(right, lines)}
      </h2>
      {problems.length > 0 && (
        <>
          <p className="soft">{t.mend}</p>
          <div className="table-wrap" tabIndex={0} role="group" aria-label={t.problem}>
            <table>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    {t.line}
                  </th>
                  <th scope="col">{t.column}</th>
                  <th scope="col">{t.problem}</th>
                </tr>
              </thead>
              <tbody>
                {problems.map(({ line, column, message }, place) => (
                  <tr key={place}>
                    <td className="number">{line}</td>
                    <td>
                      <Visible text={column} />
                    </td>
                    <td>
                      <Visible text={message} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {right > 0 && (
        <div>
          <button type="button" className="button main" disabled={isBusy} onClick={onMake}>
            <FileUp size={18} aria-hidden />
            {problems.length > 0 ? t.makeRight(right) : t.makeAll(right)}
          </button>
        </div>
      )}
    </section>
  );
}
