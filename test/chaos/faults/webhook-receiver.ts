/** A receiver of webhooks that does its duty: the same id with the same body is one post, however often it comes. */
import type { Work } from '../../networks/faulty-server';
import type { SimulatedNetwork, Standing } from '../../networks-simulator/simulated-network';
import { SECRET } from '../targets';

export function simulateWebhook(): SimulatedNetwork & { weaken(): void } {
  const standing: Standing[] = [];
  const seen = new Set<string>();
  const work: Work = async (request, _line, body) => {
    const id = String(request.headers['webhook-id']);
    const bytes = body.toString('utf8');
    const { data } = JSON.parse(bytes) as { data: { text: string } };
    if (!seen.has(`${id} ${bytes}`)) standing.push({ id, account: '', text: data.text, media: [], at: Date.now() });
    seen.add(`${id} ${bytes}`);
    return { status: 204 };
  };
  return {
    network: 'webhook',
    origins: ['https://hook.chaos.example'],
    publishes: 'POST /hook',
    settings: { url: 'https://hook.chaos.example/hook', secret: SECRET },
    standing,
    stands: (id) => standing.some((post) => post.id === id),
    work: () => work,
    weaken: () => seen.clear(),
  };
}
