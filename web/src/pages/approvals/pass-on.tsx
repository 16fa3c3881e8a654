/** The question goes to another woordvoerder, with a reason that stays on record. */
import { useState } from 'react';
import { api, ask } from '../../api/client';
import { useMembers, type Approval } from '../../api/queries';
import { AskDialog } from '../../parts/ask-dialog';
import { Field } from '../../parts/field';
import { useMe } from '../../shell/me';
import { t } from '../../texts';
import { t as own } from './texts';

interface PassOnProps {
  readonly approval: Approval;
  readonly onClose: () => void;
  readonly onPassed: () => void;
}

export function PassOn({ approval, onClose, onPassed }: PassOnProps) {
  const me = useMe();
  const { data: members = [] } = useMembers();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const others = members.filter(
    ({ id, roles, active }) =>
      active && roles.includes('woordvoerder') && id !== me.id && id !== approval.post.author?.id,
  );
  return (
    <AskDialog
      title={own.passOnTitle}
      lead={others.length > 0 ? own.passOnLead : own.nobody}
      confirm={own.passOn}
      isReady={to !== '' && reason.trim() !== ''}
      onClose={onClose}
      run={async () => {
        const body = { to, reason: reason.trim() };
        await ask(api.POST('/api/v1/approvals/{id}/reassign', { params: { path: { id: approval.id } }, body }));
        onPassed();
      }}
    >
      <Field label={own.passOnTo}>
        {(said) => (
          <select {...said} required value={to} onChange={({ target }) => setTo(target.value)}>
            <option value="">{own.passOnChoose}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.post.reason}>
        {(said) => (
          <textarea
            {...said}
            required
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}
