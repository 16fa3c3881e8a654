/** Whose token it is on X. https://docs.x.com/x-api/users/get-my-user */
import { beforePosting, textAt } from './answers';
import type { RemoteAccount } from './call';
import { dataOf, type XApi } from './x-api';

/** An account is its number: a name can be given away. */
export function xAccount(api: XApi): Promise<RemoteAccount> {
  return beforePosting(async () => {
    const answer = await api.ask({ method: 'GET', path: '/2/users/me' });
    api.expectTaken(answer);
    const user = dataOf(answer);
    const name = textAt(user, 'username');
    return { id: textAt(user, 'id'), name: `@${name}`, url: `https://x.com/${encodeURIComponent(name)}` };
  });
}
