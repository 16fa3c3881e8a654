/** A field with its label, and what to know or mend about it. */
import { useId, type ReactNode } from 'react';

interface Said {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly children: (said: Said) => ReactNode;
}

export function Field({ label, hint, wrong, children }: FieldProps) {
  const id = useId();
  const about = wrong ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(about && { 'aria-describedby': `${id}-about` }), ...(wrong && { 'aria-invalid': true }) })}
      {about && (
        <p id={`${id}-about`} className={wrong ? 'wrong' : 'hint'}>
          {about}
        </p>
      )}
    </div>
  );
}
