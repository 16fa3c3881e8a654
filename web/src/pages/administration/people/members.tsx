/** Who takes part, what each may do, and who no longer does. */
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Member } from '../../../api/administration';
import { changed, useMembers } from '../../../api/queries';
import { Awaited, Empty, Refused } from '../../../parts/loading';
import { Visible } from '../../../parts/words';
import { useMe, useRole } from '../../../shell/me';
import { t as words } from '../../../texts';
import { Page } from '../page';
import {
  AddMember,
  ChangeRoles,
  Deactivate,
  PasswordOnce,
  ResetPassword,
  setActive,
  TakeSecondStep,
  type HandOver,
} from './member-dialogs';
import { t } from './texts';

export default function Members() {
  const members = useMembers();
  const mayChange = useRole('administrator');
  const [isAdding, setAdding] = useState(false);
  const [handOver, setHandOver] = useState<HandOver>();
  const add = (
    <button type="button" className="button main" onClick={() => setAdding(true)}>
      <UserRoundPlus size={18} aria-hidden />
      {t.add}
    </button>
  );
  return (
    <Page title={t.members} lead={t.membersLead} actions={mayChange && add}>
      <Awaited of={members} lines={8}>
        {(all) => (
          <>
            {all.length === 1 && (
              <Empty title={t.onlyYou}>
                <p>{t.onlyYouHelp}</p>
              </Empty>
            )}
            <ul className="rows">
              {[...all].sort(activeFirst).map((member) => (
                <Row key={member.id} member={member} members={all} mayChange={mayChange} onHandOver={setHandOver} />
              ))}
            </ul>
            {isAdding && <AddMember members={all} onClose={() => setAdding(false)} onAdded={setHandOver} />}
          </>
        )}
      </Awaited>
      {handOver && <PasswordOnce {...handOver} onClose={() => setHandOver(undefined)} />}
    </Page>
  );
}

const activeFirst = (one: Member, other: Member) =>
  Number(other.active) - Number(one.active) || one.name.localeCompare(other.name);

interface RowProps {
  readonly member: Member;
  readonly members: readonly Member[];
  readonly mayChange: boolean;
  readonly onHandOver: (handOver: HandOver) => void;
}

function Row({ member, members, mayChange, onHandOver }: RowProps) {
  const me = useMe();
  const [asked, setAsked] = useState<'roles' | 'leave' | 'password' | 'second-step'>();
  const again = useMutation({ mutationFn: () => setActive(member.id, true), onSuccess: () => changed() });
  const close = () => setAsked(undefined);
  const assisted = members.filter(({ id }) => member.assists.includes(id)).map(({ name }) => name);
  return (
    <li className="item">
      <div className="stack tight">
        <div>
          <h2>
            <Visible text={member.name} />
            {member.id === me.id && <span className="soft small"> ({t.you})</span>}
          </h2>
          <p className="small soft">{member.email}</p>
        </div>
        <div className="badges">
          {!member.active && <span className="badge stop">{t.inactive}</span>}
          {member.hasSecondFactor && <span className="badge good">{t.hasStep}</span>}
          {member.roles.map((role) => (
            <span key={role} className="badge go">
              {words.roles[role]}
            </span>
          ))}
        </div>
        {assisted.length > 0 && <p className="small soft">{t.assisting(assisted.join(', '))}</p>}
        <Refused problem={again.error} />
      </div>
      {mayChange && member.active && (
        <div className="buttons">
          <button type="button" className="button" onClick={() => setAsked('roles')}>
            {t.change}
            <span className="out-of-sight">: {member.name}</span>
          </button>
          {member.id !== me.id && (
            <>
              <button type="button" className="button quiet" onClick={() => setAsked('password')}>
                {t.reset}
                <span className="out-of-sight">: {member.name}</span>
              </button>
              {member.hasSecondFactor && (
                <button type="button" className="button quiet" onClick={() => setAsked('second-step')}>
                  {t.noStep}
                  <span className="out-of-sight">: {member.name}</span>
                </button>
              )}
              <button type="button" className="button quiet" onClick={() => setAsked('leave')}>
                {t.deactivate}
                <span className="out-of-sight">: {member.name}</span>
              </button>
            </>
          )}
        </div>
      )}
      {mayChange && !member.active && (
        <button type="button" className="button" disabled={again.isPending} onClick={() => again.mutate()}>
          {t.activate}
        </button>
      )}
      {asked === 'second-step' && <TakeSecondStep member={member} onClose={close} />}
      {asked === 'roles' && <ChangeRoles member={member} members={members} onClose={close} />}
      {asked === 'leave' && <Deactivate member={member} onClose={close} />}
      {asked === 'password' && <ResetPassword member={member} onClose={close} onReset={onHandOver} />}
    </li>
  );
}
