/** Posts on LinkedIn, as an organisation or as a person. https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api */
import { beforePosting } from './answers';
import type { Call } from './call';
import type { HttpAnswer } from './http';
import { encoded, linkedinApi, type LinkedInApi } from './linkedin-api';
import { commentOn, commentReceipt, commentTarget, removeComment } from './linkedin-comment';
import { contentOf } from './linkedin-media';
import { toLittleText } from './linkedin-text';
import { NetworkError, type Connection, type Limits, type Outgoing, type Receipt } from './network';

export const LIMITS: Limits = {
  ...{ text: 3_000, images: 20, imageBytes: 5_000_000, altText: 4_086 },
  imageTypes: ['image/jpeg', 'image/png', 'image/gif'],
  video: { bytes: 500_000_000, seconds: 1_800 },
};

const DUPLICATE = /duplicate of (urn:li:(?:share|ugcPost):\d+)/;

export async function publishPost(connection: Connection, outgoing: Outgoing, { signal }: Call): Promise<Receipt> {
  const { settings, remoteAccountId: author } = connection;
  const api = linkedinApi(settings, signal, outgoing.text);
  if (outgoing.replyTo !== undefined) return commentReceipt(await commentOn(api, author, outgoing), api, outgoing);
  const json = await beforePosting(() => postOf(api, author, outgoing));
  const answer = await api.ask({ method: 'POST', path: '/rest/posts', json });
  expectNoDuplicate(answer);
  api.expectTaken(answer);
  return receiptOf(decoded(answer.headers['x-restli-id'] ?? ''));
}

/** A post that is gone answers as one that was deleted now. */
export async function removePost({ settings, remoteAccountId }: Connection, { remoteId }: Receipt, { signal }: Call) {
  const api = linkedinApi(settings, signal);
  const answer = commentTarget(remoteId)
    ? await removeComment(api, remoteAccountId, remoteId)
    : await api.ask({
        ...{ method: 'DELETE', path: `/rest/posts/${encoded(remoteId)}` },
        headers: { 'x-restli-method': 'DELETE' },
      });
  if (answer.status !== 404) api.expectTaken(answer);
}

export function receiptOf(urn: string): Receipt {
  if (!/^urn:li:(?:share|ugcPost|activity):\d+$/.test(urn)) {
    throw new NetworkError('unknown', {
      nl: 'LinkedIn antwoordde zonder te zeggen welk bericht er nu staat.',
      en: "LinkedIn's answer does not name a post.",
    });
  }
  return { remoteId: urn, url: `https://www.linkedin.com/feed/update/${urn}` };
}

async function postOf(api: LinkedInApi, author: string, outgoing: Outgoing): Promise<Record<string, unknown>> {
  const content = await contentOf(api, author, outgoing);
  return {
    author,
    commentary: toLittleText(outgoing.text),
    visibility: 'PUBLIC',
    distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
    ...(content && { content }),
    lifecycleState: 'PUBLISHED',
    isReshareDisabledByAuthor: false,
  };
}

/** It names the post, which may since have been deleted: LinkedIn remembers it a day or two. */
function expectNoDuplicate({ status, text }: HttpAnswer): void {
  if ((status !== 422 && status !== 400) || !/DUPLICATE_POST|duplicate of urn:li:/.test(text)) return;
  const urn = DUPLICATE.exec(text)?.[1];
  const existing = urn === undefined ? undefined : receiptOf(urn);
  const at = existing ? { nl: `, op ${existing.url}`, en: ` at ${existing.url}` } : { nl: '', en: '' };
  throw new NetworkError(
    'refused',
    {
      nl: `LinkedIn heeft ditzelfde bericht van dit account al${at.nl}. Wilt u het nog eens plaatsen, wijzig dan de tekst.`,
      en: `LinkedIn has this same post of this account already${at.en}. To post it again, change the text.`,
    },
    {
      status,
      ...(existing && { existing }),
    },
  );
}

function decoded(urn: string): string {
  try {
    return decodeURIComponent(urn);
  } catch {
    return urn;
  }
}
