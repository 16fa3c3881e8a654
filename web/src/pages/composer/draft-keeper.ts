/**
 * Keeps what is written: at once on this device, and after every pause at the desk. It never gives up a word: what
 * cannot be saved waits for the connection, and what somebody else changed meanwhile is held beside it.
 */
import { api, ask } from '../../api/client';
import { Problem } from '../../api/problem';
import type { Post } from '../../api/queries';
import { changesBetween, creationOf, draftOf, EMPTY, hasChanges, type Draft } from './draft';
import type { Kept, Shelf } from './kept-here';

const PAUSE_MS = 900;
const AGAIN_MS = 4_000;

export type Standing = 'saved' | 'unsaved' | 'saving' | 'kept-here' | 'refused' | 'conflict' | 'locked';

export interface Held {
  readonly draft: Draft;
  readonly standing: Standing;
  readonly id: string | undefined;
  readonly post: Post | undefined;
  /** What somebody else made of it, while there is a conflict. */
  readonly theirs?: Post | undefined;
  readonly problem?: unknown;
  readonly isRestored?: boolean;
}

export class DraftKeeper {
  private held: Held;
  private base: Draft;
  private version: number | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;
  /** The same creation is never asked for under two keys. */
  private creation: { readonly key: string; readonly draft: Draft } | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    post: Post | undefined,
    kept: Kept | undefined,
    private readonly shelf: Shelf,
    start: Draft = EMPTY,
  ) {
    this.base = post ? draftOf(post) : (kept?.base ?? EMPTY);
    this.version = post?.version ?? kept?.version;
    const isUnsaved = kept !== undefined && hasChanges(kept.base ?? EMPTY, kept.draft);
    const draft = isUnsaved ? kept.draft : post ? draftOf(post, kept?.draft.reasons) : start;
    const isBehind = post !== undefined && kept?.version !== post.version;
    const isDifferent = isUnsaved && hasChanges(this.base, draft);
    const theirs = isBehind && isDifferent ? post : undefined;
    const standing = theirs ? 'conflict' : isDifferent ? 'unsaved' : 'saved';
    this.held = { draft, standing, id: post?.id, post, theirs, isRestored: isDifferent };
    if (standing === 'unsaved') this.soon(0);
  }

  get = () => this.held;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<Draft>): void {
    const draft = { ...this.held.draft, ...part };
    const standing = this.held.standing === 'conflict' ? 'conflict' : 'unsaved';
    this.become({ draft, standing, isRestored: false });
    this.keepHere();
    if (standing === 'unsaved') this.soon(PAUSE_MS);
  }

  /** Saves now; answers whether everything stands at the desk. */
  async flush(): Promise<boolean> {
    clearTimeout(this.waiting);
    await this.saving;
    if (this.held.standing !== 'conflict') await this.save();
    return this.held.standing === 'saved';
  }

  /** What another person or window saved is taken over when nothing here would be lost. */
  heard(post: Post): void {
    if (this.version === undefined || post.version <= this.version || this.saving) return;
    if (this.held.standing === 'saved') this.adopt(post, draftOf(post, this.held.draft.reasons));
  }

  settle(draft: Draft): void {
    const { theirs } = this.held;
    if (!theirs) return;
    this.adopt(theirs, draft);
    this.soon(0);
  }

  forget(): void {
    clearTimeout(this.waiting);
    this.shelf.forget(this.held.id);
  }

  private adopt(post: Post, draft: Draft): void {
    this.base = draftOf(post);
    this.version = post.version;
    const isSame = !hasChanges(this.base, draft);
    this.become({
      draft,
      post,
      id: post.id,
      theirs: undefined,
      problem: undefined,
      standing: isSame ? 'saved' : 'unsaved',
    });
    if (isSame && Object.keys(draft.reasons).length === 0) this.shelf.forget(post.id);
    else this.keepHere();
  }

  private soon(inMs: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.save(), inMs);
  }

  private save(): Promise<void> {
    this.saving ??= this.send().finally(() => {
      this.saving = undefined;
      if (this.held.standing === 'unsaved' && this.shelf.isOpen()) this.soon(PAUSE_MS);
    });
    return this.saving;
  }

  private async send(): Promise<void> {
    const { draft } = this.held;
    if (!this.shelf.isOpen()) return;
    if (!hasChanges(this.base, draft)) {
      this.become({ standing: 'saved' });
      return;
    }
    this.become({ standing: 'saving' });
    try {
      const post = await (this.held.id === undefined ? this.create(draft) : this.patch(this.held.id, draft));
      if (this.held.id === undefined) this.shelf.forget(undefined);
      this.creation = undefined;
      this.adopt(post, this.held.draft);
    } catch (problem) {
      await this.notSaved(problem);
    }
  }

  private create(draft: Draft): Promise<Post> {
    this.creation ??= { key: crypto.randomUUID(), draft };
    const header = { 'Idempotency-Key': this.creation.key };
    return ask(api.POST('/api/v1/posts', { params: { header }, body: creationOf(this.creation.draft) }));
  }

  private patch(id: string, draft: Draft): Promise<Post> {
    const params = { path: { id }, header: { 'If-Match': `"${this.version}"` } };
    return ask(api.PATCH('/api/v1/posts/{id}', { params, body: changesBetween(this.base, draft) }));
  }

  private async notSaved(problem: unknown): Promise<void> {
    const { status, code } = problem instanceof Problem ? problem : { status: 0, code: '' };
    if (status === 412 && this.held.id) return this.meet(this.held.id);
    if (status === 0 || status === 401 || status >= 500) {
      this.become({ standing: 'kept-here', problem });
      this.soon(AGAIN_MS);
      return;
    }
    this.creation = undefined;
    this.become({ standing: code === 'content-locked' ? 'locked' : 'refused', problem });
  }

  /** Somebody was here before us. Their words and ours are shown; nobody's are thrown away. */
  private async meet(id: string): Promise<void> {
    const theirs = await ask(api.GET('/api/v1/posts/{id}', { params: { path: { id } } })).catch(() => undefined);
    if (theirs) this.become({ standing: 'conflict', theirs });
    else this.become({ standing: 'kept-here' });
  }

  private keepHere(): void {
    const { id, draft } = this.held;
    this.shelf.keep(id, { draft, base: this.base, version: this.version });
  }

  private become(part: Partial<Held>): void {
    this.held = { ...this.held, ...part };
    for (const listener of this.listeners) listener();
  }
}
