/** Answers on LinkedIn are comments. https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/comments-api */
import { objectIn } from './answers';
import type { HttpAnswer } from './http';
import { encoded, type LinkedInApi } from './linkedin-api';
import { NetworkError, type Outgoing, type Receipt } from './network';
import { cannotAnswer } from './words';

const LONGEST = 1_250;
const COMMENT = /^urn:li:comment:\((urn:li:\w+:\d+),(\d+)\)$/;
const POST = /urn:li:(?:share|ugcPost|activity):\d+/;

/** The post that a comment hangs under, and its number; undefined where this is no comment. */
export function commentTarget(urn: string): { readonly post: string; readonly id: string } | undefined {
  const [, post, id] = COMMENT.exec(urn) ?? [];
  return post !== undefined && id !== undefined ? { post, id } : undefined;
}

/** What is answered: a post, its address, or a comment. */
export function answeredBy(replyTo: string): string {
  const said = replyTo.startsWith('https://www.linkedin.com/') ? decodeURIComponent(replyTo) : replyTo;
  const comment = /urn:li:comment:\(urn:li:\w+:\d+,\d+\)/.exec(said)?.[0];
  const activity = /^https:\/\/www\.linkedin\.com\/posts\/.*activity-(\d+)/.exec(said)?.[1];
  const target = comment ?? POST.exec(said)?.[0] ?? (activity && `urn:li:activity:${activity}`);
  if (target) return target;
  throw new NetworkError('refused', cannotAnswer('LinkedIn'));
}

export function commentOn(api: LinkedInApi, actor: string, outgoing: Outgoing): Promise<HttpAnswer> {
  const target = answeredBy(outgoing.replyTo ?? '');
  expectFits(outgoing);
  const parent = commentTarget(target);
  return api.ask({
    ...{ method: 'POST', path: commentsOf(target) },
    json: {
      ...{ actor, object: parent?.post ?? target, message: { text: outgoing.text } },
      ...(parent && { parentComment: target }),
    },
  });
}

export const commentsOf = (urn: string) => `/rest/socialActions/${encoded(urn)}/comments`;

/** The number stands in a header, the whole name in the body. */
export function commentReceipt(answer: HttpAnswer, api: LinkedInApi, { replyTo = '' }: Outgoing): Receipt {
  api.expectTaken(answer);
  const said = objectIn(answer.text);
  const id = answer.headers['x-restli-id'] ?? said['id'];
  const object = commentTarget(answeredBy(replyTo))?.post ?? answeredBy(replyTo);
  const names = [said['commentUrn'], said['$URN'], `urn:li:comment:(${object},${String(id)})`];
  const urn = names.find((name) => typeof name === 'string' && COMMENT.test(name));
  if (typeof urn === 'string') return receiptOfComment(urn);
  throw new NetworkError('unknown', {
    nl: 'LinkedIn antwoordde zonder te zeggen welke reactie er nu staat.',
    en: "LinkedIn's answer does not name a comment.",
  });
}

export function receiptOfComment(urn: string): Receipt {
  const post = commentTarget(urn)?.post ?? '';
  const url = `https://www.linkedin.com/feed/update/${post}?commentUrn=${encodeURIComponent(urn)}`;
  return { remoteId: urn, url };
}

export function removeComment(api: LinkedInApi, actor: string, urn: string): Promise<HttpAnswer> {
  const { post = '', id = '' } = commentTarget(urn) ?? {};
  return api.ask({ method: 'DELETE', path: `${commentsOf(post)}/${id}?actor=${encoded(actor)}` });
}

/** A picture in a comment has no place for a description, so it would go out without. */
function expectFits({ text, images, video }: Outgoing): void {
  if (images.length > 0 || video) {
    throw new NetworkError('refused', {
      nl: 'Een antwoord op LinkedIn kan geen afbeeldingen met een beschrijving dragen, en ook geen video. Haal ze weg.',
      en: 'An answer on LinkedIn cannot carry pictures with a description, nor a film. Take them out.',
    });
  }
  if (text.length > LONGEST)
    throw new NetworkError('refused', {
      nl: `Een antwoord op LinkedIn heeft hoogstens ${LONGEST} tekens. Kort de tekst in.`,
      en: `An answer on LinkedIn has at most ${LONGEST} characters. Shorten the text.`,
    });
}
