/** Words that this organisation says differently, and names that may stand in a post. */
import { useMutation } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { usePolicy, type OwnWord, type Severity } from '../../../api/administration';
import type { Schemas } from '../../../api/client';
import { changed } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { Awaited, Empty, Refused } from '../../../parts/loading';
import { WordField } from '../../../parts/word-field';
import { Visible } from '../../../parts/words';
import { useRole } from '../../../shell/me';
import { t as words } from '../../../texts';
import { Done, Page } from '../page';
import { t as shared } from '../texts';
import { ReplayDialog } from './replay-dialog';
import { savePolicy } from './rules';
import { t } from './texts';

export default function OwnWords() {
  const policy = usePolicy();
  return (
    <Page title={t.words} lead={t.wordsLead}>
      <Awaited of={policy} lines={6}>
        {(current) => <Editor key={current.version} policy={current} />}
      </Awaited>
    </Page>
  );
}

function Editor({ policy }: { readonly policy: Schemas['PolicyView'] }) {
  const [own, setOwn] = useState<readonly OwnWord[]>(policy.ownWords);
  const [figures, setFigures] = useState<readonly string[]>(policy.publicFigures);
  const [isTrying, setTrying] = useState(false);
  const mayChange = useRole('administrator');
  const patch = { ownWords: [...own], publicFigures: [...figures] };
  const isChanged = own !== policy.ownWords || figures !== policy.publicFigures;
  const saving = useMutation({ mutationFn: () => savePolicy(policy, patch), onSuccess: () => changed() });
  return (
    <>
      {!mayChange && <p className="message">{shared.readOnly}</p>}
      <section className="card stack" aria-labelledby="woorden">
        <h2 id="woorden">{t.words}</h2>
        {mayChange && <AddWord onAdd={(word) => setOwn([...own.filter((each) => each.word !== word.word), word])} />}
        {own.length === 0 ? (
          <Empty title={t.noWords}>
            <p>{t.noWordsHelp}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {own.map((word) => (
              <li key={word.word} className="item">
                <div className="stack tight">
                  <strong>
                    <Visible text={word.word} />
                  </strong>
                  {word.advice && (
                    <p className="small soft">
                      → <Visible text={word.advice} />
                    </p>
                  )}
                </div>
                <div className="buttons">
                  <span className="tag">{word.severity ? words.severity[word.severity] : t.usualSeverity}</span>
                  {mayChange && (
                    <button
                      type="button"
                      className="button quiet"
                      aria-label={t.removeWord(word.word)}
                      onClick={() => setOwn(own.filter((each) => each !== word))}
                    >
                      {shared.remove}
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="card stack" aria-labelledby="namen">
        <h2 id="namen">{t.figures}</h2>
        <p className="soft">{t.figuresLead}</p>
        <WordField
          label={t.figuresField}
          hint={t.figuresHint}
          words={figures}
          isLocked={!mayChange}
          onChange={setFigures}
        />
      </section>
      <Refused problem={saving.error} />
      {mayChange && isChanged && (
        <div className="bar-below">
          <div className="buttons">
            <button type="button" className="button" onClick={() => setTrying(true)}>
              {t.replay}
            </button>
            <button type="button" className="button main" disabled={saving.isPending} onClick={() => saving.mutate()}>
              {t.save}
            </button>
          </div>
        </div>
      )}
      <Done when={saving.isSuccess && !isChanged}>{t.saved}</Done>
      {isTrying && <ReplayDialog patch={patch} onClose={() => setTrying(false)} />}
    </>
  );
}

function AddWord({ onAdd }: { readonly onAdd: (word: OwnWord) => void }) {
  const [word, setWord] = useState('');
  const [advice, setAdvice] = useState('');
  const [severity, setSeverity] = useState<Severity | ''>('');
  const add = () => {
    onAdd({ word: word.trim(), ...(severity && { severity }), ...(advice.trim() && { advice: advice.trim() }) });
    setWord('');
    setAdvice('');
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (word.trim()) add();
      }}
    >
      <div className="pair">
        <Field label={t.word}>
          {(said) => <input {...said} maxLength={200} value={word} onChange={({ target }) => setWord(target.value)} />}
        </Field>
        <Field label={t.instead}>
          {(said) => (
            <input {...said} maxLength={300} value={advice} onChange={({ target }) => setAdvice(target.value)} />
          )}
        </Field>
        <Field label={t.severity}>
          {(said) => (
            <select {...said} value={severity} onChange={({ target }) => setSeverity(target.value as Severity | '')}>
              <option value="">{t.usualSeverity}</option>
              {(['block', 'review', 'warn', 'info'] as const).map((each) => (
                <option key={each} value={each}>
                  {words.severity[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div>
        <button type="submit" className="button" disabled={word.trim() === ''}>
          <Plus size={18} aria-hidden />
          {t.addWord}
        </button>
      </div>
    </form>
  );
}
