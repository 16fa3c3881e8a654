import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { contrast, GROUNDS, paletteOf } from './brand-colours';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('makes a colour that can be read of every colour, on all that it stands on', () => {
  fc.assert(
    fc.property(anyColour, (colour) => {
      for (const theme of ['light', 'dark'] as const) {
        const { accent, accentStrong, accentSoft, onAccent } = paletteOf(colour)[theme];
        for (const ground of [...GROUNDS[theme], accentSoft]) {
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(accentStrong, ground)).toBeGreaterThanOrEqual(6.9);
        }
        expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(onAccent, accentStrong)).toBeGreaterThanOrEqual(4.5);
      }
    }),
  );
});

it('leaves alone a colour that can be read', () => {
  expect(paletteOf('#1b566a').light.accent).toBe('#1b566a');
});

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
])('measures as WCAG does: %s on %s', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
});

it('knows the grounds of the desk', () => {
  const css = readFileSync(path.resolve(__dirname, '../../web/src/styles/tokens.css'), 'utf8');
  const pairs = ['paper', 'surface', 'sunken'].map((name) =>
    new RegExp(`--${name}: light-dark\\((.+), (.+)\\)`).exec(css),
  );
  expect(pairs.map((pair) => pair?.[1])).toEqual(GROUNDS.light);
  expect(pairs.map((pair) => pair?.[2])).toEqual(GROUNDS.dark);
});
