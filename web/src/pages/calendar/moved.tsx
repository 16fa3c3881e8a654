/** What came of a move, with the way back; and the question where to, for who does not drag. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { AskDialog } from '../../parts/ask-dialog';
import { chosenInstant, TimeFields, type ChosenTime } from '../../parts/time-fields';
import { ZONE } from '../../parts/times';
import { wallTimeOf } from '../../parts/wall-time';
import type { Item } from './calendar-data';
import { move, type Outcome } from './moving';
import { t } from './texts';

interface MoveDialogProps {
  readonly item: Item;
  readonly onClose: () => void;
  readonly onMoved: (outcome: Outcome) => void;
}

export function MoveDialog({ item, onClose, onMoved }: MoveDialogProps) {
  const [time, setTime] = useState<ChosenTime | null>({ local: wallTimeOf(new Date(item.at), ZONE) });
  const to = time ? chosenInstant(time) : undefined;
  return (
    <AskDialog
      title={t.moveTitle}
      lead={t.moveLead}
      confirm={t.move}
      isReady={to !== undefined}
      onClose={onClose}
      run={async () => to && onMoved(await move(item, to))}
    >
      <TimeFields time={time} onTime={setTime} />
    </AskDialog>
  );
}

interface MovedProps {
  readonly outcome: Outcome;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

export function Moved({ outcome: { says, advice, isRefused, undo }, onUndo, onClose }: MovedProps) {
  return (
    <div className={`toast${isRefused ? ' stop' : ''}`} role={isRefused ? 'alert' : 'status'}>
      <div>
        <strong>{says}</strong>
        {advice.map((sentence) => (
          <p key={sentence} className="small">
            {sentence}
          </p>
        ))}
      </div>
      {undo && (
        <button type="button" className="button" onClick={onUndo}>
          {t.undo}
        </button>
      )}
      <button type="button" className="button quiet" aria-label={t.close} onClick={onClose}>
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}
