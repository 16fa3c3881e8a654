import { normalise } from './normalise';
import { words } from './words';

const read = (typed: string) => words(normalise(typed)).flatMap((from) => from.map((word) => word.text));

test.each([
  ['tucht-onderzoek', ['tucht', 'tuchtonderzoek', 'onderzoek']],
  ['#MeerGroen', ['meer', 'meergroen', 'groen']],
  ['w a t e r', ['w', 'water', 'a', 't', 'e', 'r']],
  ['z.w.e.m', ['z', 'zwem', 'w', 'e', 'm']],
  ['https://www.zonnedaal.be/nieuws/plan', ['nieuws', 'plan']],
  ["foto's", ["foto's"]],
  ['st1kst0f', ['st1kst0f']],
])('%j reads %j', (typed, expected) => expect(read(typed)).toEqual(expected));
