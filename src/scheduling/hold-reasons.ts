/** Why a post is kept back; kept in `state_reason`, told in words by the desk. */
export const STOPPED = 'publication-stop';
export const POLICY_CHANGED = 'policy-changed';
export const TIME_MOVED = 'time-moved';
