import { stem, undiminish } from './stem';

test.each([
  ['fusie', 'fusies'],
  ['windmolen', 'windmolens'],
  ['riool', 'riolen'],
  ['dief', 'dieven'],
  ['huis', 'huizen'],
  ['begroting', 'begrotingen'],
  ['zwembad', 'zwembaden'],
  ['school', 'scholen'],
  ['foto', "foto's"],
])('%s and %s meet', (one, other) => expect(stem(one)).toBe(stem(other)));

test.each([
  ['besparing', 'bespaar'],
  ['raad', 'raden voor'],
])('%s and %s do not', (one, other) => expect(stem(one)).not.toBe(stem(other)));

test.each([
  ['vergunninkje', 'vergunning'],
  ['zakske', 'zak'],
  ['bonnetjes', 'bon'],
  ['manneke', 'man'],
  ['meter', undefined],
])('%s comes from %s', (small, whole) => expect(undiminish(small)).toBe(whole));
