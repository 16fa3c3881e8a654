import fc from 'fast-check';
import { mailTime } from './ways';

const ZONE = 'Europe/Brussels';
const NIGHT = { from: '21:00', until: '07:00' };

it.each([
  ['by day at once', 'now', false, '2026-06-10T10:00:00Z', '2026-06-10T10:00:00Z'],
  ['in the evening the next morning', 'now', false, '2026-06-10T20:00:00Z', '2026-06-11T05:00:00Z'],
  ['before dawn the same morning', 'now', false, '2026-06-10T01:00:00Z', '2026-06-10T05:00:00Z'],
  ['urgent by night at once', 'now', true, '2026-06-10T23:00:00Z', '2026-06-10T23:00:00Z'],
  ['a digest the next morning', 'digest', false, '2026-06-10T10:00:00Z', '2026-06-11T06:00:00Z'],
  ['over the night in which the clock goes back', 'now', false, '2026-10-24T20:00:00Z', '2026-10-25T06:00:00Z'],
] as const)('mail leaves %s', (_, kind, isUrgent, now, expected) => {
  expect(mailTime(kind, isUrgent, NIGHT, new Date(now), ZONE)).toEqual(new Date(expected));
});

const wall = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

it('is never earlier than now, and never further away than two days', () => {
  fc.assert(
    fc.property(fc.constantFrom('now', 'digest'), wall, wall, moment, (kind, from, until, now) => {
      const waits = mailTime(kind, false, { from, until }, now, ZONE).getTime() - now.getTime();
      expect(waits).toBeGreaterThanOrEqual(0);
      expect(waits).toBeLessThan(50 * 3_600_000);
    }),
  );
});
