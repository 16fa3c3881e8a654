import { afterEarlier, type Looked } from './earlier-proof';

const receipt = { remoteId: '1', url: 'https://plein.example/1' };
const [same, other] = [true, false].map((isSame) => (found: Looked['found']): Looked => ({ found, isSame }));

it.each([
  ['it stands there', [same!(receipt)], false, 'find'],
  ['one of two stands there', [same!(undefined), same!(receipt)], false, 'find'],
  ['other words of it stand there', [other!(receipt)], false, 'cannot-send'],
  ['other words of it stand there, whatever somebody said', [other!(receipt)], true, 'cannot-send'],
  ['it is not seen, and a person said so too', [same!('absent')], false, undefined],
  ['it never came to be', [same!('never'), same!('ready')], false, undefined],
  ['the network cannot say', [same!(undefined)], false, 'doubt'],
  ['the network cannot say of one', [same!('absent'), same!(undefined)], false, 'doubt'],
  ['the network cannot say, and a person decided in spite of that', [same!(undefined)], true, undefined],
  ['the network cannot say whether other words of it stand there', [other!(undefined)], false, 'cannot-send'],
  ['the network cannot say of either', [other!(undefined), same!(undefined)], false, 'cannot-send'],
  ['nothing was visible', [], false, undefined],
] as const)('%s', (_, looked, wasTold, move) => {
  expect(afterEarlier(looked, wasTold)?.move).toBe(move);
});

it('says where the other words stand', () => {
  expect(afterEarlier([other!(receipt)], false)?.detail).toContain(receipt.url);
});
