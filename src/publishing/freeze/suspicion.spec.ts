import type { Anchor } from '../../audit/anchors';
import { suspicion, type Origin } from './suspicion';

const here: Origin = { system: '7', timeline: 1 };
const anchor = (more: Partial<Anchor> = {}): Anchor => ({
  seq: 9,
  hash: 'aa',
  at: '2026-12-01T08:00:00Z',
  ...here,
  ...more,
});

it.each([
  ['nothing was ever written down', [], here, undefined],
  ['all is as it was', [{ anchor: anchor(), hash: 'aa' }], here, undefined],
  ['its log ends before what was written down', [{ anchor: anchor(), hash: undefined }], here, 'rolled-back'],
  ['its log went on another way', [{ anchor: anchor(), hash: 'bb' }], here, 'rolled-back'],
  [
    'one log of two is behind',
    [
      { anchor: anchor(), hash: 'aa' },
      { anchor: anchor(), hash: undefined },
    ],
    here,
    'rolled-back',
  ],
  ['it was promoted', [{ anchor: anchor(), hash: 'aa' }], { ...here, timeline: 2 }, 'other-database'],
  ['it is another server', [{ anchor: anchor(), hash: 'aa' }], { ...here, system: '8' }, 'other-database'],
  ['it does not say what it is', [{ anchor: anchor(), hash: 'aa' }], { system: null, timeline: null }, undefined],
  [
    'nobody wrote down what it was',
    [{ anchor: anchor({ system: null, timeline: null }), hash: 'aa' }],
    here,
    undefined,
  ],
  [
    'a change of long ago is not one of now',
    [
      { anchor: anchor({ at: '2026-12-01T09:00:00Z' }), hash: 'aa' },
      { anchor: anchor({ at: '2026-11-01T08:00:00Z', timeline: 0 }), hash: 'aa' },
    ],
    here,
    undefined,
  ],
] as const)('%s', (_, witnesses, now, reason) => {
  expect(suspicion(witnesses, now)).toBe(reason);
});
