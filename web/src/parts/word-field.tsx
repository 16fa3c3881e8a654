/** A list of words: typed one by one or pasted with commas, each taken away again with one press. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { inLanguage } from '../texts/language';
import { Field } from './field';
import { Visible } from './words';

const t = inLanguage({
  nl: { add: 'Toevoegen', remove: (word: string) => `${word} weghalen`, none: 'Nog geen woorden.' },
  en: { add: 'Add', remove: (word: string) => `Remove ${word}`, none: 'No words yet.' },
});

interface WordProps {
  readonly label: string;
  readonly hint?: string;
  readonly words: readonly string[];
  readonly isLocked?: boolean;
  readonly onChange: (words: readonly string[]) => void;
}

export function WordField({ label, hint, words, isLocked = false, onChange }: WordProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const fresh = typed.split(/[,;\n]/).map((word) => word.trim());
    onChange([...new Set([...words, ...fresh.filter((word) => word !== '')])]);
    setTyped('');
  };
  return (
    <div className="stack tight">
      {isLocked ? (
        <strong>{label}</strong>
      ) : (
        <Field label={label} hint={hint}>
          {(said) => (
            <div className="word-add">
              <input
                {...said}
                maxLength={2000}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  add();
                }}
              />
              <button type="button" className="button" disabled={typed.trim() === ''} onClick={add}>
                <Plus size={18} aria-hidden />
                {t.add}
              </button>
            </div>
          )}
        </Field>
      )}
      {words.length === 0 && <p className="small soft">{t.none}</p>}
      <ul className="word-field" aria-label={label}>
        {words.map((word) => (
          <li key={word}>
            {isLocked ? (
              <span className="tag">
                <Visible text={word} />
              </span>
            ) : (
              <button
                type="button"
                className="button"
                aria-label={t.remove(word)}
                onClick={() => onChange(words.filter((each) => each !== word))}
              >
                <Visible text={word} />
                <X size={16} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
