import type { ChosenTime } from '../common/instants';

/** A chosen time as the move that sets it wants it; null takes the time away. */
export const timeFields = (time: ChosenTime | null) => ({
  publishAt: time?.at ?? null,
  publishAtLocal: time?.local ?? null,
  timeZone: time?.timeZone ?? null,
});
