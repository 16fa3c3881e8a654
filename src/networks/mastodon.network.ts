/** Mastodon and servers that speak its API. https://docs.joinmastodon.org/methods/statuses/ */
import { beforePosting, expectOk, jsonObject, textAt } from './answers';
import { mastodonAccount } from './mastodon-account';
import { mastodonLogin } from './mastodon-login';
import { mastodonApi, uploadMedia, type MastodonApi } from './mastodon-media';
import { mastodonLength } from './mastodon-text';
import { findStatus } from './mastodon-timeline';
import { NetworkError, type Connection, type Network, type Outgoing, type Receipt } from './network';
import { NO_SERVER } from './words';

const MINUTE = 60_000;

export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  proof: 'B',
  chains: true,
  /** The server keeps a key for sixty minutes; the rest is for a slow last request and for clocks. */
  keyLifetimeMs: 45 * MINUTE,
  login: mastodonLogin,
  settings: [
    { key: 'instance', kind: 'url', required: true, label: { nl: 'Adres van de server', en: 'Address of the server' } },
    { key: 'token', kind: 'secret', required: true, label: { nl: 'Toegangstoken', en: 'Access token' } },
  ],
  limits: {
    ...{ text: 500, images: 4, imageBytes: 16_000_000, imagePixels: 33_177_600, altText: 1_500 },
    video: { bytes: 99 * 1024 * 1024, seconds: 600 },
  },
  length: mastodonLength,

  async verify({ settings }, { signal }) {
    const { api, host, hidden } = reach(settings, signal);
    return mastodonAccount(api, host, hidden);
  },

  async publish({ settings }, outgoing, { signal }) {
    const { api, hidden } = reach(settings, signal);
    const ours = [...hidden, outgoing.text];
    const mediaIds = await beforePosting(() => uploadMedia(api, outgoing, ours));
    const answer = await api({
      method: 'POST',
      path: '/api/v1/statuses',
      headers: { 'content-type': 'application/json', 'idempotency-key': outgoing.key },
      body: JSON.stringify(statusOf(outgoing, mediaIds)),
    });
    expectOk(answer, { hidden: ours });
    return receiptOf(jsonObject(answer));
  },

  async find({ settings, remoteAccountId }, outgoing, { signal }) {
    const { api } = reach(settings, signal);
    const status = await findStatus(api, accountNumber(remoteAccountId), outgoing);
    return status ? receiptOf(status) : 'absent';
  },

  async remove({ settings }, { remoteId }, { signal }) {
    const { api, hidden } = reach(settings, signal);
    const answer = await api({ method: 'DELETE', path: `/api/v1/statuses/${encodeURIComponent(remoteId)}` });
    if (answer.status !== 404) expectOk(answer, { hidden });
  },
};

function reach(settings: Connection['settings'], signal: AbortSignal) {
  const { instance = '', token = '' } = settings;
  if (!URL.canParse(instance)) throw new NetworkError('refused', NO_SERVER);
  const { origin, host } = new URL(instance);
  const api: MastodonApi = mastodonApi(origin, token.trim(), signal);
  return { api, host, hidden: [token.trim()] };
}

function statusOf(outgoing: Outgoing, mediaIds: readonly string[]) {
  return {
    status: outgoing.text,
    media_ids: mediaIds,
    in_reply_to_id: outgoing.replyTo,
    visibility: 'public',
    /** Mastodon knows languages, not countries. */
    language: outgoing.language.split('-')[0],
  };
}

/** A post that the server only planned answers in another shape, and does not stand there yet. */
function receiptOf(status: Record<string, unknown>): Receipt {
  if ('scheduled_at' in status)
    throw new NetworkError('unknown', {
      nl: 'Het netwerk plande het bericht in plaats van het te plaatsen. Kijk op het netwerk wat er gepland staat.',
      en: 'The network planned the post instead of posting it. Look on the network what is planned.',
    });
  return { remoteId: textAt(status, 'id'), url: textAt(status, typeof status['url'] === 'string' ? 'url' : 'uri') };
}

function accountNumber(remoteAccountId: string): string {
  return remoteAccountId.slice(remoteAccountId.lastIndexOf('/') + 1);
}
