/** The desks that listen to this process: how many one person may have, and when each of them ends. */
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { RefreshTokens } from '../../auth/refresh-tokens';
import type { HeldSession } from '../../auth/sessions';
import { Database } from '../../common/database';
import { ProductError } from '../../common/product-error';
import type { LiveStream } from './live-stream';

const MOST_OF_ONE_PERSON = 10;
const MOST = 2000;
/** Somebody who signed out hears nothing more within a second, whichever process they said it to. */
const LOOK_EVERY_MS = 500;
const BEAT_EVERY_MS = 20_000;

@Injectable()
export class ListeningDesks implements OnModuleDestroy {
  private readonly streams = new Set<LiveStream>();
  private timers: NodeJS.Timeout[] = [];
  private looking = false;

  constructor(
    private readonly database: Database,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  add(stream: LiveStream): void {
    const { userId, organisationId } = stream.listener;
    const own = this.of(organisationId).filter(({ listener }) => listener.userId === userId);
    if (own.length >= MOST_OF_ONE_PERSON || this.streams.size >= MOST) throw tooMany();
    this.streams.add(stream);
    stream.body.once('close', () => this.remove(stream));
    if (this.timers.length === 0) {
      this.timers = [
        setInterval(() => void this.look(), LOOK_EVERY_MS).unref(),
        setInterval(() => this.streams.forEach((each) => each.beat()), BEAT_EVERY_MS).unref(),
      ];
    }
  }

  of(organisationId: string): LiveStream[] {
    return [...this.streams].filter(({ listener }) => listener.organisationId === organisationId);
  }

  /** Its token may still be good for some minutes after somebody signed out. */
  async isLiving({ id }: HeldSession): Promise<boolean> {
    return (await this.database.outside((tx) => this.refreshTokens.living(tx, [id]))).has(id);
  }

  get organisations(): string[] {
    return [...new Set([...this.streams].map(({ listener }) => listener.organisationId))];
  }

  onModuleDestroy(): void {
    for (const stream of this.streams) stream.end();
    this.rest();
  }

  private remove(stream: LiveStream): void {
    this.streams.delete(stream);
    if (this.streams.size === 0) this.rest();
  }

  private rest(): void {
    this.timers.forEach(clearInterval);
    this.timers = [];
  }

  /** While the database is away nothing can be told either: then the next look decides. */
  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const streams = [...this.streams];
    const ids = [...new Set(streams.map(({ listener }) => listener.session.id))];
    const living = await this.database.outside((tx) => this.refreshTokens.living(tx, ids)).catch(() => undefined);
    const now = new Date();
    for (const stream of streams) {
      const { session } = stream.listener;
      if (session.endsAt <= now || (living && !living.has(session.id))) stream.end();
    }
    this.looking = false;
  }
}

const tooMany = () =>
  new ProductError(
    'too-many-streams',
    429,
    {
      nl: 'Er staan te veel vensters van u open. Sluit er enkele.',
      en: 'You have too many windows open. Please close some.',
    },
    { retryAfterSeconds: 60 },
  );
