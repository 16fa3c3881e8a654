import { check } from '../check';
import { compilePolicy } from '../compile-policy';
import { describeRule } from '../describe-rule.spec-table';
import type { PolicyDocument } from '../rule';
import { ownWords } from './own-words.rule';

const policy = {
  ownWords: [
    { word: 'buitenwipper' },
    { word: 'transmigrant', severity: 'block', advice: 'Schrijf “persoon op doorreis”' },
    { word: 'sociale gevallen', severity: 'info' },
  ],
} as const satisfies Partial<PolicyDocument>;

describeRule(ownWords, {
  policy,
  passes: ['Een buiten wippende bal.', 'De sociale dienst helpt in alle gevallen.'],
  flags: [
    ['De buitenwippers stonden klaar.', 'buitenwippers'],
    ['Dat #Transmigranten dossier ook.', 'Transmigranten'],
    ['Die sociale gevallen weer.', 'sociale gevallen'],
  ],
});

describe('the list of an organisation', () => {
  const document: PolicyDocument = {
    organisation: { name: 'Gemeente Zonnedaal', aliases: [] },
    publicFigures: [],
    protectedTopics: [],
    ...policy,
  };
  const found = (text: string, more: Partial<PolicyDocument> = {}) =>
    check({ text, role: 'official' }, compilePolicy({ ...document, ...more }))
      .filter(({ rule }) => rule === 'own-words')
      .map(({ severity, advice }) => [severity, advice]);
  const usual = 'Kies een ander woord, of vraag een beheerder waarom dit op de lijst staat.';

  it('says for each word how serious it is, and what to write instead', () => {
    expect(found('De buitenwipper en de transmigrant.')).toEqual([
      ['warn', usual],
      ['block', `Schrijf “persoon op doorreis”. ${usual}`],
    ]);
  });

  it('gives way to what is said of the rule as a whole', () =>
    expect(found('De transmigrant.', { rules: { 'own-words': { severity: 'info' } } })).toEqual([
      ['info', `Schrijf “persoon op doorreis”. ${usual}`],
    ]));
});
