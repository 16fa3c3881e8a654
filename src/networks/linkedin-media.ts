/**
 * Puts pictures and films on LinkedIn, where they wait for the post that shows them.
 * https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/images-api and /videos-api
 */
import { setTimeout as pause } from 'node:timers/promises';
import { isObject, jsonObject, textAt } from './answers';
import { encoded, urnAt, type LinkedInApi } from './linkedin-api';
import { NetworkError, type Outgoing, type OutgoingImage } from './network';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** What a post says of its media; undefined where it has none. */
export async function contentOf(api: LinkedInApi, owner: string, { images, video }: Outgoing) {
  if (video) return { media: { id: await uploadVideo(api, owner, video.bytes) } };
  const shown: { readonly id: string; readonly altText?: string }[] = [];
  for (const image of images) {
    const id = await uploadImage(api, owner, image);
    shown.push({ id, ...(image.alt !== '' && { altText: image.alt }) });
  }
  if (shown.length > 1) return { multiImage: { images: shown } };
  return shown[0] && { media: shown[0] };
}

async function uploadImage(api: LinkedInApi, owner: string, { bytes, type }: OutgoingImage): Promise<string> {
  if (type === 'image/webp')
    throw new NetworkError('refused', {
      nl: 'LinkedIn neemt JPEG, PNG en GIF, en geen WebP. Kies een andere afbeelding.',
      en: 'LinkedIn takes JPEG, PNG and GIF, and no WebP. Choose another image.',
    });
  const value = await begin(api, '/rest/images', { owner });
  const image = urnAt(value, 'image');
  api.expectTaken(await put(api, textAt(value, 'uploadUrl'), bytes));
  return image;
}

async function begin(api: LinkedInApi, path: string, initializeUploadRequest: Record<string, unknown>) {
  const json = { initializeUploadRequest };
  const answer = await api.ask({ method: 'POST', path: `${path}?action=initializeUpload`, json });
  api.expectTaken(answer);
  const { value } = jsonObject(answer);
  if (isObject(value)) return value;
  throw new NetworkError('unknown', {
    nl: 'LinkedIn zei niet waar een afbeelding of video heen moet.',
    en: 'LinkedIn did not say where to put a picture or film.',
  });
}

const put = (api: LinkedInApi, path: string, body: Buffer) =>
  api.ask({ method: 'PUT', path, body, headers: { 'content-type': 'application/octet-stream' } });

async function uploadVideo(api: LinkedInApi, owner: string, bytes: Buffer): Promise<string> {
  const asked = { owner, fileSizeBytes: bytes.length, uploadCaptions: false, uploadThumbnail: false };
  const value = await begin(api, '/rest/videos', asked);
  const video = urnAt(value, 'video');
  const { uploadInstructions, uploadToken } = value;
  const uploadedPartIds = await putPieces(api, uploadInstructions, bytes);
  const json = { finalizeUploadRequest: { video, uploadToken: uploadToken ?? '', uploadedPartIds } };
  api.expectTaken(await api.ask({ method: 'POST', path: '/rest/videos?action=finalizeUpload', json }));
  await untilAvailable(api, video);
  return video;
}

/** LinkedIn knows a piece again by the mark (ETag) that it gave it. */
async function putPieces(api: LinkedInApi, instructions: unknown, bytes: Buffer): Promise<string[]> {
  const pieces: unknown[] = Array.isArray(instructions) ? instructions : [];
  const marks: string[] = [];
  for (const piece of pieces.filter(isObject)) {
    const { firstByte, lastByte } = piece;
    const answer = await put(api, textAt(piece, 'uploadUrl'), bytes.subarray(Number(firstByte), Number(lastByte) + 1));
    api.expectTaken(answer);
    marks.push(textAt(answer.headers, 'etag'));
  }
  if (marks.length > 0) return marks;
  throw new NetworkError('unknown', {
    nl: 'LinkedIn zei niet waar de video heen moet.',
    en: 'LinkedIn did not say where to put the film.',
  });
}

async function untilAvailable(api: LinkedInApi, video: string): Promise<void> {
  for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
    const answer = await api.ask({ method: 'GET', path: `/rest/videos/${encoded(video)}` });
    api.expectTaken(answer);
    const status = textAt(jsonObject(answer), 'status');
    if (status === 'AVAILABLE') return;
    if (status === 'PROCESSING_FAILED')
      throw new NetworkError('refused', {
        nl: 'LinkedIn kon de video niet verwerken. Er is niets geplaatst. Probeer een ander bestand.',
        en: 'LinkedIn could not process the film. Nothing was posted. Try another file.',
      });
    await pause(ms);
  }
}
