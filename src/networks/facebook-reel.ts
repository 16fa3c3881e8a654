/**
 * A film on a Page is a reel: taken in first, published by a second request.
 * https://developers.facebook.com/docs/video-api/guides/reels-publishing
 */
import { isObject, jsonObject, textAt } from './answers';
import { send } from './http';
import { expectPublished } from './meta-errors';
import { ask, call, done, tell, until, type Graph } from './meta-graph';
import { NetworkError, type Found, type OutgoingVideo, type Receipt } from './network';
import { NOT_SAID, UNREADABLE } from './words';

const UPLOADS = 'https://rupload.facebook.com/video-upload/v25.0';
const UPRIGHT = 9 / 16;
const TOLERANCE = 0.02;
const SHORTEST_MS = 3_000;

export async function prepareReel(graph: Graph, page: string, video: OutgoingVideo): Promise<string> {
  if (Math.abs(video.width / video.height - UPRIGHT) > TOLERANCE) {
    throw new NetworkError('refused', {
      nl: 'Facebook neemt alleen staande video’s van 9 bij 16. Kies een andere video.',
      en: 'Facebook takes only upright films of 9 by 16. Choose another film.',
    });
  }
  if (video.durationMs < SHORTEST_MS)
    throw new NetworkError('refused', {
      nl: 'Facebook neemt geen video van minder dan 3 seconden. Kies een langere.',
      en: 'Facebook takes no film under 3 seconds. Choose a longer one.',
    });
  const reel = textAt(await tell(graph, `${page}/video_reels`, { upload_phase: 'start' }), 'video_id');
  await upload(graph, reel, video.bytes);
  await until(graph.signal, async () => {
    const phase = (await phasesOf(graph, reel)).uploading;
    if (phase === 'error')
      throw new NetworkError('refused', {
        nl: 'Facebook kon de video niet gebruiken. Er is niets geplaatst. Probeer een ander bestand.',
        en: 'The network could not use the film. Nothing was posted. Try another file.',
      });
    return phase === 'complete' || undefined;
  });
  return reel;
}

export async function publishReel(graph: Graph, page: string, reel: string, text: string): Promise<Receipt> {
  const fields = { upload_phase: 'finish', video_id: reel, video_state: 'PUBLISHED', description: text };
  const answer = await call(graph, 'POST', `${page}/video_reels`, fields);
  expectPublished(answer, graph.hidden);
  if (jsonObject(answer)['success'] === true) return receiptOf(reel);
  throw new NetworkError('unknown', NOT_SAID, { status: answer.status });
}

/** Between being taken in and being published it is worked on; how far the request came, cannot be seen. */
export async function findReel(graph: Graph, reel: string): Promise<Found> {
  const { publishing } = await phasesOf(graph, reel);
  return publishing === 'complete' ? receiptOf(reel) : 'absent';
}

async function upload(graph: Graph, reel: string, bytes: Buffer): Promise<void> {
  const answer = await send({
    method: 'POST',
    url: `${UPLOADS}/${encodeURIComponent(reel)}`,
    headers: { authorization: `OAuth ${graph.token}`, offset: '0', file_size: String(bytes.length) },
    ...{ body: bytes, signal: graph.signal },
  });
  if (done(graph, answer)['success'] === true) return;
  throw new NetworkError(
    'not_sent',
    {
      nl: 'Het netwerk zegt niet of het de video aannam. Er is niets geplaatst.',
      en: 'The network does not say whether it took the film. Nothing was posted.',
    },
    { status: answer.status },
  );
}

async function phasesOf(graph: Graph, reel: string) {
  const { status } = await ask(graph, encodeURIComponent(reel), { fields: 'status' });
  if (!isObject(status)) throw new NetworkError('unknown', UNREADABLE);
  const phase = (name: string) => (isObject(status[name]) ? textAt(status[name], 'status') : '');
  return { uploading: phase('uploading_phase'), publishing: phase('publishing_phase') };
}

function receiptOf(reel: string): Receipt {
  return { remoteId: reel, url: `https://www.facebook.com/reel/${reel}` };
}
