/** Writes the changed parts of a text out anew, and knows the way back to the text as it was. */

import { Text } from './text/text';
import { overlaps, type Span } from './text/spans';

/** Other words for a stretch of the text. */
export interface Change extends Span {
  readonly as: string;
}

interface Respelled {
  readonly text: Text;
  /** What was found by a change, where it stands in the text as it was. */
  found(spans: readonly Span[]): Span[];
}

interface Stretch extends Span {
  readonly changes: readonly Change[];
}

/** The sentences that changes stand in, with the one before, which may name whom the next is about. */
export function windows(changes: readonly Change[], text: Text): Stretch[] {
  const found: { start: number; end: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const here = text.sentenceNear(change.start);
    const start = Math.min(text.sentenceNear(text.sentenceAt(here.start).start - 1).start, change.start);
    const after = text.sentenceNear(Math.min(here.end, text.folded.length - 1));
    const last = found.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, after.end, change.end);
      last.changes.push(change);
    } else found.push({ start: Math.max(0, start), end: Math.max(after.end, change.end), changes: [change] });
  }
  return found;
}

interface Changed {
  readonly at: number;
  readonly end: number;
  readonly change: Change;
}

function originalOf(place: number, side: 'start' | 'end', from: number, places: readonly Changed[]): number {
  const last = places.findLast((one) => (side === 'start' ? one.at <= place : one.at < place));
  if (!last) return from + place;
  const isInside = place < last.end || (side === 'end' && place === last.end);
  return isInside ? last.change[side] : last.change.end + place - last.end;
}

export function apply({ start: from, end, changes }: Stretch, text: Text): Respelled {
  let written = '';
  let at = from;
  const places: Changed[] = [];
  for (const change of changes) {
    written += text.folded.slice(at, change.start);
    places.push({ at: written.length, end: written.length + change.as.length, change });
    written += change.as;
    at = change.end;
  }
  written += text.folded.slice(at, end);
  const original = (place: number, side: 'start' | 'end') => originalOf(place, side, from, places);
  return {
    text: new Text(written),
    found: (spans) =>
      spans
        .filter((span) => places.some((place) => overlaps({ start: place.at, end: place.end }, span)))
        .map((span) => ({ start: original(span.start, 'start'), end: original(span.end, 'end') })),
  };
}
