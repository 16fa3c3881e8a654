import { anOutgoing, within } from '../../test/networks/outgoing';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { site as network } from './site.network';

const site = inBothLanguages(network);

const settings = { baseUrl: 'https://desk.example.org/site/gemeente', name: 'Gemeente' };
const connection = { settings, remoteAccountId: settings.baseUrl };

test('A post stands under its key, at every repeat', async () => {
  const outgoing = anOutgoing();
  const receipt = { remoteId: outgoing.key, url: `${settings.baseUrl}/${outgoing.key}` };
  expect(await site.publish(connection, outgoing, within(100))).toEqual(receipt);
  expect(await site.publish(connection, outgoing, within(100))).toEqual(receipt);
});

test('The account is the page itself', async () => {
  const account = { id: settings.baseUrl, name: 'Gemeente', url: settings.baseUrl };
  expect(await site.verify({ settings }, within(100))).toEqual(account);
});

test('A page without an address is refused', async () => {
  await expect(site.verify({ settings: {} }, within(100))).rejects.toMatchObject({ kind: 'refused' });
});

test.each([
  ['', 0],
  ['café', 4],
  ['cafe\u0301', 4],
  ['👩‍👩‍👧🇧🇪', 2],
])('%s counts %d', (text, length) => expect(site.length(text)).toBe(length));
