/** Which roles somebody has, with what each may do, and for whom an assistant writes. */
import type { Member } from '../../../api/administration';
import { t as words } from '../../../texts';
import { Visible } from '../../../parts/words';
import { t } from './texts';

export type Role = Member['roles'][number];
const ROLES: readonly Role[] = ['mandataris', 'assistant', 'woordvoerder', 'administrator', 'auditor'];

export interface Standing {
  readonly roles: readonly Role[];
  readonly assists: readonly string[];
}

interface ChoicesProps extends Standing {
  readonly members: readonly Member[];
  readonly onChange: (next: Standing) => void;
}

const toggled = <T,>(list: readonly T[], value: T) =>
  list.includes(value) ? list.filter((each) => each !== value) : [...list, value];

export function RoleChoices({ roles, assists, members, onChange }: ChoicesProps) {
  const authors = members.filter((member) => member.active && member.roles.includes('mandataris'));
  return (
    <>
      <fieldset>
        <legend>{t.roles}</legend>
        {ROLES.map((role) => (
          <label key={role} className="choice">
            <input
              type="checkbox"
              checked={roles.includes(role)}
              onChange={() => onChange({ assists, roles: toggled(roles, role) })}
            />
            <span>
              {words.roles[role]}
              <small>{t.roleHints[role]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {roles.includes('assistant') && (
        <fieldset>
          <legend>{t.assists}</legend>
          {authors.length === 0 && <p className="small soft">{t.noMandataris}</p>}
          {authors.map(({ id, name }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                checked={assists.includes(id)}
                onChange={() => onChange({ roles, assists: toggled(assists, id) })}
              />
              <span>
                <Visible text={name} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** Whom only an assistant writes for. */
export const inputOf = ({ roles, assists }: Standing) => ({
  roles: [...roles],
  assists: roles.includes('assistant') ? [...assists] : [],
});
