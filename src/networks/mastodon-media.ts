/** Puts pictures and films on a Mastodon server, each with its description, and waits until they can be attached. */
import { setTimeout as pause } from 'node:timers/promises';
import { expectOk, jsonObject, textAt } from './answers';
import { send, type HttpAnswer, type HttpRequest } from './http';
import { multipart } from './multipart';
import type { Outgoing, OutgoingImage, OutgoingVideo } from './network';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** 202 and 206: still being worked on. */
const UNFINISHED = new Set([202, 206]);

export type MastodonApi = (
  request: Omit<HttpRequest, 'url' | 'signal'> & { readonly path: string },
) => Promise<HttpAnswer>;

export function mastodonApi(origin: string, token: string, signal: AbortSignal): MastodonApi {
  return ({ path, headers, ...request }) =>
    send({ ...request, url: origin + path, headers: { authorization: `Bearer ${token}`, ...headers }, signal });
}

/** One after the other: Mastodon allows thirty in half an hour and shows them in the order that we name. */
export async function uploadMedia(
  api: MastodonApi,
  { images, video }: Pick<Outgoing, 'images' | 'video'>,
  hidden: readonly string[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const image of video ? [...images, video] : images) ids.push(await upload(api, image, hidden));
  return ids;
}

async function upload(api: MastodonApi, image: OutgoingImage | OutgoingVideo, hidden: readonly string[]) {
  const shown = [...hidden, image.alt];
  const form = multipart({ description: image.alt }, 'file', image);
  let answer = await api({ method: 'POST', path: '/api/v2/media', ...form });
  expectOk(answer, { hidden: shown });
  const id = textAt(jsonObject(answer), 'id');
  for (let ms = FIRST_PAUSE_MS; UNFINISHED.has(answer.status); ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    await pause(ms);
    answer = await api({ method: 'GET', path: `/api/v1/media/${encodeURIComponent(id)}` });
    expectOk(answer, { hidden: shown });
  }
  return id;
}
