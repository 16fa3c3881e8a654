import { normalise } from './normalise';
import { words } from './words';

const read = (typed: string) => words(normalise(typed)).flatMap((from) => from.map((word) => word.text));

test.each([
  ['tucht-onderzoek', ['tucht', 'tuchtonderzoek', 'onderzoek']],
  ['#MeerGroen', ['meer', 'meergroen', 'groen']],
  ['w a t e r', ['w', 'water', 'a', 't', 'e', 'r']],
  ['z.w.e.m', ['z', 'zwem', 'z*w*e*m', 'w', 'e', 'm']],
  ['https://www.zonnedaal.be/nieuws/plan', ['nieuws', 'plan']],
  ['k#t', ['k', 'k*t', 't']],
  ['diewagens', ['die', 'diewagens', 'wagens']],
  ["foto's", ["foto's"]],
  ['st1kst0f', ['st1kst0f']],
])('%j reads %j', (typed, expected) => expect(read(typed)).toEqual(expected));
