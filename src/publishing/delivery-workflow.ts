/** The life of a delivery, as data. No way leads from `sending` or `uncertain` back to a state that can be cancelled. */
import { conflict } from '../common/product-error';

export const DELIVERY_STATES = [
  'scheduled',
  'claimed',
  'sending',
  'published',
  'failed',
  'uncertain',
  'resend',
  'resend_claimed',
  'held',
  'missed',
  'cancelled',
  'retracted',
  'handed_over',
  'waits',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

interface DeliveryMove {
  readonly from: readonly DeliveryState[];
  readonly to: DeliveryState;
}

// prettier-ignore
export const DELIVERY_MOVES = {
  // the parts of a thread behind the first: after the one before, or not at all
  'next-part':     { from: ['waits'],                      to: 'scheduled' },
  'stop-thread':   { from: ['waits'],                      to: 'missed' },
  'wait-again':    { from: ['missed'],                     to: 'waits' },
  claim:           { from: ['scheduled'],                  to: 'claimed' },
  'claim-again':   { from: ['resend'],                     to: 'resend_claimed' },
  'give-back':     { from: ['claimed'],                    to: 'scheduled' },
  'give-back-again': { from: ['resend_claimed'],           to: 'resend' },
  arm:             { from: ['claimed', 'resend_claimed'],  to: 'sending' },
  // its channel cannot send, or other words of it stand there: nothing left
  'cannot-send':   { from: ['claimed'],                    to: 'failed' },
  accept:          { from: ['sending'],                    to: 'published' },
  refuse:          { from: ['sending'],                    to: 'failed' },
  // proven: no byte of it left, and none had before
  'not-sent':      { from: ['sending'],                    to: 'scheduled' },
  // its network makes a repeat harmless
  repeat:          { from: ['sending'],                    to: 'resend' },
  // from a claim: whether an earlier send of it arrived, which a person denied
  doubt:           { from: ['sending', 'resend_claimed', 'claimed'], to: 'uncertain' },
  find:            { from: ['uncertain', 'resend', 'sending', 'claimed'], to: 'published' },
  // a two-phase network still holds it unpublished, and no request can be under way: the same thing, made visible
  'publish-again': { from: ['uncertain'],                  to: 'resend' },
  // the same, but its time is over
  expire:          { from: ['uncertain'],                  to: 'missed' },
  // the network says that it was not published and cannot be any more
  disprove:        { from: ['uncertain'],                  to: 'failed' },
  // its network takes posts from people only
  'hand-over':     { from: ['sending'],                    to: 'handed_over' },
  // it fell due in a time that the database does not know of
  distrust:        { from: ['scheduled', 'claimed', 'held', 'waits'], to: 'uncertain' },
  miss:            { from: ['claimed', 'held'],            to: 'missed' },
  hold:            { from: ['claimed'],                    to: 'held' },
  unhold:          { from: ['held'],                       to: 'scheduled' },
  'decide-published':     { from: ['uncertain', 'handed_over'], to: 'published' },
  'decide-not-published': { from: ['uncertain', 'handed_over'], to: 'failed' },
  retry:           { from: ['failed', 'missed'],           to: 'scheduled' },
  retract:         { from: ['published'],                  to: 'retracted' },
} as const satisfies Record<string, DeliveryMove>;

export type DeliveryMoveName = keyof typeof DELIVERY_MOVES;

/** Nothing of it can still happen by itself. */
export const hasEnded = (state: DeliveryState) =>
  ['published', 'failed', 'uncertain', 'missed', 'cancelled', 'retracted', 'handed_over'].includes(state);

export function nextDelivery(state: DeliveryState, name: DeliveryMoveName): DeliveryState {
  const move: DeliveryMove = DELIVERY_MOVES[name];
  if (move.from.includes(state)) return move.to;
  throw conflict(
    'wrong-state',
    'Dat kan niet in de huidige toestand van deze levering.',
    'That is not possible in this delivery’s state.',
    { state },
  );
}
