import fc from 'fast-check';
import { slotTimes, type WeeklySlot } from './slot-times';

const BRUSSELS = 'Europe/Brussels';
const first = (slots: readonly WeeklySlot[], from: string, most = 3) =>
  [...slotTimes(slots, BRUSSELS, new Date(from), 30)].slice(0, most).map(({ at }) => at.toISOString().slice(0, 16));

it.each<[string, readonly WeeklySlot[], string, string[]]>([
  ['a week apart', [{ weekday: 2, time: '09:00' }], '2026-12-01T07:59:00Z', ['2026-12-01T08:00', '2026-12-08T08:00']],
  ['not the one of this very moment', [{ weekday: 2, time: '09:00' }], '2026-12-01T08:00:00Z', ['2026-12-08T08:00']],
  [
    'in the order of the clock',
    [
      { weekday: 2, time: '17:00' },
      { weekday: 2, time: '09:00' },
    ],
    '2026-12-01T00:00:00Z',
    ['2026-12-01T08:00', '2026-12-01T16:00'],
  ],
  [
    'at the same time on the wall when summer comes',
    [{ weekday: 7, time: '09:00' }],
    '2027-03-20T00:00:00Z',
    ['2027-03-21T08:00', '2027-03-28T07:00'],
  ],
  [
    'not in the hour that is skipped',
    [{ weekday: 7, time: '02:30' }],
    '2027-03-20T00:00:00Z',
    ['2027-03-21T01:30', '2027-04-04T00:30'],
  ],
  [
    'once in the hour that comes twice',
    [{ weekday: 7, time: '02:30' }],
    '2026-10-24T00:00:00Z',
    ['2026-10-25T00:30', '2026-11-01T01:30'],
  ],
])('are %s', (_, slots, from, times) => expect(first(slots, from, times.length)).toEqual(times));

it('are none without slots', () => expect(first([], '2026-12-01T00:00:00Z')).toEqual([]));

it('always come later and later, after the moment asked', () => {
  const slot = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    time: fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  });
  const from = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(slot, { selector: ({ weekday, time }) => weekday + time, maxLength: 5 }),
      from,
      (slots, start) => {
        const times = [start, ...[...slotTimes(slots, BRUSSELS, start, 20)].map(({ at }) => at)];
        expect(times.every((at, place) => place === 0 || at >= times[place - 1]!)).toBe(true);
      },
    ),
  );
});
