import { descriptionAfter } from './description';

const adorns = { alt: null, decorative: true };
const described = { alt: 'De markt', decorative: false };

it.each<[object, typeof adorns | typeof described | undefined, object]>([
  [{}, undefined, { alt: null, decorative: false }],
  [{ alt: 'De markt' }, undefined, described],
  [{ decorative: true }, undefined, adorns],
  [{ decorative: true }, described, adorns],
  [{ alt: 'De markt' }, adorns, described],
  [{ alt: '' }, adorns, adorns],
  [{ alt: null }, described, { alt: null, decorative: false }],
  [{ decorative: false }, adorns, { alt: null, decorative: false }],
  [{ decorative: false }, described, described],
  [{ alt: ' ', decorative: true }, described, adorns],
])('%j after %j is %j', (said, before, after) => expect(descriptionAfter(said, before)).toEqual(after));

it('is not both', () => {
  expect(() => descriptionAfter({ alt: 'De markt', decorative: true })).toThrow(
    expect.objectContaining({ code: 'invalid-input' }),
  );
});
