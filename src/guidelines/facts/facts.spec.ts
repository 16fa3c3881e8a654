import { Text } from '../text/text';
import { rolesNear } from './described-people';
import { factsIn } from './facts';

const facts = (typed: string) => factsIn(new Text(typed)).map(({ phrase, value }) => `${value}: ${phrase}`);
const roles = (typed: string) => {
  const text = new Text(typed);
  return rolesNear({ start: 0, end: typed.length }, text).map((role) => text.slice(role));
};

test.each([
  ['Hij heeft borstkanker', ['sensitive: -kanker']],
  ['Zij zit in de cel', ['sensitive: in de cel', 'sensitive: in cel']],
  ['Hij zat in een of andere cel', []],
  ['Hij is opgenomen. Voor ons is dat nieuw.', []],
  ['Ze werkt in het ziekenhuis', []],
  ['Ze zijn gescheiden', ['private: gescheiden']],
  ['een gescheiden stelsel', ['private: gescheiden']],
])('%j tells %j', (typed, expected) => expect(facts(typed)).toEqual(expected));

test.each([
  ['Onze postbode is er weer', ['onze postbode']],
  ['De ober van De Zwaan', ['de ober']],
  ['De zoon van de bakker', ['de zoon', 'de bakker']],
  ['Mevrouw van de krantenwinkel', ['mevrouw']],
  ['Die van nummer 14', ['die van nummer 14']],
  ['Een man van de straat', []],
  ['De man is terug', []],
  ['Mijn nonkel is ziek', []],
])('%j describes %j', (typed, expected) => expect(roles(typed)).toEqual(expected));
