/** Whose token it is on a Mastodon server. */
import { beforePosting, expectOk, jsonObject, textAt } from './answers';
import type { RemoteAccount } from './call';
import type { MastodonApi } from './mastodon-media';

/** An account is the server's own number for it: names can be given away. */
export async function mastodonAccount(
  api: MastodonApi,
  host: string,
  hidden: readonly string[],
): Promise<RemoteAccount> {
  const account = await beforePosting(async () => {
    const answer = await api({ method: 'GET', path: '/api/v1/accounts/verify_credentials' });
    expectOk(answer, { hidden });
    return jsonObject(answer);
  });
  const name = `@${textAt(account, 'username')}@${host}`;
  return { id: `${host}/${textAt(account, 'id')}`, name, url: textAt(account, 'url') };
}
