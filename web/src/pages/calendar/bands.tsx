/** What keeps posts from leaving, as bands with words. */
import { CircleAlert, Moon, OctagonX, Timer } from 'lucide-react';
import { useCoolingOff, type QuietPeriod } from '../../api/administration';
import { useStop } from '../../api/queries';
import { t as words } from '../../texts';
import { t } from './texts';

export function Bands({ periods }: { readonly periods: readonly QuietPeriod[] }) {
  return periods.map(({ id, kind, reason, appliesTo }) => (
    <p key={id} className={`band ${kind === 'stop' ? 'quiet' : 'caution'}`}>
      {kind === 'stop' ? <Moon size={14} aria-hidden /> : <CircleAlert size={14} aria-hidden />}
      <span>
        {kind === 'stop' ? t.quiet : t.caution}: {reason}
        {appliesTo !== 'all' && ` (${words.role[appliesTo].toLowerCase()})`}
      </span>
    </p>
  ));
}

/** What holds now, whatever the day that is shown. */
export function Now() {
  const { data: stop } = useStop();
  const { data: rest } = useCoolingOff();
  return (
    <>
      {stop?.active && (
        <p className="band stopped">
          <OctagonX size={16} aria-hidden />
          <span>
            {t.stop} {stop.reason}
          </span>
        </p>
      )}
      {Boolean(rest?.minutes) && (
        <p className="band rest">
          <Timer size={16} aria-hidden />
          <span>{t.rest(rest?.minutes ?? 0)}</span>
        </p>
      )}
    </>
  );
}
