import fc from 'fast-check';
import { threadParts } from './thread-parts';

const counting = (text: number) => ({
  limits: { text, images: 0, imageBytes: 0, altText: 0 },
  length: (words: string) => words.length,
});

it('leaves what fits whole', () => {
  expect(threadParts('De markt begint om negen uur.', counting(29))).toEqual(['De markt begint om negen uur.']);
});

it('cuts at the ends of sentences and says which part of how many it is', () => {
  const text = 'De markt begint om negen uur. Kom met de fiets. Er is muziek tot twaalf uur!';
  expect(threadParts(text, counting(40))).toEqual([
    'De markt begint om negen uur. 1/3',
    'Kom met de fiets. 2/3',
    'Er is muziek tot twaalf uur! 3/3',
  ]);
});

it('keeps an address in one piece, and cuts a sentence at its words', () => {
  const text =
    'Alles over het nieuwe zwembad staat op https://www.zonnedaal.example/zwembad en daarmee is alles gezegd';
  expect(threadParts(text, counting(60)).join(' ')).toContain('https://www.zonnedaal.example/zwembad');
});

it('counts to more than nine', () => {
  const parts = threadParts('Een zin van iets. '.repeat(12).trim(), counting(24));
  expect(parts).toHaveLength(12);
  expect(parts.at(-1)).toBe('Een zin van iets. 12/12');
});

it('loses nothing, adds only its numbers, and fits', () => {
  const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem()), { maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 300 }), (some, limit) => {
      const text = some.join(' ');
      const parts = threadParts(text, counting(limit));
      const bare =
        parts.length === 1 && parts[0] === text ? parts : parts.map((part) => part.replace(/ \d+\/\d+$/, ''));
      expect(bare.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const part of parts)
        expect(part.length).toBeLessThanOrEqual(Math.max(limit, text.length <= limit ? text.length : 0));
    }),
  );
});
