/** Declaring a quiet period: what happens in it, when, why and where. */
import { useState } from 'react';
import { api, ask, type Schemas } from '../../../api/client';
import { useChannels } from '../../../api/queries';
import { AskDialog } from '../../../parts/ask-dialog';
import { Field } from '../../../parts/field';
import { instantsIn, PeriodFields } from '../../../parts/period-fields';
import { ZONE } from '../../../parts/times';
import { wallTimeOf } from '../../../parts/wall-time';
import { t } from './texts';

type NewPeriod = Schemas['NewQuietPeriod'];

interface QuietProps {
  /** What is known already, as of an election. */
  readonly begun: Partial<NewPeriod>;
  readonly onClose: () => void;
  readonly onDeclared: (declared: Schemas['DeclaredQuietPeriodView']) => void;
}

const wall = (at: string | undefined) => (at ? wallTimeOf(new Date(at), ZONE) : '');

export function QuietDialog({ begun, onClose, onDeclared }: QuietProps) {
  const [kind, setKind] = useState<NewPeriod['kind']>(begun.kind ?? 'stop');
  const [period, setPeriod] = useState({ from: wall(begun.from), to: wall(begun.to) });
  const [reason, setReason] = useState(begun.reason ?? '');
  const [appliesTo, setAppliesTo] = useState<NonNullable<NewPeriod['appliesTo']>>(begun.appliesTo ?? 'all');
  const [channels, setChannels] = useState<readonly string[]>([]);
  const instants = instantsIn(period);
  const run = async () => {
    if (!instants) return;
    const body = { kind, ...instants, reason: reason.trim(), appliesTo, channels: [...channels] };
    onDeclared(await ask(api.POST('/api/v1/quiet-periods', { body })));
  };
  return (
    <AskDialog
      title={t.declare}
      confirm={t.declare}
      isReady={instants !== undefined && reason.trim() !== ''}
      onClose={onClose}
      run={run}
    >
      <fieldset>
        <legend>{t.kind}</legend>
        {(['stop', 'caution'] as const).map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
            <span>
              {t.kinds[each]}
              <small>{t.kindHints[each]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <PeriodFields
        period={period}
        names={{ from: t.from, to: t.until, hint: t.zoneHint, wrong: t.badRange }}
        onChange={setPeriod}
      />
      <Field label={t.reason} hint={t.reasonHint}>
        {(said) => (
          <input {...said} required maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <Field label={t.appliesTo}>
        {(said) => (
          <select
            {...said}
            disabled={channels.length > 0}
            value={appliesTo}
            onChange={({ target }) => setAppliesTo(target.value as typeof appliesTo)}
          >
            {(['all', 'official', 'private'] as const).map((each) => (
              <option key={each} value={each}>
                {t.applies[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OnlyThese chosen={channels} onChange={setChannels} />
    </AskDialog>
  );
}

interface OnlyProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function OnlyThese({ chosen, onChange }: OnlyProps) {
  const { data: channels = [] } = useChannels();
  if (channels.length === 0) return null;
  return (
    <details>
      <summary>{t.only}</summary>
      <div className="choices">
        {channels.map(({ id, name }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])}
            />
            {name}
          </label>
        ))}
      </div>
    </details>
  );
}
