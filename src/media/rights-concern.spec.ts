import type { MediaRights } from './rights';
import { rightsConcern, withoutConsent } from './rights-concern';

const DAY = '2027-05-31';
const image = (rights: Partial<MediaRights>, id = 'a') => ({
  id,
  day: DAY,
  rights: { origin: null, licence: null, portrait: [], ...rights },
});
const agreed = { name: 'Nora', consent: true };

it.each<[string, Partial<MediaRights>, string[], string | undefined]>([
  ['nothing known', {}, [], undefined],
  ['a licence that ends today', { licenceEndsOn: DAY }, [], undefined],
  ['a licence that ended yesterday', { licenceEndsOn: '2027-05-30' }, [], 'licence-ended'],
  ['a licence without an end', { licenceEndsOn: null }, [], undefined],
  ['somebody who agreed', { portrait: [agreed] }, [], undefined],
  ['somebody who agreed until today', { portrait: [{ ...agreed, consentEndsOn: DAY }] }, [], undefined],
  ['somebody who agreed until 2026', { portrait: [{ ...agreed, consentEndsOn: '2026-12-31' }] }, [], 'consent-ended'],
  ['somebody who does not agree any more', { portrait: [{ ...agreed, consent: false }] }, [], 'consent-withdrawn'],
  ['somebody who was decided on', { portrait: [{ ...agreed, consent: false }] }, ['a/Nora'], undefined],
  [
    'somebody of that name on another image',
    { portrait: [{ ...agreed, consent: false }] },
    ['b/Nora'],
    'consent-withdrawn',
  ],
])('%s', (_case, rights, accepted, expected) => {
  expect(rightsConcern([image({}, 'first'), image(rights)], accepted)).toBe(expected);
});

it('names who has not agreed with the image', () => {
  const portrait = [agreed, { name: 'Omar', consent: false }];
  expect(withoutConsent([image({ portrait }), image({ portrait }, 'b')])).toEqual(['a/Omar', 'b/Omar']);
});
