/** What stands where an answer is still awaited, failed to come, or holds nothing. */
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { t } from '../texts';

export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div className="card stack tight" role="status" aria-label={t.shell.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton" />
      ))}
    </div>
  );
}

export function Failed({ problem, again }: { readonly problem: unknown; readonly again: () => unknown }) {
  return (
    <div className="message stop" role="alert">
      <CircleAlert size={20} aria-hidden />
      <div className="stack tight">
        <strong>{t.errors.heading}</strong>
        <p>{sentenceOf(problem)}</p>
        <div>
          <button type="button" className="button" onClick={() => void again()}>
            {t.errors.retry}
          </button>
        </div>
      </div>
    </div>
  );
}

export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** An action that was refused, said where it was tried. */
export function Refused({ problem }: { readonly problem: unknown }) {
  if (!problem) return null;
  return (
    <div className="message stop" role="alert">
      <CircleAlert size={20} aria-hidden />
      <div>{sentenceOf(problem)}</div>
    </div>
  );
}

export const sentenceOf = (problem: unknown) => (problem instanceof Problem ? problem.told : t.errors.unknown);

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** One of the three, or what was asked for. What is there already stays when a later answer fails. */
export function Awaited<T>({
  of,
  lines,
  children,
}: {
  readonly of: Asked<T>;
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
}) {
  if (of.data !== undefined) return children(of.data);
  return of.error ? <Failed problem={of.error} again={of.refetch} /> : <Skeleton lines={lines} />;
}
