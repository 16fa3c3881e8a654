import type { Network } from '../networks';
import { fits, type FittingImage } from './fits';

const network = {
  name: 'Plein',
  limits: { text: 10, images: 2, imageBytes: 1_000_000, altText: 5 },
  length: (text: string) => text.replaceAll('https://lang.example', 'link').length,
} as Network;

const image = (bytes = 10, alt: string | null = null): FittingImage => ({ bytes, alt });

it.each<[string, string, FittingImage[], [string, string, string][]]>([
  ['nothing at all', '', [], []],
  ['as much as there may be', '1234567890', [image(1_000_000, 'vijf!'), image()], []],
  ['a length that the network counts its own way', 'https://lang.example', [], []],
  ['a text too long', '12345678901', [], [['/text', 'text-too-long', 'Te lang voor Plein: 11 van 10 tekens.']]],
  [
    'too many images',
    '',
    [image(), image(), image()],
    [['/media', 'too-many-images', 'Te veel afbeeldingen voor Plein: 3 van 2.']],
  ],
  [
    'an image a byte too large',
    '',
    [image(), image(1_000_001)],
    [['/media/1', 'image-too-large', 'Deze afbeelding is te groot voor Plein: 1.1 van 1 MB.']],
  ],
  [
    'a description too long',
    '',
    [image(1, 'zesset')],
    [['/media/0/alt', 'alt-too-long', 'De beschrijving is te lang voor Plein: 6 van 5 tekens.']],
  ],
  ['a description of five emoji', '', [image(1, '😀😀😀😀😀')], []],
])('%s', (_case, text, images, expected) => {
  expect(
    fits(network, { text, asThread: false }, images).map(({ pointer, code, message }) => [pointer, code, message.nl]),
  ).toEqual(expected);
});

it('lets a long text go out as a thread where the network lets a post answer another, up to what anybody would read', () => {
  const room = { ...network, limits: { ...network.limits, text: 20 }, length: (text: string) => text.length };
  const codes = (text: string, chains?: true) =>
    fits({ ...room, ...(chains && { chains }) }, { text, asThread: true }, []).map(({ code }) => code);
  expect(codes('Een zin. Nog een zin. En nog een.', true)).toEqual([]);
  expect(codes('Een zin. Nog een zin. En nog een.')).toEqual(['text-too-long']);
  expect(codes('Een zin van iets. '.repeat(40), true)).toEqual(['thread-too-long']);
});

describe('a network that takes only some images, and no text alone', () => {
  const picky = {
    ...network,
    needsMedia: true,
    limits: { ...network.limits, imageTypes: ['image/jpeg', 'image/gif'] },
  };
  it.each<[string, FittingImage[], [string, string, string][]]>([
    ['no image', [], [['/media', 'media-needed', 'Plein neemt geen tekst zonder afbeelding: voeg er een toe.']]],
    ['a type that it takes', [{ ...image(), type: 'image/jpeg' }], []],
    ['a type that is not known yet', [image()], []],
    [
      'a type that it does not take',
      [image(), { ...image(), type: 'image/png' }],
      [['/media/1', 'image-type', 'Plein neemt geen afbeelding van het type PNG, wel: JPEG, GIF.']],
    ],
  ])('%s', (_case, images, expected) => {
    const misfits = fits(picky as Network, { text: 'dag', asThread: false }, images);
    expect(misfits.map(({ pointer, code, message }) => [pointer, code, message.nl])).toEqual(expected);
  });
});
