/** The ten guidelines in the organisation's own words: to read for everybody, to word for an administrator. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { seen, useCode } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import { changed } from '../../../api/queries';
import { Field } from '../../../parts/field';
import { Awaited, Refused } from '../../../parts/loading';
import { Words } from '../../../parts/words';
import { useRole } from '../../../shell/me';
import { Done, Page } from '../page';
import { t as shared } from '../texts';
import { t } from './texts';

type Code = Schemas['CodeOfConductView'];

export default function CodeOfConduct() {
  const code = useCode();
  const mayChange = useRole('administrator');
  return (
    <Page title={t.code} lead={mayChange ? t.codeLead : t.codeReadOnly}>
      <Awaited of={code} lines={10}>
        {(current) => (mayChange ? <Editor key={current.version} code={current} /> : <Reader code={current} />)}
      </Awaited>
    </Page>
  );
}

function Reader({ code }: { readonly code: Code }) {
  return (
    <ol className="rows">
      {code.items.map(({ guideline, title, wording }) => (
        <li key={guideline} className="row">
          <h2>
            {guideline}. {title}
          </h2>
          {wording ? <Words text={wording} /> : <p className="soft">{t.codeEmpty}</p>}
        </li>
      ))}
    </ol>
  );
}

function Editor({ code }: { readonly code: Code }) {
  const before = code.items.map(({ wording }) => wording);
  const [wording, setWording] = useState<readonly string[]>(before);
  const isChanged = wording.some((each, place) => each !== before[place]);
  const saving = useMutation({
    mutationFn: () =>
      ask(api.PUT('/api/v1/code-of-conduct', { params: { header: seen(code) }, body: { wording: [...wording] } })),
    onSuccess: () => changed(),
  });
  return (
    <form
      className="stack loose"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <div className="card stack loose">
        {code.items.map(({ guideline, title }, place) => (
          <Field key={guideline} label={`${guideline}. ${title}`} hint={wording[place] ? undefined : t.codeHint}>
            {(said) => (
              <textarea
                {...said}
                rows={3}
                maxLength={2000}
                value={wording[place]}
                onChange={({ target }) => setWording(wording.map((each, at) => (at === place ? target.value : each)))}
              />
            )}
          </Field>
        ))}
      </div>
      <Refused problem={saving.error} />
      <div className="bar-below">
        <Done when={code.version > 0 && !isChanged} />
        <button type="submit" className="button main" disabled={!isChanged || saving.isPending}>
          {shared.save}
        </button>
      </div>
    </form>
  );
}
