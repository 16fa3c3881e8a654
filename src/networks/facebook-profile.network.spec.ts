import { anOutgoing, within } from '../../test/networks/outgoing';
import { inBothLanguages } from '../../test/networks/in-both-languages';
import { facebookProfile as network } from './facebook-profile.network';

const facebookProfile = inBothLanguages(network);

const verify = (profile: string) => facebookProfile.verify({ settings: { profile } }, within(100));

test.each([
  ['https://www.facebook.com/an.peeters', 'an.peeters'],
  ['https://facebook.com/An.Peeters/', 'An.Peeters'],
  [' https://nl-nl.facebook.com/an.peeters?locale=nl_BE ', 'an.peeters'],
  ['https://m.facebook.com/profile.php?id=100001234567890', '100001234567890'],
  ['https://www.facebook.com/people/An-Peeters/100001234567890/', '100001234567890'],
])('%s is the profile %s', async (address, name) => {
  expect(await verify(address)).toEqual({
    id: name.toLowerCase(),
    name,
    url: `https://www.facebook.com/${name}`,
  });
});

test.each([
  ...['', 'an.peeters', 'https://www.facebook.com/', 'https://www.facebook.com/profile.php'],
  ...['https://example.org/an.peeters', 'https://facebook.com.example.org/an', 'http://www.facebook.com/an.peeters'],
  ...['https://www.facebook.com/an/posts/1', 'https://www.facebook.com/%E0%A4%A', 'javascript:alert(1)'],
])('%s is no profile', async (address) => {
  await expect(verify(address)).rejects.toMatchObject({ kind: 'refused' });
});

test('Nothing is posted there by a program', async () => {
  const connection = { settings: {}, remoteAccountId: 'an.peeters' };
  const posting = facebookProfile.publish(connection, anOutgoing(), within(100));
  await expect(posting).rejects.toMatchObject({ kind: 'unknown' });
  expect([facebookProfile.byHand, facebookProfile.proof]).toEqual([true, 'E']);
});

test('An emoji counts as JavaScript counts it', () => expect(facebookProfile.length('dag 🥐')).toBe(6));
