/** Adding somebody, changing what they may do, letting them go, and handing over a password once. */
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Member } from '../../../api/administration';
import { api, ask } from '../../../api/client';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { Done } from '../page';
import { t as shared } from '../texts';
import { inputOf, RoleChoices, type Standing } from './role-choices';
import { t } from './texts';

export interface HandOver {
  readonly title: string;
  /** Absent: the person has one already. */
  readonly password?: string | undefined;
}

interface AddProps {
  readonly members: readonly Member[];
  readonly onClose: () => void;
  readonly onAdded: (handOver: HandOver) => void;
}

export function AddMember({ members, onClose, onAdded }: AddProps) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [standing, setStanding] = useState<Standing>({ roles: [], assists: [] });
  const isReady = email.includes('@') && standing.roles.length > 0;
  const run = async () => {
    const given = { email: email.trim(), ...(name.trim() && { name: name.trim() }) };
    const added = await ask(api.POST('/api/v1/members', { body: { ...given, ...inputOf(standing) } }));
    onAdded({ title: t.added(added.name), password: added.password });
  };
  return (
    <AskDialog title={t.add} confirm={t.add} isReady={isReady} onClose={onClose} run={run}>
      <Field label={t.name} hint={t.nameHint}>
        {(said) => (
          <input {...said} autoFocus maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
        )}
      </Field>
      <Field label={t.email}>
        {(said) => (
          <input
            {...said}
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        )}
      </Field>
      <RoleChoices {...standing} members={members} onChange={setStanding} />
    </AskDialog>
  );
}

interface ChangeProps {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly onClose: () => void;
}

export function ChangeRoles({ member, members, onClose }: ChangeProps) {
  const [standing, setStanding] = useState<Standing>(member);
  const run = () =>
    ask(api.PATCH('/api/v1/members/{id}', { params: { path: { id: member.id } }, body: inputOf(standing) }));
  return (
    <AskDialog
      title={t.changeOf(member.name)}
      lead={t.changeLead}
      confirm={shared.save}
      isReady={standing.roles.length > 0}
      onClose={onClose}
      run={run}
    >
      <RoleChoices {...standing} members={members} onChange={setStanding} />
      {standing.roles.length === 0 && <p className="small soft">{t.needsRole}</p>}
    </AskDialog>
  );
}

export const setActive = (id: string, active: boolean) =>
  ask(api.PATCH('/api/v1/members/{id}', { params: { path: { id } }, body: { active } }));

export function Deactivate({ member, onClose }: Omit<ChangeProps, 'members'>) {
  return (
    <AskDialog
      title={t.deactivateTitle(member.name)}
      lead={t.deactivateLead}
      confirm={t.deactivate}
      isDanger
      onClose={onClose}
      run={() => setActive(member.id, false)}
    />
  );
}

interface ResetProps extends Omit<ChangeProps, 'members'> {
  readonly onReset: (handOver: HandOver) => void;
}

export function ResetPassword({ member, onClose, onReset }: ResetProps) {
  const run = async () => {
    const path = { id: member.id };
    const { password } = await ask(api.POST('/api/v1/members/{id}/password', { params: { path } }));
    onReset({ title: t.resetDone(member.name), password });
  };
  return (
    <AskDialog title={t.resetTitle(member.name)} lead={t.resetLead} confirm={t.reset} onClose={onClose} run={run} />
  );
}

export function TakeSecondStep({ member, onClose }: Omit<ChangeProps, 'members'>) {
  return (
    <AskDialog
      title={t.noStepTitle(member.name)}
      lead={t.noStepLead}
      confirm={t.noStep}
      isDanger
      onClose={onClose}
      run={() => ask(api.DELETE('/api/v1/members/{id}/second-factor', { params: { path: { id: member.id } } }))}
    />
  );
}

/** Stays until its reader says so: there is no second time. */
export function PasswordOnce({ title, password, onClose }: HandOver & { readonly onClose: () => void }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <ModalOverlay className="overlay" isOpen>
      <Modal className="modal">
        <Dialog role="alertdialog">
          <Heading slot="title">{title}</Heading>
          <p>{password ? t.handOver : t.hadAccount}</p>
          {password && (
            <>
              <p className="secret">{password}</p>
              <div className="buttons">
                <Done when={isCopied}>{t.copied}</Done>
                <button
                  type="button"
                  className="button"
                  onClick={() => void navigator.clipboard.writeText(password).then(() => setCopied(true))}
                >
                  <Copy size={18} aria-hidden />
                  {t.copy}
                </button>
              </div>
            </>
          )}
          <div className="buttons">
            <button type="button" className="button main" autoFocus onClick={onClose}>
              {t.close}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
