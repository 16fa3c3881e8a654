/** Documents whose passages may not stand in a post; only their fingerprints are kept. */
import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import { useDocuments } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { Awaited, Empty } from '../../../parts/loading';
import { moment } from '../../../parts/times';
import { Visible } from '../../../parts/words';
import { t as words } from '../../../texts';
import { Page } from '../page';
import { t } from './texts';

type Document = Schemas['DocumentView'];

export default function Documents() {
  const documents = useDocuments();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <button type="button" className="button main" onClick={() => setAdding(true)}>
      <FilePlus size={18} aria-hidden />
      {t.addDocument}
    </button>
  );
  return (
    <Page title={t.documents} lead={t.documentsLead} actions={add}>
      <Awaited of={documents}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.noDocuments}>
              <p>{t.noDocumentsHelp}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {items.map((each) => (
                <Row key={each.id} document={each} />
              ))}
            </ul>
          )
        }
      </Awaited>
      {isAdding && <Register onClose={() => setAdding(false)} />}
    </Page>
  );
}

const grouped = (count: number) => count.toLocaleString(words.locale);

function Row({ document: { id, title, words: count, fingerprints, registeredBy, createdAt } }: { document: Document }) {
  const [isForgetting, setForgetting] = useState(false);
  return (
    <li className="item">
      <div className="stack tight">
        <h2>
          <Visible text={title} />
        </h2>
        <p className="small soft">{t.documentFacts(grouped(count), grouped(fingerprints))}</p>
        <p className="small soft">{t.registered(registeredBy.name, moment(createdAt))}</p>
      </div>
      <button type="button" className="button quiet" onClick={() => setForgetting(true)}>
        {t.forget}
        <span className="out-of-sight">: {title}</span>
      </button>
      {isForgetting && (
        <AskDialog
          title={t.forgetTitle(title)}
          lead={t.forgetLead}
          confirm={t.forget}
          isDanger
          onClose={() => setForgetting(false)}
          run={() => ask(api.DELETE('/api/v1/confidential-documents/{id}', { params: { path: { id } } }))}
        />
      )}
    </li>
  );
}

function Register({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [file, setFile] = useState<File>();
  return (
    <AskDialog
      title={t.addDocument}
      confirm={t.addDocument}
      isReady={title.trim() !== '' && (file !== undefined || text.trim() !== '')}
      onClose={onClose}
      run={() => register(title.trim(), file, text)}
    >
      <Field label={t.documentTitle} hint={t.documentTitleHint}>
        {(said) => (
          <input
            {...said}
            autoFocus
            required
            maxLength={200}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field label={t.file} hint={t.fileHint}>
        {(said) => (
          <input
            {...said}
            type="file"
            accept="text/plain,.txt,.md"
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        )}
      </Field>
      {!file && (
        <Field label={t.orText} hint={t.textHint}>
          {(said) => <textarea {...said} rows={6} value={text} onChange={({ target }) => setText(target.value)} />}
        </Field>
      )}
    </AskDialog>
  );
}

function register(title: string, file: File | undefined, text: string) {
  const path = '/api/v1/confidential-documents';
  if (!file) return ask(api.POST(path, { body: { title, text } }));
  const form = new FormData();
  form.set('title', title);
  form.set('file', file);
  return ask(api.POST(path, { body: form as unknown as Schemas['DocumentForm'], bodySerializer: () => form }));
}
