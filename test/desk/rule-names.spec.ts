/** Every rule is called something by people, in both languages; the desk shows its id where a name is missing. */
import { RULES } from '../../src/guidelines';
import { RULE_NAMES } from '../../web/src/texts/rule-names';

it.each(['nl', 'en'] as const)('every rule has a name in %s, and no name is left over', (language) => {
  expect(Object.keys(RULE_NAMES[language]).sort()).toEqual(RULES.map(({ id }) => id));
});
