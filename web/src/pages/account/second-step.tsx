/** Turning the second step on and off, and what to do when the telephone is gone. */
import { ShieldCheck, ShieldQuestion } from 'lucide-react';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { moment } from '../../parts/times';
import { RecoveryCodes } from './recovery-codes';
import { NewCodes, Scan, TurnOff, TurnOn } from './second-step-dialogs';
import { t } from './texts';

const FEW = 3;
type Asked = 'on' | 'off' | 'codes';

export function SecondStep({ now }: { readonly now: Schemas['SecurityView'] }) {
  const [asked, setAsked] = useState<Asked>();
  const [begun, setBegun] = useState<Schemas['SecondFactorBegunView']>();
  const [codes, setCodes] = useState<readonly string[]>();
  const close = () => setAsked(undefined);
  return (
    <section className="card stack" aria-labelledby="second-step">
      <Standing now={now} />
      <div className="buttons">
        {now.secondFactorSince ? (
          <>
            <button type="button" className="button" onClick={() => setAsked('codes')}>
              {t.newCodes}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsked('off')}>
              {t.turnOff}
            </button>
          </>
        ) : (
          <button type="button" className="button main" onClick={() => setAsked('on')}>
            {t.turnOn}
          </button>
        )}
      </div>
      {asked === 'on' && <TurnOn onClose={close} onDone={setBegun} />}
      {asked === 'off' && <TurnOff onClose={close} />}
      {asked === 'codes' && <NewCodes onClose={close} onDone={setCodes} />}
      {begun && <Scan begun={begun} onClose={() => setBegun(undefined)} onDone={setCodes} />}
      {codes && <RecoveryCodes codes={codes} onClose={() => setCodes(undefined)} />}
    </section>
  );
}

function Standing({ now: { secondFactorSince: since, recoveryCodesLeft: left } }: { now: Schemas['SecurityView'] }) {
  const Icon = since ? ShieldCheck : ShieldQuestion;
  return (
    <>
      <h2 id="second-step">
        <Icon size={22} aria-hidden />
        {t.second}
      </h2>
      <p>{since ? t.secondOn(moment(since)) : t.secondOff}</p>
      {since && (
        <p className={left < FEW ? 'message wait' : 'soft'}>
          {t.codesLeft(left)} {left < FEW && t.fewCodes}
        </p>
      )}
    </>
  );
}
