/** What every page of the administration begins with: where it belongs, what it is for, and what one can do there. */
import { ArrowLeft, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTitle } from '../../shell/router';
import { t } from './texts';

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  readonly back?: { readonly to: string; readonly name: string };
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, lead, back = { to: '/beheer', name: t.title }, actions, children }: PageProps) {
  useTitle(title);
  return (
    <>
      <a className="way-back" href={back.to}>
        <ArrowLeft size={18} aria-hidden />
        {back.name}
      </a>
      <div className="page-head">
        <div className="stack tight">
          <h1>{title}</h1>
          {lead && <p className="soft lead">{lead}</p>}
        </div>
        {actions && <div className="buttons">{actions}</div>}
      </div>
      <div className="stack loose">{children}</div>
    </>
  );
}

/** Said politely once it is done, where it was done. */
export function Done({ when, children }: { readonly when: boolean; readonly children?: ReactNode }) {
  return (
    <p className="done" role="status">
      {when && (
        <>
          <CircleCheck size={18} aria-hidden />
          {children ?? t.saved}
        </>
      )}
    </p>
  );
}
