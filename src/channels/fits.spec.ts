import type { Network } from '../networks';
import { fits, type FittingMedia } from './fits';

const network = {
  name: 'Plein',
  limits: { text: 10, images: 2, imageBytes: 1_000_000, altText: 5, video: { bytes: 2_000_000, seconds: 60 } },
  length: (text: string) => text.replaceAll('https://lang.example', 'link').length,
} as Network;

const film = (bytes = 10, durationMs = 1000): FittingMedia => ({ bytes, alt: null, type: 'video/mp4', durationMs });
const image = (bytes = 10, alt: string | null = null): FittingMedia => ({ bytes, alt });

it.each<[string, string, FittingMedia[], [string, string, string][]]>([
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
  ['an image of any size, for it is made smaller', '', [image(), image(1_000_001)], []],
  ['a film as large and as long as may be', '', [film(2_000_000, 60_000)], []],
  [
    'a film a byte too large',
    '',
    [film(2_000_001)],
    [['/media/0', 'video-too-large', 'Deze video is te groot voor Plein: 2.1 van 2 MB.']],
  ],
  [
    'a film too long',
    '',
    [film(1, 60_001)],
    [['/media/0', 'video-too-long', 'Deze video is te lang voor Plein: 61 van 60 seconden.']],
  ],
  ['two films', '', [film(), film()], [['/media', 'too-many-videos', 'Een bericht bevat hoogstens één video.']]],
  [
    'a film with an image',
    '',
    [image(), film()],
    [['/media', 'video-with-images', 'Een bericht met een video bevat geen afbeeldingen. Maak er twee berichten van.']],
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

it.each([
  ['no image', [], ['media-needed']],
  ['an image', [image()], []],
])('a network that takes no text alone, with %s', (_case, images, codes) => {
  const needing: Network = { ...network, needsMedia: true } as Network;
  expect(fits(needing, { text: 'dag', asThread: false }, images).map(({ code }) => code)).toEqual(codes);
});

it('says where a network takes no film', () => {
  const { text, images, imageBytes, altText } = network.limits;
  const limits = { text, images, imageBytes, altText };
  expect(fits({ ...network, limits } as Network, { text: '', asThread: false }, [film()])).toMatchObject([
    { pointer: '/media/0', code: 'no-video', message: { nl: 'Plein neemt van ons geen video aan.' } },
  ]);
});

describe('a network that takes only so many hashtags, mentions and links', () => {
  const few = { hashtags: 2, mentions: 1, links: 2 };
  const strict = { ...network, limits: { ...network.limits, ...few, text: 1000 } } as Network;
  const told = (text: string, on = strict) =>
    fits(on, { text, asThread: false }, []).map(({ code, message }) => [code, message.nl]);

  it.each([
    ['as many as may be', 'Kom #samen naar #Zonnedaal, @bib! https://a.be https://b.be', []],
    ['a hashtag too many', '#een #twee #drie', [['too-many-hashtags', 'Te veel hashtags voor Plein: 3 van 2.']]],
    ['a mention too many', '@bib en @zwembad', [['too-many-mentions', 'Te veel vermeldingen voor Plein: 2 van 1.']]],
    ['the same link three times', 'https://a.be https://a.be https://a.be', []],
    [
      'a link too many',
      'https://a.be https://b.be https://c.be',
      [['too-many-links', 'Te veel links voor Plein: 3 van 2.']],
    ],
    [
      'numbers, addresses and mail',
      'Plaats #1 en #2 en #3, https://a.be/#x, jan@zemst.be, piet@zemst.be, https://x.be/@a',
      [],
    ],
  ])('%s', (_case, text, expected) => expect(told(text)).toEqual(expected));

  it('is no concern of another', () => {
    const many = '#een #twee #drie @a @b';
    expect(told(many, { ...network, limits: { ...network.limits, text: 1000 } } as Network)).toEqual([]);
  });
});
