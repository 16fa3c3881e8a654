import type { PostFinding } from '../posts/check-content';
import { compareFindings } from './compare-findings';

const finding = (more: Partial<PostFinding> = {}): PostFinding => ({
  ...{ rule: 'insult', guideline: 4, severity: 'warn', start: 0, end: 5, quote: 'dwaas', message: 'm', advice: 'a' },
  ...more,
});

it.each([
  ['nothing', [finding()], [finding({ message: 'anders gezegd' })], []],
  ['one more', [], [finding()], [{ change: 'added', severity: 'warn' }]],
  ['one less', [finding()], [], [{ change: 'removed', severity: 'warn' }]],
  [
    'a severity',
    [finding()],
    [finding({ severity: 'block' })],
    [{ change: 'changed', severity: 'block', was: 'warn' }],
  ],
  ['the place', [finding()], [finding({ start: 9, end: 14 })], [{ change: 'added' }, { change: 'removed' }]],
  ['the network', [finding()], [finding(), finding({ variant: 'site' })], [{ change: 'added' }]],
])('sees that %s differs', (_what, before, after, differences) =>
  expect(compareFindings(before, after)).toEqual(
    differences.map((difference) => expect.objectContaining({ rule: 'insult', quote: 'dwaas', ...difference })),
  ),
);
