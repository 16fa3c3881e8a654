import { bindingHash, contentHash, type Content } from './content-hash';

const content: Content = {
  text: 'De markt begint om negen uur.',
  variants: { site: 'De markt begint.', webhook: 'Markt!' },
  media: [
    { sha256: 'a', alt: 'een kraam' },
    { sha256: 'b', alt: null },
  ],
  channels: ['1', '2'],
  role: 'official',
  replyTo: null,
  topics: ['3', '4'],
  asThread: false,
};

it.each<[string, Partial<Content>]>([
  ['the text', { text: 'De markt begint om tien uur.' }],
  ['a space', { text: `${content.text} ` }],
  ['the words for one network', { variants: { site: 'Anders.', webhook: 'Markt!' } }],
  ['which network has other words', { variants: { site: 'Markt!', webhook: 'De markt begint.' } }],
  ['an image', { media: [{ sha256: 'c', alt: 'een kraam' }] }],
  ['what describes an image', { media: [{ sha256: 'a', alt: 'een plein' }, ...content.media.slice(1)] }],
  ['no description instead of an empty one', { media: [...content.media.slice(0, 1), { sha256: 'b', alt: '' }] }],
  ['the order of images', { media: [...content.media].reverse() }],
  ['the channels', { channels: ['1'] }],
  ['the role', { role: 'private' }],
  ['what it answers', { replyTo: 'x' }],
  ['the topics', { topics: ['3'] }],
  ['being a thread', { asThread: true }],
])('is another for a change of %s', (_, change) => {
  expect(contentHash({ ...content, ...change })).not.toBe(contentHash(content));
});

it.each<[string, Partial<Content>]>([
  ['channels', { channels: ['2', '1'] }],
  ['topics', { topics: ['4', '3'] }],
  ['networks with other words', { variants: { webhook: 'Markt!', site: 'De markt begint.' } }],
])('is the same whatever the order of %s', (_, change) => {
  expect(contentHash({ ...content, ...change })).toBe(contentHash(content));
});

it('binds a yes to the window that was agreed', () => {
  const [monday, tuesday] = [new Date('2026-12-07'), new Date('2026-12-08')];
  const hashes = [
    bindingHash('a', null, null),
    bindingHash('b', null, null),
    bindingHash('a', monday, tuesday),
    bindingHash('a', monday, monday),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(bindingHash('a', new Date(monday), new Date(tuesday))).toBe(hashes[2]);
});
