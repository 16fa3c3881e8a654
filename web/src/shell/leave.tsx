/** Signing out: what this device kept goes with it, so somebody who would lose words is asked first. */
import { useEffect, useState } from 'react';
import { signOut, type Me } from '../api/session';
import { AskDialog } from '../parts/ask-dialog';
import { Refused } from '../parts/loading';
import { t } from '../texts';
import { go } from './router';

type Found = { readonly unsaved: number; readonly problem?: unknown };

export function Leave({ me, onStay }: { readonly me: Me; readonly onStay: () => void }) {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    void begin(me).then(setFound);
  }, []);
  if (!found) return null;
  return (
    <AskDialog
      title={found.unsaved > 0 ? t.signOut.title : t.shell.signOut}
      {...(found.unsaved > 0 && { lead: t.signOut.lead(found.unsaved) })}
      confirm={found.unsaved > 0 ? t.signOut.confirm : t.errors.retry}
      cancel={t.signOut.stay}
      isDanger={found.unsaved > 0}
      onClose={onStay}
      run={() => leave(me)}
    >
      <Refused problem={found.problem} />
    </AskDialog>
  );
}

/** Leaves at once when nothing would be lost; else, or when it fails, says what to know. */
async function begin(me: Me): Promise<Found | undefined> {
  const { unsent } = await shelf();
  const unsaved = unsent(me);
  if (unsaved > 0) return { unsaved };
  return leave(me).then(
    () => undefined,
    (problem: unknown) => ({ unsaved, problem }),
  );
}

async function leave(me: Me): Promise<void> {
  const { clearShelf } = await shelf();
  await signOut();
  clearShelf(me);
  localStorage.removeItem('ruggespraak.seen');
  go('/', 'replace');
}

const shelf = () => import('../pages/composer/kept-here');
