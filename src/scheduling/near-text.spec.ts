import fc from 'fast-check';
import { nearness } from './near-text';

const MARKET = 'De markt op het plein begint zaterdag om negen uur en duurt tot de middag.';

it.each<[string, string, string, ReturnType<typeof nearness>]>([
  ['the very same', MARKET, MARKET, 'same'],
  ['other capitals and signs', MARKET, `${MARKET.toUpperCase()}!!!`, 'same'],
  ['another link', `${MARKET} https://zemst.be/a`, `${MARKET} https://zemst.be/b`, 'same'],
  ['a sentence added', MARKET, `${MARKET} Kom ook!`, 'near'],
  ['another subject', MARKET, 'Vanavond spreekt de gemeenteraad over het nieuwe zwembad aan de vaart.', undefined],
  [
    'a few words in common',
    MARKET,
    'De markt op het plein is afgelast wegens het slechte weer van vannacht.',
    undefined,
  ],
  ['no words', '', '', undefined],
  ['only signs', '!!!', '???', undefined],
])('%s', (_, a, b, is) => expect(nearness(a, b)).toBe(is));

it('does not depend on who came first', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => expect(nearness(a, b)).toBe(nearness(b, a))));
});
