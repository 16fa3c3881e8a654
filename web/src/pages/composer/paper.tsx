/** The text itself, or a network's own version of it, with how long it is on each network. */
import { Redo2, Undo2 } from 'lucide-react';
import { useMemo, type RefObject } from 'react';
import type { Schemas } from '../../api/client';
import { t } from '../../texts';
import type { Draft } from './draft';
import { Editor, type EditorHandle } from './editor';
import type { Checked } from './use-check';

interface PaperProps {
  readonly draft: Draft;
  /** A network, or nothing for the text that goes everywhere. */
  readonly slot: string;
  readonly checked: Checked;
  readonly editor: RefObject<EditorHandle | null>;
  /** Those that the post goes to. */
  readonly networks: readonly Schemas['NetworkView'][];
  readonly isReadOnly: boolean;
  readonly onSlot: (slot: string) => void;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onPassage: (at: number) => void;
}

export function Paper(props: PaperProps) {
  const { draft, slot, checked, editor, networks, isReadOnly, onChange, onPassage } = props;
  const own = networks.find(({ id }) => id === slot);
  const text = slot === '' ? draft.text : (draft.variants[slot] ?? '');
  const found = useMemo(
    () => checked.findings.filter(({ variant = '', media }) => variant === slot && !media),
    [checked.findings, slot],
  );
  return (
    <div className="paper">
      <Slots {...props} />
      <Editor
        key={slot}
        text={text}
        label={own ? t.composer.variantOf(own.name) : t.composer.text}
        findings={found}
        isReadOnly={isReadOnly}
        handle={editor}
        onText={(words) => onChange(slot === '' ? { text: words } : { variants: { ...draft.variants, [slot]: words } })}
        onPassage={onPassage}
      />
      <div className="paper-foot">
        {networks.map(({ id, name }) => (
          <Counter key={id} name={name} counted={checked.lengths[id]} />
        ))}
        <div className="buttons">
          <button
            type="button"
            className="button quiet"
            aria-label={t.composer.undo}
            onClick={() => editor.current?.undo()}
          >
            <Undo2 size={18} aria-hidden />
          </button>
          <button
            type="button"
            className="button quiet"
            aria-label={t.composer.redo}
            onClick={() => editor.current?.redo()}
          >
            <Redo2 size={18} aria-hidden />
          </button>
        </div>
      </div>
    </div>
  );
}

function Counter({ name, counted }: { readonly name: string; readonly counted: Schemas['LengthView'] | undefined }) {
  if (!counted) return null;
  const { length, limit } = counted;
  return <span className={length > limit ? 'too-long' : ''}>{t.composer.counter(name, length, limit)}</span>;
}

function Slots({ draft, slot, networks, onSlot, onChange }: PaperProps) {
  if (networks.length === 0) return null;
  const without = () => {
    const others = Object.entries(draft.variants).filter(([network]) => network !== slot);
    onSlot('');
    onChange({ variants: Object.fromEntries(others) });
  };
  const open = (id: string) => {
    if (!(id in draft.variants)) onChange({ variants: { ...draft.variants, [id]: draft.text } });
    onSlot(id);
  };
  return (
    <div className="variants">
      <button type="button" aria-pressed={slot === ''} onClick={() => onSlot('')}>
        {t.composer.everywhere}
      </button>
      {networks.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={slot === id} onClick={() => open(id)}>
          {id in draft.variants ? name : t.composer.addVariant(name)}
        </button>
      ))}
      {slot !== '' && (
        <button type="button" onClick={without}>
          {t.composer.dropVariant}
        </button>
      )}
    </div>
  );
}
