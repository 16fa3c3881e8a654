import { DELIVERY_MOVES, DELIVERY_STATES, hasEnded, nextDelivery, type DeliveryMoveName } from './delivery-workflow';

const moves = Object.keys(DELIVERY_MOVES) as DeliveryMoveName[];

it.each(moves)('%s leads where the table says, and from nowhere else', (move) => {
  const { from, to } = DELIVERY_MOVES[move];
  for (const state of DELIVERY_STATES) {
    if ((from as readonly string[]).includes(state)) expect(nextDelivery(state, move)).toBe(to);
    else expect(() => nextDelivery(state, move)).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  }
});

it.each(['scheduled', 'claimed', 'sending', 'resend', 'resend_claimed', 'held'] as const)(
  '%s has not ended',
  (state) => {
    expect(hasEnded(state)).toBe(false);
  },
);

it.each(['published', 'failed', 'uncertain', 'missed', 'cancelled', 'retracted'] as const)('%s has ended', (state) => {
  expect(hasEnded(state)).toBe(true);
});
