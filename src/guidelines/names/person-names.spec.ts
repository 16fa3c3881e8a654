import { compilePolicy } from '../compile-policy';
import { Text } from '../text/text';
import { personNames } from './person-names';

const policy = compilePolicy({
  organisation: { name: 'Gemeente Zonnedaal', aliases: [] },
  publicFigures: ['Marleen Theunis'],
  protectedTopics: [],
});

const named = (typed: string) => {
  const text = new Text(typed);
  return personNames(text, policy).map((name) => {
    const { start, end } = text.asTyped(name);
    return `${name.isPublic ? '*' : ''}${typed.slice(start, end)}`;
  });
};

test.each([
  ['Gisteren zag ik Jan Peeters en An De Smet.', ['Jan Peeters', 'An De Smet']],
  ['Bij Jean-Pierre Van den Broeck thuis', ['Jean-Pierre Van den Broeck']],
  ['Met Zeynep Yıldız en Oleksandr Shevchenko', ['Zeynep Yıldız', 'Oleksandr Shevchenko']],
  ['Onze Wout van Aert', ['Wout van Aert']],
  ['Els van de bakker', ['Els']],
  ['de brief van J. Claes', ['J. Claes']],
  ['de auto van Xirgo Vandenberghe', ['Xirgo Vandenberghe']],
  ['mevrouw De Backer en meneer peeters', ['De Backer', 'peeters']],
  ['JEF JANSSENS IS TERUG', ['JEF JANSSENS']],
  ['Schepen Aoulad en minister van Justitie Koen Geens', ['*Koen Geens']],
  ['Jan Maes, voorzitter van de jeugdraad', ['*Jan Maes']],
  ['Marleen Theunis spreekt', ['*Marleen Theunis']],
  ['In memoriam Jozef Claes', ['*Jozef Claes']],
  ['De Jan Palfijnstraat en zaal Jan Van Eyck', []],
  ['Elke dag. Ben je daar? In Gent, bij De Lijn en het Rode Kruis.', []],
])('%j names %j', (typed, expected) => expect(named(typed)).toEqual(expected));
