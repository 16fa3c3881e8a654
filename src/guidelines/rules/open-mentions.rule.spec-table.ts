import { check } from '../check';
import { compilePolicy } from '../compile-policy';
import { describeRule } from '../describe-rule.spec-table';
import { openMentions } from './open-mentions.rule';

const POOL = 'Wanneer wordt de kapotte verlichting aan de Molenstraat hersteld?';

describeRule(openMentions, {
  draft: {
    openMentions: [
      { words: POOL, count: 1 },
      { words: 'Dat circulatieplan maakt onze winkels kapot', count: 2 },
    ],
  },
  passes: [
    'Morgen bloemen planten in het park.',
    'De kapotte fiets wordt opgehaald.',
    'Beste inwoners, iedereen wordt morgen graag verwacht.',
    '',
  ],
  flags: [
    ['De verlichting in de Molenstraat wordt vernieuwd.', 'verlichting'],
    ['In de Molenstraat komt nieuwe verlichting.', 'Molenstraat'],
    ['Eerst dit. Het #Circulatieplan gaat in.', 'Circulatieplan'],
  ],
});

test('is one finding that counts all, and none where nobody asked anything', () => {
  const policy = compilePolicy({
    organisation: { name: 'Zonnedaal', aliases: [] },
    publicFigures: [],
    protectedTopics: [],
  });
  const draft = { text: 'De verlichting in de Molenstraat wordt vernieuwd.', role: 'official' } as const;
  const mentions = [
    { words: POOL, count: 2 },
    { words: 'Molenstraat zonder verlichting', count: 5 },
    { words: 'Dag', count: 9 },
  ];
  const findings = check({ ...draft, openMentions: mentions }, policy);
  expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
    ['open-mentions', 'info', 'Over hetzelfde als “verlichting” wachten nog reacties op een antwoord: 7.'],
  ]);
  expect(check(draft, policy)).toEqual([]);
});
