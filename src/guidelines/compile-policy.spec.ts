import { compilePolicy, PolicyError, type PolicyDocument } from './index';

const DOCUMENT = {
  organisation: { name: 'Gemeente Zonnedaal', aliases: ['Zonnedaal'] },
  publicFigures: [],
  protectedTopics: [{ key: 'plan', name: 'Het plan', terms: ['circulatieplan'], excludes: [] }],
};

test.each([
  ['protectedTopics[0].terms[1]', { protectedTopics: [{ key: 'a', name: 'A', terms: ['goed', 4], excludes: [] }] }],
  ['protectedTopics[0].terms[0]', { protectedTopics: [{ key: 'a', name: 'A', terms: ['  '], excludes: [] }] }],
  ['protectedTopics[1].key', { protectedTopics: [DOCUMENT.protectedTopics[0], DOCUMENT.protectedTopics[0]] }],
  ['organisation.name', { organisation: { aliases: [] } }],
  ['publicFigures', { publicFigures: 'iedereen' }],
  ['rules.insult.severity', { rules: { insult: { severity: 'ernstig' } } }],
  ['rules.insult.enabled', { rules: { insult: { enabled: 'ja' } } }],
  ['rules.insult', { rules: { insult: 'uit' } }],
  ['confidentialDocuments[0].text', { confidentialDocuments: [{ key: 'a', title: 'A' }] }],
])('a policy that is wrong at %s says so', (place, part) => {
  const compile = () => compilePolicy({ ...DOCUMENT, ...part } as unknown as PolicyDocument);
  expect(compile).toThrow(PolicyError);
  expect(compile).toThrow(place);
});

test('a thousand terms cost no more to look for than one', () => {
  const terms = Array.from({ length: 1000 }, (_, index) => `onderwerp${index}plan`);
  const started = performance.now();
  const { topics } = compilePolicy({ ...DOCUMENT, protectedTopics: [{ key: 'a', name: 'A', terms, excludes: [] }] });
  expect(performance.now() - started).toBeLessThan(2000);
  expect(topics).toBeDefined();
});
