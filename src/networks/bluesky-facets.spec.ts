import { findFacets } from './bluesky-facets';

const didOf = async (handle: string) => (handle.endsWith('.test') ? `did:plc:${handle}` : undefined);

/** [the words that are covered, what they are] */
async function found(text: string): Promise<[string, string][]> {
  const bytes = Buffer.from(text);
  return (await findFacets(text, didOf)).map(({ index, features: [feature] }) => [
    bytes.subarray(index.byteStart, index.byteEnd).toString(),
    'uri' in feature ? feature.uri : 'tag' in feature ? feature.tag : feature.did,
  ]);
}

test.each<[string, [string, string][]]>([
  ['Geen enkele', []],
  ['Zie https://a.be/x?y=1#z', [['https://a.be/x?y=1#z', 'https://a.be/x?y=1#z']]],
  ['Zie https://a.be/x.', [['https://a.be/x', 'https://a.be/x']]],
  ['(https://a.be/x).', [['https://a.be/x', 'https://a.be/x']]],
  [
    'https://nl.wikipedia.org/wiki/Markt_(plein)',
    [['https://nl.wikipedia.org/wiki/Markt_(plein)', 'https://nl.wikipedia.org/wiki/Markt_(plein)']],
  ],
  ['“https://a.be/x”', [['https://a.be/x', 'https://a.be/x']]],
  [
    'Zie www.gent.be, of vlaanderen.be/nl',
    [
      ['www.gent.be', 'https://www.gent.be'],
      ['vlaanderen.be/nl', 'https://vlaanderen.be/nl'],
    ],
  ],
  ['Dat is goed.en nu', []],
  ['info@gent.be', []],
  ['gent.be@x', []],
  ['https://', []],
  ['👩‍👩‍👧 é https://a.be', [['https://a.be', 'https://a.be']]],
  ['@jan.test!', [['@jan.test', 'did:plc:jan.test']]],
  [
    '(@Jan.test) en @an.test.',
    [
      ['@Jan.test', 'did:plc:jan.test'],
      ['@an.test', 'did:plc:an.test'],
    ],
  ],
  ['@nobody.example', []],
  ['@jan', []],
  ['mail jan@jan.test', []],
  ['@-x.test @x..test', []],
  [
    '#markt, #Grote_Markt #2026 #2026plan',
    [
      ['#markt', 'markt'],
      ['#Grote_Markt', 'Grote_Markt'],
      ['#2026plan', '2026plan'],
    ],
  ],
  [
    '#café! (#één)',
    [
      ['#café', 'café'],
      ['#één', 'één'],
    ],
  ],
  ['a#b # #! #️⃣', []],
  [`#${'x'.repeat(65)}`, []],
  [
    '#b @jan.test #a',
    [
      ['#b', 'b'],
      ['@jan.test', 'did:plc:jan.test'],
      ['#a', 'a'],
    ],
  ],
])('%s', async (text, expected) => expect(await found(text)).toEqual(expected));

test('A text made to be slow is not', async () => {
  const started = Date.now();
  for (const text of [
    'a.'.repeat(20_000),
    `#${'!'.repeat(20_000)}`,
    `@${'a.'.repeat(20_000)}`,
    `${'a-'.repeat(20_000)}.be`,
  ]) {
    await findFacets(text, didOf);
  }
  expect(Date.now() - started).toBeLessThan(1500);
});
