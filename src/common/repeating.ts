/** Work that comes again every so often, never twice at once; stopping waits for what is under way. */
export class Repeating {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
  ) {}

  start(): void {
    this.timer = setInterval(() => (this.running ??= this.once()), this.everyMs);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private once(): Promise<void> {
    return this.work().finally(() => (this.running = undefined));
  }
}

/** One part that fails, as while the database is away, does not keep the others from their turn. */
export async function guarded(
  log: { warn(words: string): void },
  part: string,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (cause) {
    log.warn(`${part} waits: ${cause instanceof Error ? cause.name : 'failed'}`);
  }
}
