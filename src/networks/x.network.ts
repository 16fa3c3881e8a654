/** X. It has no key against repeats, and every call costs money. https://docs.x.com/x-api/posts/create-post */
import { beforePosting, textAt } from './answers';
import type { HttpAnswer } from './http';
import { NetworkError, type Network, type Outgoing, type Receipt } from './network';
import { xAccount } from './x-account';
import { dataOf, wordsOf, xApi, type XApi } from './x-api';
import { xLogin } from './x-login';
import { uploadMedia } from './x-media';
import { xLength } from './x-text';
import { findPost, latestWithSameWords, postNumber } from './x-timeline';

export const x: Network = {
  id: 'x',
  name: 'X',
  proof: 'D',
  chains: true,
  /** https://docs.x.com/x-api/getting-started/pricing; reading is for each post that is looked at. */
  costs: { post: 0.015, postWithLink: 0.2, readBack: 0.005, remove: 0.01, asOf: '2026-08-28' },
  login: xLogin,
  settings: [
    { key: 'token', kind: 'secret', required: true, label: { nl: 'Toegangstoken', en: 'Access token' } },
    { key: 'refreshToken', kind: 'secret', required: false, label: { nl: 'Vernieuwingstoken', en: 'Refresh token' } },
  ],
  limits: {
    ...{ text: 280, images: 4, imageBytes: 5_000_000, altText: 1_000 },
    video: { bytes: 512_000_000, seconds: 140 },
  },
  length: xLength,

  async verify({ settings }, { signal }) {
    return xAccount(xApi(settings, signal));
  },

  async publish({ settings, remoteAccountId }, outgoing, { signal }) {
    const api = xApi(settings, signal, outgoing.text);
    const json = await beforePosting(() => postOf(api, outgoing));
    const answer = await api.ask({ method: 'POST', path: '/2/tweets', json });
    if (isDuplicate(answer)) throw await duplicate(api, remoteAccountId, outgoing);
    api.expectTaken(answer);
    return receiptOf(textAt(dataOf(answer), 'id'));
  },

  async find({ settings, remoteAccountId }, outgoing, { signal }) {
    const id = await findPost(xApi(settings, signal, outgoing.text), remoteAccountId, outgoing);
    return id === undefined ? 'absent' : receiptOf(id);
  },

  async remove({ settings }, { remoteId }, { signal }) {
    const api = xApi(settings, signal);
    const answer = await api.ask({ method: 'DELETE', path: `/2/tweets/${encodeURIComponent(remoteId)}` });
    if (answer.status !== 404) api.expectTaken(answer);
  },
};

async function postOf(api: XApi, outgoing: Outgoing): Promise<Record<string, unknown>> {
  const { text, replyTo } = outgoing;
  const reply = replyTo === undefined ? undefined : { in_reply_to_tweet_id: postNumber(replyTo) };
  const mediaIds = await uploadMedia(api, outgoing);
  return { text, ...(mediaIds.length > 0 && { media: { media_ids: mediaIds } }), ...(reply && { reply }) };
}

const isDuplicate = (answer: HttpAnswer) => answer.status === 403 && /duplicate content/i.test(wordsOf(answer));

/** X does not say of which post. */
async function duplicate(api: XApi, accountId: string, outgoing: Outgoing): Promise<NetworkError> {
  const id = await latestWithSameWords(api, accountId, outgoing);
  const existing = id === undefined ? undefined : receiptOf(id);
  const at = existing ? { nl: `, op ${existing.url}`, en: ` at ${existing.url}` } : { nl: '', en: '' };
  return new NetworkError(
    'refused',
    {
      nl: `Dit account heeft op X al een bericht met dezelfde tekst${at.nl}. Wilt u het nog eens plaatsen, wijzig dan de tekst.`,
      en: `This account has a post with the same text on X already${at.en}. To post it again, change the text.`,
    },
    {
      status: 403,
      ...(existing && { existing }),
    },
  );
}

function receiptOf(id: string): Receipt {
  if (!/^\d{1,19}$/.test(id))
    throw new NetworkError('unknown', {
      nl: 'X antwoordde zonder te zeggen welk bericht er nu staat.',
      en: "X's answer does not name a post.",
    });
  return { remoteId: id, url: `https://x.com/i/web/status/${id}` };
}
