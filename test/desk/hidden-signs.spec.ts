import { hasHidden, stretches } from '../../web/src/parts/hidden-signs';

it.each([
  ['een gewone zin, met é en 👨‍👩‍👧 en vaste spaties', false],
  ['van links \u202enaar rechts', true],
  ['een spatie zonder breed\u200bte', true],
  ['ver' + ' '.repeat(40) + 'weg', true],
  ['regels' + '\n'.repeat(30) + 'lager', true],
  ['een vlag \u{e0067}\u{e0062}', true],
  ['bel \u0007', true],
])('%j', (text, hides) => expect(hasHidden(text)).toBe(hides));

it('loses no sign', () => {
  const text = 'a\u202eb\u200b' + ' '.repeat(20) + 'c';
  expect(
    stretches(text)
      .map((each) => each.text)
      .join(''),
  ).toBe(text);
});
