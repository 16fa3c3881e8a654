import fc from 'fast-check';
import { keptApart, renewalOf } from './credentials';

const label = { nl: '', en: '' };
const settings = [
  { key: 'server', kind: 'url', required: true, label },
  { key: 'token', kind: 'secret', required: true, label },
] as const;

it('keeps what no setting names, such as a token to renew with, among the secrets', () => {
  expect(keptApart({ settings }, { server: 'https://a.example', token: 'x', refresh: 'y', none: '' })).toEqual({
    plain: { server: 'https://a.example' },
    secret: { token: 'x', refresh: 'y' },
  });
});

const HOUR = 3_600_000;
const now = Date.UTC(2026, 11, 1);

it.each([
  [2, 40 / 60],
  [24, 8],
  [60 * 24, 7 * 24],
  [-1, 0],
])('what lasts %p hours is renewed %p hours before it ends', (lasts, before) => {
  const expiresAt = new Date(now + lasts * HOUR);
  expect(expiresAt.getTime() - renewalOf(expiresAt, now).getTime()).toBe(before * HOUR);
});

it('renews while they still last, never in the past of what lasts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 24 * HOUR }), (lasts) => {
      const at = renewalOf(new Date(now + lasts), now).getTime();
      return at >= now && at < now + lasts;
    }),
  );
});
