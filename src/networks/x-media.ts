/**
 * Puts pictures and films on X in pieces, waits until they can be used, and gives pictures their description.
 * https://docs.x.com/x-api/media/quickstart/media-upload-chunked
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isObject, textAt } from './answers';
import { NetworkError, type Outgoing, type OutgoingImage, type OutgoingVideo } from './network';
import { dataOf, type XApi } from './x-api';

const PIECE_BYTES = 4 * 1024 * 1024;
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** Their numbers, in order. */
export async function uploadMedia(api: XApi, { images, video }: Outgoing): Promise<string[]> {
  const ids: string[] = [];
  for (const image of images) {
    const id = await upload(api, image);
    if (image.alt !== '') await describe(api, id, image.alt);
    ids.push(id);
  }
  if (video) ids.push(await upload(api, video));
  return ids;
}

async function upload(api: XApi, medium: OutgoingImage | OutgoingVideo): Promise<string> {
  const { bytes, type } = medium;
  const json = { media_type: type, media_category: categoryOf(type), total_bytes: bytes.length };
  const id = textAt(await ask(api, '/2/media/upload/initialize', { json }), 'id');
  for (let piece = 0; piece * PIECE_BYTES < bytes.length; piece += 1) {
    const answer = await api.ask({ method: 'POST', path: `${at(id)}/append`, ...pieceForm(bytes, piece) });
    api.expectTaken(answer);
  }
  const finished = await ask(api, `${at(id)}/finalize`, {});
  await untilProcessed(api, id, finished);
  return id;
}

const at = (id: string) => `/2/media/upload/${encodeURIComponent(id)}`;

function categoryOf(type: (OutgoingImage | OutgoingVideo)['type']): string {
  if (type === 'video/mp4') return 'tweet_video';
  return type === 'image/gif' ? 'tweet_gif' : 'tweet_image';
}

async function ask(api: XApi, path: string, body: { readonly json?: Record<string, unknown> }) {
  const answer = await api.ask({ method: 'POST', path, ...body });
  api.expectTaken(answer);
  return dataOf(answer);
}

/** Made by hand, so that the length of the body is known and it leaves in one piece. */
function pieceForm(bytes: Buffer, piece: number) {
  const boundary = `ruggespraak${randomBytes(16).toString('hex')}`;
  const body = Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="segment_index"\r\n\r\n${piece}\r\n`),
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="media"; filename="piece"\r\n`),
    Buffer.from('Content-Type: application/octet-stream\r\n\r\n'),
    bytes.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, body };
}

/** X says after how many seconds to look again; without that it is ready at once. */
async function untilProcessed(api: XApi, id: string, finished: Record<string, unknown>): Promise<void> {
  for (let media = finished; isObject(media['processing_info']);) {
    const { state, check_after_secs: seconds } = media['processing_info'];
    if (state === 'succeeded') return;
    if (state === 'failed')
      throw new NetworkError('refused', {
        nl: 'X kon een afbeelding of video van dit bericht niet verwerken. Er is niets geplaatst. Probeer een ander bestand.',
        en: 'X could not process a picture or film of this post. Nothing was posted. Try another file.',
      });
    const wait = typeof seconds === 'number' ? seconds * 1000 : 0;
    await pause(Math.min(Math.max(wait, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS));
    const path = `/2/media/upload?command=STATUS&media_id=${encodeURIComponent(id)}`;
    const answer = await api.ask({ method: 'GET', path });
    api.expectTaken(answer);
    media = dataOf(answer);
  }
}

/** Before the post, so that it never stands there without them. */
async function describe(api: XApi, id: string, alt: string): Promise<void> {
  await ask(api, '/2/media/metadata', { json: { id, metadata: { alt_text: { text: alt } } } });
}
