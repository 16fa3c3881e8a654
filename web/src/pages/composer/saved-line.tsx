/** Whether what stands here also stands at the desk. */
import { Cloud, CloudOff, HardDrive, LoaderCircle, Lock, TriangleAlert, type LucideIcon } from 'lucide-react';
import { sentenceOf } from '../../parts/loading';
import { t } from '../../texts';
import type { Held, Standing } from './draft-keeper';

const LOOKS: Readonly<Record<Standing, readonly [LucideIcon, string, string]>> = {
  saved: [Cloud, '', t.composer.saved],
  unsaved: [HardDrive, '', t.composer.unsaved],
  saving: [LoaderCircle, '', t.composer.saving],
  'kept-here': [CloudOff, 'wait', t.composer.keptHere],
  refused: [TriangleAlert, 'stop', t.composer.refused],
  conflict: [TriangleAlert, 'stop', t.composer.conflictTitle],
  locked: [Lock, 'stop', t.composer.locked],
};

export function SavedLine({ held: { standing, problem, id } }: { readonly held: Held }) {
  const [Icon, look, words] = LOOKS[standing];
  if (standing === 'saved' && id === undefined) return null;
  return (
    <span className={`saved ${look}`} role="status" data-standing={standing}>
      <Icon size={16} aria-hidden />
      {words}
      {standing === 'refused' && `: ${sentenceOf(problem)}`}
    </span>
  );
}
