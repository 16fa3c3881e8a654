/** Why a rule that keeps personal or confidential data inside may be off; without a reason it may not. */
import { useState } from 'react';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { t } from './texts';

interface ReasonProps {
  readonly onClose: () => void;
  readonly run: (reason: string) => Promise<unknown>;
}

export function ReasonDialog({ onClose, run }: ReasonProps) {
  const [reason, setReason] = useState('');
  return (
    <AskDialog
      title={t.reason}
      confirm={t.save}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      run={() => run(reason.trim())}
    >
      <Field label={t.reason} hint={t.reasonHint}>
        {(said) => (
          <textarea
            {...said}
            autoFocus
            required
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}
