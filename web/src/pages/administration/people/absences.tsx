/** Who is away, who decides meanwhile, and reporting it in time. */
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useAbsences } from '../../../api/administration';
import { api, ask, type Schemas } from '../../../api/client';
import { useMembers } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { Awaited, Empty } from '../../../parts/loading';
import { instantsIn, PeriodFields } from '../../../parts/period-fields';
import { moment } from '../../../parts/times';
import { Visible } from '../../../parts/words';
import { useMe, useRole } from '../../../shell/me';
import { Page } from '../page';
import { t } from './texts';

type Absence = Schemas['AbsenceView'];

export default function Absences() {
  const absences = useAbsences();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <button type="button" className="button main" onClick={() => setAdding(true)}>
      <CalendarPlus size={18} aria-hidden />
      {t.addAbsence}
    </button>
  );
  return (
    <Page title={t.absences} lead={t.absencesLead} actions={add}>
      <Awaited of={absences}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t.noAbsences}>
              <p>{t.noAbsencesHelp}</p>
            </Empty>
          ) : (
            <ul className="rows">
              {[...items]
                .sort((one, other) => other.endsAt.localeCompare(one.endsAt))
                .map((absence) => (
                  <Row key={absence.id} absence={absence} />
                ))}
            </ul>
          )
        }
      </Awaited>
      {isAdding && <AddAbsence onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Row({ absence }: { readonly absence: Absence }) {
  const me = useMe();
  const mayAll = useRole('administrator');
  const [isAsking, setAsking] = useState(false);
  const now = new Date().toISOString();
  const isOver = absence.endsAt <= now;
  const isNow = !isOver && absence.startsAt <= now;
  return (
    <li className="item">
      <div className="stack tight">
        <h2>
          <Visible text={absence.user.name} />
        </h2>
        <p className="small soft">{t.range(moment(absence.startsAt), moment(absence.endsAt))}</p>
        <p className="small">{t.replaced(absence.substitute.name)}</p>
      </div>
      <div className="buttons">
        <span className={`badge ${isNow ? 'wait' : isOver ? '' : 'go'}`}>
          {isNow ? t.now : isOver ? t.over : t.later}
        </span>
        {!isOver && (mayAll || absence.user.id === me.id) && (
          <button type="button" className="button quiet" onClick={() => setAsking(true)}>
            {t.removeAbsence}
            <span className="out-of-sight">: {absence.user.name}</span>
          </button>
        )}
      </div>
      {isAsking && (
        <AskDialog
          title={t.removeTitle}
          lead={t.removeLead(absence.user.name)}
          confirm={t.removeAbsence}
          onClose={() => setAsking(false)}
          run={() => ask(api.DELETE('/api/v1/absences/{id}', { params: { path: { id: absence.id } } }))}
        />
      )}
    </li>
  );
}

function AddAbsence({ onClose }: { readonly onClose: () => void }) {
  const me = useMe();
  const mayAll = useRole('administrator');
  const { data: members = [] } = useMembers();
  const [user, setUser] = useState(me.id);
  const [substitute, setSubstitute] = useState('');
  const [period, setPeriod] = useState({ from: '', to: '' });
  const active = members.filter((member) => member.active);
  const able = active.filter(({ id, roles }) => id !== user && roles.includes('woordvoerder'));
  const instants = instantsIn(period);
  const run = () => {
    const { from: startsAt = '', to: endsAt = '' } = instants ?? {};
    return ask(api.POST('/api/v1/absences', { body: { user, substitute, startsAt, endsAt } }));
  };
  return (
    <AskDialog
      title={t.addAbsence}
      confirm={t.addAbsence}
      isReady={substitute !== '' && instants !== undefined}
      onClose={onClose}
      run={run}
    >
      {mayAll && <Person label={t.who} people={active} value={user} onChange={setUser} />}
      <Person label={t.substitute} people={able} value={substitute} onChange={setSubstitute} hint={t.noWoordvoerder} />
      <PeriodFields
        period={period}
        names={{ from: t.from, to: t.until, hint: t.untilHint, wrong: t.badRange }}
        onChange={setPeriod}
      />
    </AskDialog>
  );
}

interface PersonProps {
  readonly label: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (id: string) => void;
}

function Person({ label, people, value, hint, onChange }: PersonProps) {
  return (
    <Field label={label} hint={people.length === 0 ? hint : undefined}>
      {(said) => (
        <select {...said} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t.choose}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
