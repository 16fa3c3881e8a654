/** What one Page holds: photos, posts that are published or not, reels, comments. */
import type { FakeAnswer } from '../networks/faulty-server';
import type { FacebookOptions } from './facebook';
import { mediumOf, momentOf, no, NOT_SEEN, ok, page as pageOf, type Asked } from './meta';
import type { Standing, StandingMedia } from './simulated-network';

const LONGEST = 63_206;
const IMAGE = /^(?:\xff\xd8\xff|\x89PNG|GIF8|BM|II\*)/;

interface Draft {
  readonly text: string;
  readonly media: readonly StandingMedia[];
}

interface Reel {
  film?: Buffer;
  looks: number;
}

export class FacebookPage {
  readonly standing: Standing[] = [];
  private readonly photos = new Map<string, StandingMedia>();
  private readonly drafts = new Map<string, Draft>();
  private readonly reels = new Map<string, Reel>();
  private readonly deleted = new Set<string>();
  private last = 122_000_000_000_000;

  constructor(
    private readonly page: string,
    private readonly options: FacebookOptions,
  ) {}

  stands(id: string): boolean {
    return this.standing.some((post) => post.id === id) && !this.deleted.has(id);
  }

  /** Whether a post of that id is there, published or not. */
  holds(id: string): boolean {
    return this.drafts.has(id) && !this.deleted.has(id);
  }

  photo({ file, fields }: Asked): FakeAnswer {
    if (!file || !IMAGE.test(file.toString('latin1'))) return no(100, 'Invalid parameter: unsupported image type');
    if (fields.get('published') !== 'false') return no(100, 'This test takes no photos that are published at once');
    const id = this.id();
    this.photos.set(id, mediumOf('image', file, fields.get('alt_text_custom') ?? ''));
    return ok({ id });
  }

  post(fields: ReadonlyMap<string, string>): FakeAnswer {
    const attached = [...fields].filter(([name]) => name.startsWith('attached_media['));
    const media = attached.map(([, value]) =>
      this.photos.get((JSON.parse(value) as { media_fbid: string }).media_fbid),
    );
    if (media.includes(undefined)) return no(100, 'Invalid attached_media');
    const text = fields.get('message') ?? '';
    if (text === '' && media.length === 0) return no(100, 'Required parameter: message');
    if ([...text].length > LONGEST) return no(100, 'The message is too long');
    if (text !== '' && this.latest()?.text === text && this.latest()?.media.length === media.length)
      return no(506, 'Duplicate status message', undefined, 400);
    const id = `${this.page}_${this.id()}`;
    this.drafts.set(id, { text, media: media.filter((one) => one !== undefined) });
    if (fields.get('published') !== 'false') this.publish(id);
    return ok({ id });
  }

  update(id: string, fields: ReadonlyMap<string, string>): FakeAnswer {
    if (!this.holds(id)) return NOT_SEEN;
    if (fields.get('is_published') === 'true' && !this.stands(id)) this.publish(id);
    return ok({ success: true });
  }

  look(id: string): FakeAnswer {
    const reel = this.reels.get(id);
    if (reel) return ok({ id, status: this.phases(id, reel) });
    if (!this.holds(id)) return NOT_SEEN;
    return ok({ id, is_published: this.stands(id) });
  }

  remove(id: string): FakeAnswer {
    if (!this.stands(id) && !this.holds(id)) return NOT_SEEN;
    this.deleted.add(id);
    return ok({ success: true });
  }

  reel(fields: ReadonlyMap<string, string>): FakeAnswer {
    if (fields.get('upload_phase') === 'start') {
      const id = this.id();
      this.reels.set(id, { looks: 0 });
      return ok({ video_id: id, upload_url: `https://rupload.facebook.com/video-upload/v25.0/${id}` });
    }
    const id = fields.get('video_id') ?? '';
    const film = this.reels.get(id)?.film;
    if (!film || fields.get('upload_phase') !== 'finish') return no(100, 'Invalid parameter');
    if (fields.get('video_state') !== 'PUBLISHED') return no(100, 'This test takes no drafts of reels');
    const text = fields.get('description') ?? '';
    if (!this.stands(id)) this.place({ id, text, media: [mediumOf('video', film, '')] });
    return ok({ success: true });
  }

  takeFilm(id: string, film: Buffer, size: unknown, offset: unknown): FakeAnswer {
    const reel = this.reels.get(id);
    if (!reel) return NOT_SEEN;
    if (offset !== '0' || size !== String(film.length)) return no(100, 'Offset or size do not match');
    reel.film = film;
    return ok({ success: true, message: 'Upload successful.' });
  }

  comment(post: string, fields: ReadonlyMap<string, string>): FakeAnswer {
    if (!this.stands(post)) return NOT_SEEN;
    const photo = fields.get('attachment_id');
    const media = photo === undefined ? [] : [this.photos.get(photo)].filter((one) => one !== undefined);
    const id = `${post.split('_').at(-1)}_${this.id()}`;
    this.place({ id, text: fields.get('message') ?? '', media, inReplyTo: post });
    return ok({ id });
  }

  comments(post: string, fields: ReadonlyMap<string, string>): FakeAnswer {
    if (!this.stands(post)) return NOT_SEEN;
    const found = this.standing.filter(({ id, inReplyTo }) => inReplyTo === post && this.stands(id));
    const entity = ({ id, text, at }: Standing) => ({
      id,
      message: text,
      created_time: momentOf(at),
      from: this.from(),
    });
    return pageOf(found.map(entity), fields);
  }

  private phases(id: string, reel: Reel) {
    reel.looks += 1;
    const isTaken = reel.film !== undefined && reel.looks > (this.options.looks ?? 0);
    return {
      video_status: isTaken ? 'upload_complete' : 'uploading',
      uploading_phase: { status: isTaken ? (this.options.endsAs ?? 'complete') : 'in_progress' },
      processing_phase: { status: 'not_started' },
      publishing_phase: { status: this.stands(id) ? 'complete' : 'not_started' },
    };
  }

  private publish(id: string): void {
    const draft = this.drafts.get(id);
    if (draft) this.place({ id, ...draft });
  }

  private place(post: Pick<Standing, 'id' | 'text' | 'media' | 'inReplyTo'>): void {
    this.standing.push({ ...post, account: this.page, at: Date.now() });
  }

  private latest = () => this.standing.findLast(({ id, inReplyTo }) => this.stands(id) && inReplyTo === undefined);
  private from = () => ({ id: this.page, name: 'Gemeente' });
  private id = () => String((this.last += 1));
}
