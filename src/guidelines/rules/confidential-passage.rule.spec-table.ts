import { check } from '../check';
import { compilePolicy } from '../compile-policy';
import { describeRule } from '../describe-rule.spec-table';
import { confidentialPassage } from './confidential-passage.rule';

const note = {
  key: 'verkoop',
  title: 'Nota over de verkoop van het oude postgebouw',
  text: 'Het college stelt voor om het oude postgebouw in de Molenstraat onderhands te verkopen aan de enige bieder, en de bodemsanering zelf te betalen voor de akte wordt verleden. De schatter raamt het gebouw op driehonderdveertigduizend euro; onder dat bedrag wordt in geen geval verkocht en dat mag de bieder niet weten. Gelet op het decreet van 22 december 2017 over het lokaal bestuur, en latere wijzigingen.',
};

describeRule(confidentialPassage, {
  policy: { confidentialDocuments: [note] },
  passes: [
    'Het college wil het oude postgebouw in de Molenstraat verkopen. Wie is er geïnteresseerd?',
    'Gelet op het decreet van 22 december 2017 over het lokaal bestuur, en latere wijzigingen: zo begint elk besluit.',
    'De schatter komt volgende week naar het postgebouw kijken, en daarna beslist de raad over de verkoop.',
  ],
  flags: [
    [
      'Onder ons: DE SCHATTER RAAMT HET GEBOUW op 340.000 euro; onder dat bedrag wordt in geen geval verkocht.',
      'DE SCHATTER RAAMT HET GEBOUW op 340.000 euro; onder dat bedrag wordt in geen geval verkocht',
    ],
    [
      'Ze gaan het oude #Postgebouw in de\nMolenstraat onderhands te verko\u200bpen aan de enige bieder en de “bodemsanering” zelf te betalen!',
      'het oude #Postgebouw in de\nMolenstraat onderhands te verko\u200bpen aan de enige bieder en de “bodemsanering” zelf te betalen',
    ],
    [
      'Onder dat bedrag verkoopt men in geen geval, en dat mag de enige bieder niet weten: het gebouw wordt op driehonderdveertigduizend euro geraamd.',
      'Onder dat bedrag verkoopt men in geen geval, en dat mag de enige bieder niet weten',
    ],
  ],
});

test('names the document', () => {
  const policy = compilePolicy({
    organisation: { name: 'Gemeente Zonnedaal', aliases: [] },
    publicFigures: [],
    protectedTopics: [],
    confidentialDocuments: [note],
  });
  const text = 'De schatter raamt het gebouw op driehonderdveertigduizend euro; onder dat bedrag wordt niet verkocht.';
  const [finding] = check({ text, role: 'official' }, policy);
  expect(finding).toMatchObject({ rule: 'confidential-passage', guideline: 7, severity: 'block' });
  expect(finding?.message).toContain('“Nota over de verkoop van het oude postgebouw” (verkoop)');
});
