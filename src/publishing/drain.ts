/** How long a request may still be on its way to being accepted; until then "it is not there" proves nothing. */

/** Seconds until no send of the delivery `d` can be under way any more; negative when that is past. */
export const DRAIN_SECONDS = `extract(epoch FROM d.deadline_at + interval '10 minutes' - clock_timestamp())::float8`;
