/** Everything that can be arranged, in groups; what needs somebody stands on top. */
import { ChevronRight, OctagonX, TriangleAlert } from 'lucide-react';
import { useStop } from '../../api/queries';
import { useNotices } from '../../api/administration';
import { useMe } from '../../shell/me';
import { useTitle } from '../../shell/router';
import { placesFor } from './places';
import { t } from './texts';

export function Overview() {
  const { roles, organisation } = useMe();
  const isSteward = roles.some((role) => role === 'administrator' || role === 'auditor');
  const title = isSteward ? t.title : t.settings;
  useTitle(title);
  return (
    <>
      <div className="page-head">
        <div className="stack tight">
          <h1>{title}</h1>
          <p className="soft lead">{t.lead(organisation.name)}</p>
        </div>
      </div>
      <div className="stack loose">
        <Urgent />
        {placesFor(roles).map(([group, places]) => (
          <section key={group} aria-labelledby={`groep-${group}`}>
            <div className="section-head">
              <h2 id={`groep-${group}`}>{t.groups[group]}</h2>
            </div>
            <ul className="places">
              {places.map(({ id, to, Icon }) => (
                <li key={id}>
                  <a className="place" href={to}>
                    <span className="place-icon">
                      <Icon size={22} aria-hidden />
                    </span>
                    <span>
                      <strong>{t.places[id].name}</strong>
                      <small>{t.places[id].about}</small>
                    </span>
                    <ChevronRight size={18} aria-hidden />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Urgent() {
  const { data: stop } = useStop();
  const { data: notices } = useNotices();
  if (!stop?.active && !stop?.frozenAt && !notices?.items.length) return null;
  return (
    <div className="stack tight">
      {(stop?.active || stop?.frozenAt) && (
        <a className="message stop linked" href="/beheer/publicatiestop">
          <OctagonX size={20} aria-hidden />
          <span>{stop.frozenAt ? t.frozen : t.stopped}</span>
        </a>
      )}
      {notices && notices.items.length > 0 && (
        <a className="message wait linked" href="/beheer/kanalen">
          <TriangleAlert size={20} aria-hidden />
          <span>{t.notices(notices.items.length)}</span>
        </a>
      )}
    </div>
  );
}
