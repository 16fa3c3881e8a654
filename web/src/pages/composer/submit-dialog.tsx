/** The author's personal word on what stands there, with what will happen next. */
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Finding } from '../../api/queries';
import { AskDialog } from '../../parts/ask-dialog';
import { go } from '../../shell/router';
import { t } from '../../texts';
import type { Consequence } from './consequence';
import { reasonKey } from './draft';
import type { DraftKeeper } from './draft-keeper';

interface SubmitProps {
  readonly keeper: DraftKeeper;
  readonly consequence: Consequence;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

export function SubmitDialog({ keeper, consequence, findings, onClose }: SubmitProps) {
  const [isMeant, setMeant] = useState(false);
  return (
    <AskDialog
      title={t.composer.submitTitle}
      confirm={t.composer.submitConfirm}
      isReady={isMeant}
      onClose={onClose}
      run={() => submit(keeper, findings)}
    >
      <div className="message go">
        <div className="stack tight">
          {consequence.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      <label className="choice">
        <input type="checkbox" checked={isMeant} onChange={({ target }) => setMeant(target.checked)} />
        <strong>{t.composer.attest}</strong>
      </label>
    </AskDialog>
  );
}

/** What is submitted is what is saved; so that comes first. */
async function submit(keeper: DraftKeeper, findings: readonly Finding[]): Promise<void> {
  const isSaved = await keeper.flush();
  const { id, draft, problem } = keeper.get();
  if (!isSaved || !id) throw problem instanceof Problem ? problem : new Problem(0, 'offline', t.errors.offline);
  const acknowledgements = findings
    .filter(({ severity }) => severity === 'warn')
    .flatMap((finding) => {
      const reason = draft.reasons[reasonKey(finding)]?.trim();
      return reason ? [{ rule: finding.rule, quote: finding.quote, reason }] : [];
    });
  await ask(
    api.POST('/api/v1/posts/{id}/submit', { params: { path: { id } }, body: { attest: true, acknowledgements } }),
  );
  keeper.forget();
  go(`/berichten/${id}`);
}
