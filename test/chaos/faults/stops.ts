/** Which delivery is to be stopped where. A delivery is known by a word in its text, as networks and triggers see it. */
import type { Point } from './points';

const MARKER = /k\d+n\d+/;

export const markerOf = (round: number, n: number) => `k${round}n${n}`;
export const markerIn = (text: string) => MARKER.exec(text)?.[0];

export type Way = 'go-on' | 'drop';

export class Stop {
  private readonly way: Promise<Way>;
  reached = false;
  taken = false;
  letGo: (way: Way) => void = () => undefined;

  constructor(
    readonly marker: string,
    readonly point: Point,
    /** Awaited before the answer is passed on. */
    readonly beforeAnswer: () => Promise<void> = async () => undefined,
  ) {
    this.way = new Promise((resolve) => (this.letGo = resolve));
  }

  /** Waits here until the harness has done what it came for. */
  async here(): Promise<Way> {
    this.reached = true;
    return this.way;
  }
}

export class Stops {
  private readonly byMarker = new Map<string, Stop>();

  set(stops: readonly Stop[]): void {
    this.byMarker.clear();
    for (const stop of stops) this.byMarker.set(stop.marker, stop);
  }

  /** Once: who comes after the one that was stopped is let through. */
  take(marker: string | undefined, points: readonly Point[]): Stop | undefined {
    const stop = marker === undefined ? undefined : this.byMarker.get(marker);
    if (!stop || stop.taken || !points.includes(stop.point)) return undefined;
    stop.taken = true;
    return stop;
  }
}
