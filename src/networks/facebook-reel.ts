/**
 * A film on a Page is a reel: taken in first, published by a second request.
 * https://developers.facebook.com/docs/video-api/guides/reels-publishing
 */
import { isObject, jsonObject, textAt } from './answers';
import { send } from './http';
import { expectPublished } from './meta-errors';
import { ask, call, done, tell, until, type Graph } from './meta-graph';
import { NetworkError, type Found, type OutgoingVideo, type Receipt } from './network';

const UPLOADS = 'https://rupload.facebook.com/video-upload/v25.0';
const UPRIGHT = 9 / 16;
const TOLERANCE = 0.02;
const SHORTEST_MS = 3_000;

export async function prepareReel(graph: Graph, page: string, video: OutgoingVideo): Promise<string> {
  if (Math.abs(video.width / video.height - UPRIGHT) > TOLERANCE) {
    throw new NetworkError('refused', 'Facebook takes only upright films of 9 by 16.');
  }
  if (video.durationMs < SHORTEST_MS) throw new NetworkError('refused', 'Facebook takes no film under 3 seconds.');
  const reel = textAt(await tell(graph, `${page}/video_reels`, { upload_phase: 'start' }), 'video_id');
  await upload(graph, reel, video.bytes);
  await until(graph.signal, async () => {
    const phase = (await phasesOf(graph, reel)).uploading;
    if (phase === 'error') throw new NetworkError('refused', 'The network could not use the film.');
    return phase === 'complete' || undefined;
  });
  return reel;
}

export async function publishReel(graph: Graph, page: string, reel: string, text: string): Promise<Receipt> {
  const fields = { upload_phase: 'finish', video_id: reel, video_state: 'PUBLISHED', description: text };
  const answer = await call(graph, 'POST', `${page}/video_reels`, fields);
  expectPublished(answer, graph.hidden);
  if (jsonObject(answer)['success'] === true) return receiptOf(reel);
  throw new NetworkError('unknown', 'The network does not say whether it published this.', { status: answer.status });
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
  throw new NetworkError('not_sent', 'The network does not say whether it took the film.', { status: answer.status });
}

async function phasesOf(graph: Graph, reel: string) {
  const { status } = await ask(graph, encodeURIComponent(reel), { fields: 'status' });
  if (!isObject(status)) throw new NetworkError('unknown', 'The network answered something we cannot read.');
  const phase = (name: string) => (isObject(status[name]) ? textAt(status[name], 'status') : '');
  return { uploading: phase('uploading_phase'), publishing: phase('publishing_phase') };
}

function receiptOf(reel: string): Receipt {
  return { remoteId: reel, url: `https://www.facebook.com/reel/${reel}` };
}
