/** One's own account: the password, the second step, and where one is signed in. */
import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client';
import { Awaited } from '../../parts/loading';
import { useTitle } from '../../shell/router';
import { ChangePassword } from './change-password';
import { SecondStep } from './second-step';
import { MySessions } from './my-sessions';
import { t } from './texts';

export default function Account() {
  useTitle(t.title);
  const security = useQuery({ queryKey: ['security'], queryFn: () => ask(api.GET('/api/v1/me/security')) });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <div className="account stack">
        <Awaited of={security}>
          {(now) => (
            <>
              <ChangePassword least={now.leastPasswordLength} />
              <SecondStep now={now} />
            </>
          )}
        </Awaited>
        <MySessions />
      </div>
    </>
  );
}
