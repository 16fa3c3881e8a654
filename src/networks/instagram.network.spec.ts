import { anImage, anOutgoing, JPEG, within } from '../../test/networks/outgoing';
import { describeNetworkContract } from '../../test/networks-simulator/network-contract';
import { simulateInstagram } from '../../test/networks-simulator/instagram';
import { META_NOS } from '../../test/networks-simulator/meta';
import { instagram } from './instagram.network';

describeNetworkContract({
  network: instagram,
  simulate: simulateInstagram,
  verifies: 'GET /v25.0/me',
  before: [
    { line: 'POST /v25.0/17841400000000001/media', with: 'image' },
    { line: 'GET /v25.0/1789', with: 'images' },
    { line: 'POST /v25.0/17841400000000001/media', with: 'video' },
  ],
  reads: 'GET /v25.0/1789',
  unsent: 'ready',
  proves: () => 'unknown',
  needsImage: true,
  image: { bytes: JPEG, type: 'image/jpeg' },
  videoWithoutAlt: true,
  nos: META_NOS,
});

test.each([
  ['', 0],
  ['één', 3],
  ['🥐', 2],
])('%s counts %d at most', (text, length) => expect(instagram.length(text)).toBe(length));

describe('what it does not take is refused before anything is made', () => {
  const png = anImage({ address: 'https://desk.example.org/media/1' });
  const jpeg = { ...png, bytes: JPEG, type: 'image/jpeg' } as const;
  test.each([
    ['a text alone', { images: [] }, 'no text without'],
    ['a PNG', { images: [jpeg, png] }, 'only JPEG'],
    ['an answer', { images: [jpeg], replyTo: '1' }, 'cannot answer'],
  ])('%s', async (_name, said, words) => {
    const connection = { settings: { account: '1', token: 'x' }, remoteAccountId: '1' };
    const error = await instagram.prepare!(connection, anOutgoing(said), within(100)).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ kind: 'refused', message: expect.stringContaining(words) });
  });
});

test('Instagram deletes nothing for us, and says so by having no verb', () => expect(instagram.remove).toBeUndefined());
