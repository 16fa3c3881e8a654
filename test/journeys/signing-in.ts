/** A channel of the network that we made ourselves, connected by signing in. */
import { made, type Desk } from '../builders';
import { PLEIN_APP, type Plein } from '../networks/plein';
import { Visitor } from '../visitor';

export async function aPleinChannel(desk: Desk, plein: Plein, page: string): Promise<string> {
  made(await desk.bea.put('/network-apps/plein', PLEIN_APP));
  const begun = made<{ authorizeUrl: string }>(
    await desk.bea.post('/channels/connect', { network: 'plein', role: 'official' }),
  );
  const back = new URL(await plein.visit(begun.authorizeUrl));
  const { headers } = await new Visitor(desk.app.url).get(`raw:${back.pathname}${back.search}`);
  const attempt = new URL(headers.get('location') ?? '').searchParams.get('connect');
  return made(await desk.bea.post(`/channels/connect/${attempt}`, { account: page })).id;
}
