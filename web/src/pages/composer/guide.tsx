/** Takes somebody by the hand through their first post: which step is next follows from what stands there. */
import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import { useState } from 'react';
import { usePosts } from '../../api/queries';
import { useMe } from '../../shell/me';
import type { Draft } from './draft';
import { t } from './texts';
import type { Checked } from './use-check';

const KNOWN = 'ruggespraak.guided';
const BEYOND_DRAFT =
  'in_review,rejected,approved,scheduled,held,missed,published,partly_published,failed,withdrawn,retracted';

interface GuideProps {
  readonly draft: Draft;
  readonly checked: Checked;
  /** Nothing stands in the way any more. */
  readonly isReady: boolean;
}

export function Guide(props: GuideProps) {
  const { id, roles } = useMe();
  const [isKnown, setKnown] = useState(() => localStorage.getItem(KNOWN) !== null);
  const isAuthor = roles.includes('mandataris');
  const { data } = usePosts({ author: id, state: BEYOND_DRAFT, limit: 1 }, isAuthor && !isKnown);
  if (!isAuthor || isKnown || data?.items.length !== 0) return null;
  const hide = () => {
    localStorage.setItem(KNOWN, 'yes');
    setKnown(true);
  };
  return (
    <section className="card guide stack" aria-labelledby="eerste">
      <h2 id="eerste">{t.title}</h2>
      <Steps {...props} />
      <button type="button" className="button quiet" onClick={hide}>
        {t.hide}
      </button>
    </section>
  );
}

function Steps({ draft, checked, isReady }: GuideProps) {
  const isDone = [draft.text.trim() !== '', draft.channels.length > 0, isReady && checked.standing === 'done', false];
  const next = isDone.indexOf(false);
  return (
    <ol className="stack tight">
      {t.steps.map(([what, how], place) => (
        <li key={place} aria-current={place === next ? 'step' : undefined}>
          {isDone[place] ? (
            <CircleCheck aria-hidden />
          ) : place === next ? (
            <CircleDot aria-hidden />
          ) : (
            <Circle aria-hidden />
          )}
          <span>
            <strong>{what}</strong>
            {isDone[place] && <span className="out-of-sight"> ({t.done})</span>}
            {place === next && <span className="small soft">{how}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
