import { networks, type Network } from '../networks';
import { wayOn } from './recover-deliveries';

const idOf = (fits: (network: Network) => boolean) => networks.find(fits)?.id ?? '';
const lasting = idOf(({ proof, repeatAfterMs }) => proof === 'A' && !repeatAfterMs);
const twoPhases = idOf(({ proof }) => proof === 'C');
const byHand = idOf((network) => network.byHand === true);
const forgetting = idOf(({ proof }) => proof === 'B');

const orphan = { network: forgetting, prepared: null, isLate: false, repeats: 0, ageMs: 1000, inFlightMs: 20_000 };

it.each([
  ['a claim goes back: nothing was sent', { state: 'claimed' }, { move: 'give-back', pauseMs: 0 }],
  ['a claim whose time is over is kept back', { state: 'claimed', isLate: true }, { move: 'hold', pauseMs: 0 }],
  ['the claim of a repeat goes back', { state: 'resend_claimed' }, { move: 'give-back-again', pauseMs: 0 }],
  ['under a key that lasts, at once', { state: 'sending', network: lasting }, { move: 'repeat', pauseMs: 1000 }],
  [
    'under a key that is forgotten, not while it may be in flight',
    { state: 'sending' },
    { move: 'repeat', pauseMs: 60_000 },
  ],
  [
    'under a key that is forgotten by now, a look first',
    { state: 'sending', ageMs: 3_600_000 },
    { move: 'doubt', pauseMs: 60_000 },
  ],
  [
    'nothing was made ready, so nothing is visible',
    { state: 'sending', network: twoPhases },
    { move: 'not-sent', pauseMs: 0 },
  ],
  [
    'what was made ready may be visible by now',
    { state: 'sending', network: twoPhases, prepared: '{}' },
    { move: 'doubt', pauseMs: 60_000 },
  ],
  ['a person places it, not we', { state: 'sending', network: byHand }, { move: 'not-sent', pauseMs: 0 }],
  ['on a network we no longer know', { state: 'sending', network: 'hyves' }, { move: 'doubt', pauseMs: 20_000 }],
] as const)('%s', (_, more, expected) => {
  expect(wayOn({ ...orphan, ...more })).toEqual(expected);
});
