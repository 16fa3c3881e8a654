/** The upload sessions of the simulated X: begun, filled in pieces, finished, described. */
import { createHash } from 'node:crypto';
import type { FakeAnswer } from '../networks/faulty-server';
import type { StandingMedia } from './simulated-network';

const LONGEST_ALT = 1_000;
const PIECE = /name="segment_index"\r\n\r\n(\d+)\r\n/;

interface Upload {
  readonly category: string;
  readonly total: number;
  readonly pieces: Map<number, Buffer>;
  looksNeeded: number;
  finished: boolean;
  alt: string;
}

export class XUploads {
  private readonly uploads = new Map<string, Upload>();
  private lastId = 1_880_028_106_020_515_840n;

  /** A film is ready at this look. */
  constructor(private readonly looks: number) {}

  begin({ media_category: category, total_bytes: total, media_type: type }: Record<string, unknown>): FakeAnswer {
    const known = ['tweet_image', 'tweet_gif', 'tweet_video'].includes(String(category));
    if (!known || typeof total !== 'number' || typeof type !== 'string') return problem(400, 'Invalid Request');
    const id = String((this.lastId += 1n));
    const looksNeeded = category === 'tweet_video' ? this.looks : 0;
    this.uploads.set(id, {
      category: String(category),
      total,
      pieces: new Map(),
      looksNeeded,
      finished: false,
      alt: '',
    });
    return { status: 200, body: { data: { id, media_key: keyOf(id), expires_after_secs: 86_400 } } };
  }

  append(id: string, type: string, body: Buffer): FakeAnswer {
    const upload = this.uploads.get(id);
    const boundary = /boundary=(.+)$/.exec(type)?.[1];
    if (!upload || upload.finished || boundary === undefined) return problem(400, 'Invalid Request');
    const index = Number(PIECE.exec(body.toString('latin1'))?.[1]);
    const from = body.indexOf('\r\n\r\n', body.indexOf('name="media"')) + 4;
    upload.pieces.set(index, body.subarray(from, body.indexOf(`\r\n--${boundary}--`, from)));
    return { status: 200, body: { data: { expires_at: Date.now() + 86_400_000 } } };
  }

  finish(id: string): FakeAnswer {
    const upload = this.uploads.get(id);
    if (!upload || this.bytesOf(upload).length !== upload.total) return problem(400, 'Segments do not add up');
    upload.finished = true;
    return { status: 200, body: { data: this.state(id, upload) } };
  }

  look(id: string): FakeAnswer {
    const upload = this.uploads.get(id);
    if (!upload?.finished) return problem(400, 'Invalid Request');
    upload.looksNeeded = Math.max(upload.looksNeeded - 1, 0);
    return { status: 200, body: { data: this.state(id, upload) } };
  }

  describe({ id, metadata }: Record<string, unknown>): FakeAnswer {
    const upload = this.uploads.get(String(id));
    const text = (metadata as { alt_text?: { text?: unknown } } | undefined)?.alt_text?.text;
    if (!upload || upload.category === 'tweet_video') return problem(400, 'Only images take a description');
    if (typeof text !== 'string' || text.length > LONGEST_ALT) return problem(400, 'Invalid Request');
    upload.alt = text;
    return { status: 200, body: { data: { id, associated_metadata: { alt_text: { text } } } } };
  }

  /** What a post would show, or nothing where one of them cannot be used. */
  attach(ids: readonly string[]): readonly StandingMedia[] | undefined {
    const uploads = ids.map((id) => this.uploads.get(id));
    const ready = uploads.filter((one) => one !== undefined && one.finished && one.looksNeeded === 0);
    const films = ready.filter((one) => one?.category === 'tweet_video').length;
    if (ready.length !== ids.length || ids.length > 4 || (films > 0 && ids.length > 1)) return undefined;
    return ready.flatMap((one) => (one ? [this.shown(one)] : []));
  }

  private shown(upload: Upload): StandingMedia {
    const sha256 = createHash('sha256').update(this.bytesOf(upload)).digest('hex');
    return { kind: upload.category === 'tweet_video' ? 'video' : 'image', alt: upload.alt, sha256 };
  }

  private bytesOf({ pieces }: Upload): Buffer {
    return Buffer.concat([...pieces].sort(([one], [other]) => one - other).map(([, bytes]) => bytes));
  }

  private state(id: string, { category, looksNeeded }: Upload) {
    const processing = category === 'tweet_video' && {
      processing_info: { state: looksNeeded > 0 ? 'in_progress' : 'succeeded', check_after_secs: 0 },
    };
    return { id, media_key: keyOf(id), size: 1, ...processing };
  }
}

export const keyOf = (id: string) => `3_${id}`;
export const problem = (status: number, detail: string, title = detail): FakeAnswer => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: { detail, title, type: 'about:blank', status },
});
