/** Every rule is called something by people, in both languages; the desk shows its id where a name is missing. */
import { RULES } from '../../src/guidelines';

it.each(['nl', 'en'])('every rule has a name in %s', (lang) => {
  Object.assign(globalThis, { document: { documentElement: { lang } } });
  jest.isolateModules(() => {
    const { ruleName } = jest.requireActual<typeof import('../../web/src/texts/rule-names')>(
      '../../web/src/texts/rule-names',
    );
    expect(RULES.map(({ id }) => id).filter((id) => ruleName(id) === id)).toEqual([]);
  });
});
