/** Every version of the policy: when it began, and who made it. */
import { usePolicy, usePolicyVersions } from '../../../api/administration';
import { useMembers } from '../../../api/queries';
import { Awaited } from '../../../parts/loading';
import { moment } from '../../../parts/times';
import { useMe } from '../../../shell/me';
import { maySee } from '../places';
import { Page } from '../page';
import { t } from './texts';

export default function Versions() {
  const versions = usePolicyVersions();
  const { data: current } = usePolicy();
  const { data: members = [] } = useMembers();
  const { roles } = useMe();
  return (
    <Page title={t.versions} lead={t.versionsLead}>
      <Awaited of={versions} lines={8}>
        {({ items }) => (
          <div className="card table-wrap" tabIndex={0} role="group" aria-label={t.versions}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.version}</th>
                  <th scope="col">{t.when}</th>
                  <th scope="col">{t.who}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ version, createdAt, createdBy }) => (
                  <tr key={version}>
                    <th scope="row">
                      {version} {version === current?.version && <span className="badge good">{t.inForce}</span>}
                    </th>
                    <td>{moment(createdAt)}</td>
                    <td>{members.find(({ id }) => id === createdBy)?.name ?? t.nobody}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Awaited>
      {maySee(roles, 'audit') && (
        <p>
          <a href="/beheer/logboek?event=policy">{t.inLog}</a>
        </p>
      )}
    </Page>
  );
}
