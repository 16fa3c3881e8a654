import type { Actor } from '../../common/actor';
import { changeOf, concerns, newestOfEach } from './change';

const entry = (event: string, post: string | null = null) => ({ seq: 7, event, post, from: null });

it.each([
  ['post.submit', 'p', 'post'],
  ['delivery.accept', 'p', 'post'],
  ['publication.stopped', null, 'stop'],
  ['quiet-period.lifted', null, 'quiet-period'],
  ['policy.published', null, 'topic'],
  ['absence.added', null, 'member'],
] as const)('%s tells of a %s', (event, post, kind) => expect(changeOf(entry(event, post))?.kind).toBe(kind));

it.each([
  ['sign-in'],
  ['sign-out'],
  ['post.submit.refused'],
  ['confidential-document.registered'],
  ['calendar.key-made'],
])('of %s nothing is told', (event) =>
  expect(changeOf(entry(event, event.startsWith('post') ? 'p' : null))).toBeUndefined(),
);

const reader: Actor = { userId: 'r', organisationId: 'o', name: 'r', roles: ['mandataris'], assists: [] };
const standing = (state: 'draft' | 'published' | 'retracted', authorId = 'a') => ({
  authorId,
  createdBy: authorId,
  state,
});
const change = { seq: 1, kind: 'post', post: 'p', from: null } as const;

it.each([
  ['a draft of another', standing('draft'), null, false],
  ['an own draft', standing('draft', 'r'), null, true],
  ['what is public', standing('published'), null, true],
  ['what was public until now', standing('retracted'), 'published', true],
  ['what never was public', standing('retracted'), 'held', false],
  ['what is not there', undefined, 'published', false],
] as const)('%s', (_, now, from, isTold) => expect(concerns(reader, { ...change, from }, now)).toBe(isTold));

it('keeps the newest of each thing, in order, and that it was public', () => {
  const changes = [
    { ...change, seq: 1, from: 'published' as const },
    { ...change, seq: 2, post: 'q' },
    { ...change, seq: 3 },
  ];
  expect(newestOfEach(changes)).toEqual([
    { ...change, seq: 2, post: 'q' },
    { ...change, seq: 3, from: 'published' },
  ]);
});
