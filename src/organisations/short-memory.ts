/** Remembers answers for a moment; who asks while one is being fetched shares it. */
export class ShortMemory<V> {
  private readonly kept = new Map<string, { readonly until: number; readonly answer: Promise<V> }>();

  constructor(
    private readonly longestMs: number,
    private readonly most: number,
  ) {}

  /** The age counts from the question, so nothing is ever older than promised. A fault is not remembered. */
  get(key: string, fetch: () => Promise<V>, now = performance.now()): Promise<V> {
    const known = this.kept.get(key);
    if (known && now < known.until) return known.answer;
    const answer = fetch();
    this.kept.delete(key);
    if (this.kept.size >= this.most) this.forget(this.kept.keys().next().value ?? key);
    const entry = { until: now + this.longestMs, answer };
    this.kept.set(key, entry);
    answer.catch(() => this.kept.get(key) === entry && this.kept.delete(key));
    return answer;
  }

  forget(key: string): void {
    this.kept.delete(key);
  }
}
