/** The pictures and films of the simulated LinkedIn: an address to put them, pieces with marks, a while to be ready. */
import { createHash } from 'node:crypto';
import type { FakeAnswer } from '../networks/faulty-server';
import type { StandingMedia } from './simulated-network';

const PIECE = 4_194_304;

interface Upload {
  readonly kind: 'image' | 'video';
  readonly owner: string;
  readonly pieces: Buffer[];
  looksNeeded: number;
  finished: boolean;
}

interface Shown {
  readonly id?: unknown;
  readonly altText?: unknown;
}

type Json = Record<string, unknown>;

export class LinkedInUploads {
  private readonly uploads = new Map<string, Upload>();

  /** A film is available at this look. */
  constructor(private readonly looks: number) {}

  begin(kind: 'image' | 'video', { owner, fileSizeBytes }: Json): FakeAnswer {
    if (typeof owner !== 'string') return { status: 400, body: { message: 'owner is required', status: 400 } };
    const urn = `urn:li:${kind}:C4E${this.uploads.size}`;
    const looksNeeded = kind === 'video' ? this.looks : 0;
    this.uploads.set(urn, { kind, owner, pieces: [], looksNeeded, finished: kind === 'image' });
    const address = (piece: number) =>
      `https://www.linkedin.com/dms-uploads/${encodeURIComponent(urn)}/${piece}?ca=vector`;
    if (kind === 'image') return ok({ value: { uploadUrl: address(0), image: urn, uploadUrlExpiresAt: Date.now() } });
    const uploadInstructions = Array.from({ length: Math.ceil(Number(fileSizeBytes) / PIECE) }, (_, piece) => ({
      ...{ uploadUrl: address(piece), firstByte: piece * PIECE },
      lastByte: Math.min((piece + 1) * PIECE, Number(fileSizeBytes)) - 1,
    }));
    return ok({ value: { video: urn, uploadToken: '', uploadInstructions, uploadUrlsExpireAt: Date.now() } });
  }

  put(path: string, body: Buffer): FakeAnswer {
    const [, , urn = '', piece] = path.split('/');
    const upload = this.uploads.get(decodeURIComponent(urn));
    if (!upload) return { status: 404 };
    upload.pieces[Number(piece)] = body;
    return { status: 201, headers: { etag: markOf(body) }, body: '' };
  }

  finish({ video, uploadedPartIds }: Json): FakeAnswer {
    const upload = this.uploads.get(String(video));
    const marks = upload?.pieces.map(markOf).join();
    if (!upload || !Array.isArray(uploadedPartIds) || uploadedPartIds.join() !== marks) {
      return { status: 400, body: { message: 'Invalid part ids', status: 400 } };
    }
    upload.finished = true;
    return ok({});
  }

  look(urn: string): FakeAnswer {
    const upload = this.uploads.get(urn);
    if (!upload) return { status: 404, body: { message: 'Not found', status: 404 } };
    upload.looksNeeded = Math.max(upload.looksNeeded - 1, 0);
    return ok({ id: urn, owner: upload.owner, status: this.ready(upload) ? 'AVAILABLE' : 'PROCESSING' });
  }

  /** What a post would show, or nothing where one of them cannot be used. */
  attach(content: Json | undefined, author: string): readonly StandingMedia[] | undefined {
    const several = (content?.['multiImage'] as { images?: Shown[] } | undefined)?.images;
    if (several && (several.length < 2 || several.length > 20)) return undefined;
    const shown = several ?? (content?.['media'] ? [content['media'] as Shown] : []);
    const found = shown.map(({ id, altText = '' }) => ({ upload: this.uploads.get(String(id)), alt: String(altText) }));
    const usable = found.every(({ upload }) => upload && upload.owner === author && this.ready(upload));
    return usable ? found.flatMap(({ upload, alt }) => (upload ? [asStanding(upload, alt)] : [])) : undefined;
  }

  private ready({ finished, pieces, looksNeeded }: Upload): boolean {
    return finished && pieces.length > 0 && looksNeeded === 0;
  }
}

function asStanding({ kind, pieces }: Upload, alt: string): StandingMedia {
  const sha256 = createHash('sha256').update(Buffer.concat(pieces)).digest('hex');
  return { kind, alt: kind === 'video' ? '' : alt, sha256 };
}

const markOf = (body: Buffer) => `/ambry-video/signedId/${createHash('md5').update(body).digest('hex')}`;
const ok = (body: unknown): FakeAnswer => ({ status: 200, body });
