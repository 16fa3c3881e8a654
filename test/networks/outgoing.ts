/** Something to publish, of which a test says only what matters to it. */
import type { Call, Outgoing, OutgoingImage } from '../../src/networks';

/** A PNG of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A JPEG of one pixel. */
export const JPEG = Buffer.from(
  [
    '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBD',
    'ASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAABAAED',
    'ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAA',
    'BP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AIAOU//Z',
  ].join(''),
  'base64',
);

let last = 0;

export function anOutgoing(said: Partial<Outgoing> = {}): Outgoing {
  last += 1;
  return {
    key: `0198f3a2-0000-7000-8000-${String(process.pid).padStart(6, '0')}${String(last).padStart(6, '0')}`,
    text: 'De markt op de Grote Markt begint morgen om negen uur.',
    images: [],
    createdAt: new Date().toISOString(),
    language: 'nl-BE',
    ...said,
  };
}

export function anImage(said: Partial<OutgoingImage> = {}): OutgoingImage {
  return { bytes: PIXEL, type: 'image/png', alt: 'De Grote Markt met kramen', width: 1, height: 1, ...said };
}

/** How a call is bounded. */
export function within(ms: number): Call {
  return { signal: AbortSignal.timeout(ms) };
}
