/**
 * Hands a post to a server of one's own, after the Standard Webhooks specification (https://www.standardwebhooks.com).
 * A receiver sees a post at least once and knows a repeat by its webhook-id: keeping one of each is its duty.
 */
import { createHmac } from 'node:crypto';
import { expectOk, objectIn } from './answers';
import { countGraphemes } from './graphemes';
import { assertCallable, send, type HttpAnswer } from './http';
import { NetworkError, type Network, type Outgoing, type Receipt } from './network';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

export const webhook: Network = {
  id: 'webhook',
  name: 'Webhook',
  proof: 'A',
  shared: true,
  repeatAfterMs: [
    ...[5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR],
    ...[5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR],
  ],
  settings: [
    { key: 'url', kind: 'url', required: true, label: { nl: 'Adres van de ontvanger', en: 'Address of the receiver' } },
    { key: 'secret', kind: 'secret', required: true, label: { nl: 'Geheim (whsec_…)', en: 'Secret (whsec_…)' } },
  ],
  limits: { text: 10_000, images: 10, imageBytes: 5_000_000, altText: 2_000 },
  length: countGraphemes,

  async verify({ settings }) {
    signingKey(settings['secret']);
    await assertCallable(settings['url'] ?? '');
    const { origin, pathname, host } = new URL(settings['url'] ?? '');
    return { id: origin + pathname, name: host, url: origin + pathname };
  },

  async publish({ settings }, outgoing, { signal }) {
    const body = JSON.stringify(event(outgoing));
    const headers = signedHeaders(outgoing.key, body, signingKey(settings['secret']));
    const answer = await send({ method: 'POST', url: settings['url'] ?? '', headers, body, signal });
    expectOk(answer, { redirect: 'unknown', hidden: [outgoing.text, settings['secret'] ?? ''] });
    return receipt(outgoing.key, answer);
  },
};

/** Only what is frozen goes in: every repeat has the same body. */
function event(outgoing: Outgoing) {
  const images = outgoing.images.map(({ bytes, ...image }) => ({ ...image, base64: bytes.toString('base64') }));
  const { key, text, language, createdAt, replyTo } = outgoing;
  return {
    type: 'post.published',
    timestamp: createdAt,
    data: { id: key, text, language, createdAt, replyTo, images },
  };
}

function signedHeaders(id: string, body: string, key: Buffer): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / SECOND));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

function signingKey(secret: string | undefined): Buffer {
  const key = Buffer.from(SECRET.exec(secret ?? '')?.[1] ?? '', 'base64');
  if (key.length >= 24 && key.length <= 64) return key;
  throw new NetworkError('refused', {
    nl: 'Het geheim moet whsec_ zijn, gevolgd door 24 tot 64 bytes in base64. Kopieer het opnieuw van de ontvanger.',
    en: 'The secret must be whsec_ followed by 24 to 64 bytes in base64. Copy it again from the receiver.',
  });
}

/** A receiver may say where the post stands; a receiver that says nothing has taken it too. */
function receipt(key: string, answer: HttpAnswer): Receipt {
  const said = objectIn(answer.text);
  const url = typeof said['url'] === 'string' && /^https?:/.test(said['url']) ? said['url'] : '';
  return { remoteId: typeof said['id'] === 'string' && said['id'] !== '' ? said['id'] : key, url };
}
