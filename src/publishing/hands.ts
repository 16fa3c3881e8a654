/** What a worker has in hand, and how much more of each network it may take up. */

const AT_ONCE = 48;

/** How many more of a network; `other` is for each that is not named. */
export interface Shares {
  readonly of: Readonly<Record<string, number>>;
  readonly other: number;
}

/** A network gets half of the places that the others leave it, so that one that does not answer never takes them all. */
export class Hands {
  private readonly work = new Set<Promise<void>>();
  private readonly busy = new Map<string, number>();

  constructor(private readonly places = AT_ONCE) {}

  get free(): number {
    return this.places - this.work.size;
  }

  shares(): Shares {
    const of = [...this.busy].map(([network, count]) => [network, this.shareOf(count)]);
    return { of: Object.fromEntries(of) as Record<string, number>, other: this.shareOf(0) };
  }

  /** True while some network has all it may have: what else is due of it waits for an end. */
  get isAnyFull(): boolean {
    return [...this.busy.values()].some((count) => this.shareOf(count) === 0);
  }

  take(network: string, work: Promise<void>): void {
    this.work.add(work);
    this.count(network, 1);
    void work.finally(() => {
      this.work.delete(work);
      this.count(network, -1);
    });
  }

  async empty(): Promise<void> {
    await Promise.all(this.work);
  }

  private shareOf(count: number): number {
    return Math.max(0, Math.ceil((this.free + count) / 2) - count);
  }

  private count(network: string, more: number): void {
    const count = (this.busy.get(network) ?? 0) + more;
    if (count > 0) this.busy.set(network, count);
    else this.busy.delete(network);
  }
}
