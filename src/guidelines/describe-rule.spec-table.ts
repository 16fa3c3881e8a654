/** A rule's spec as a table: what it leaves alone, and what it finds where. */

import { compilePolicy } from './compile-policy';
import { check } from './check';
import type { Draft, Finding, PolicyDocument, Rule } from './rule';

const SPEC_POLICY: PolicyDocument = {
  organisation: { name: 'Gemeente Zonnedaal', aliases: ['Zonnedaal'], contacts: ['013 55 60 70', 'info@zonnedaal.be'] },
  publicFigures: ['Marleen Theunis', 'Karim Aoulad'],
  protectedTopics: [
    {
      key: 'circulatieplan',
      name: 'Circulatieplan centrum',
      terms: ['circulatieplan', 'verkeersfilter', 'knip in de Stationsstraat', 'erfpacht'],
      excludes: ['verkeersfilter van de brandweer', 'erfpachter'],
    },
  ],
  ownWords: [{ word: 'buitenwipper' }],
  confidentialDocuments: [
    {
      key: 'verkoop',
      title: 'Nota over de verkoop van het oude postgebouw',
      text: 'Het college stelt voor om het oude postgebouw in de Molenstraat onderhands te verkopen aan de enige bieder, en de bodemsanering zelf te betalen voor de akte wordt verleden.',
    },
  ],
};

interface Table {
  readonly draft?: Partial<Draft>;
  readonly policy?: Partial<PolicyDocument>;
  readonly passes: readonly string[];
  /** The text, and the words that are found in it. */
  readonly flags: readonly (readonly [text: string, quote: string])[];
}

export function describeRule(rule: Rule, table: Table) {
  const find = finderOf(rule, { ...SPEC_POLICY, ...table.policy }, table.draft);
  const quotes = (text: string) => find(text).map(({ quote }) => quote);
  const findShown = finderOf(rule, SPEC_POLICY, rule.examples.draft);
  const { flags, passes } = rule.examples;

  describe(rule.id, () => {
    if (table.passes.length > 0) test.each(table.passes)('passes %j', (text) => expect(quotes(text)).toEqual([]));
    if (table.flags.length > 0)
      test.each(table.flags)('flags in %j: %j', (text, quote) =>
        expect(find(text).some((finding) => touches(finding, text, quote))).toBe(true),
      );

    if (passes.length > 0) test.each(passes)('shows that %j passes', (text) => expect(findShown(text)).toEqual([]));
    if (flags.length > 0)
      test.each(flags)('shows in %j: %j', (text, quote) =>
        expect(findShown(text).some((finding) => touches(finding, text, quote))).toBe(true),
      );

    test.each(['nl', 'en'] as const)('says what and how in %s', (language) => {
      const { message, advice } = rule.says[language];
      expect(message).toMatch(/\{(quote|about)\}.*[.?]$/);
      expect(advice).toMatch(/\.$/);
    });
  });
}

function finderOf(rule: Rule, document: PolicyDocument, draft?: Partial<Draft>) {
  const policy = compilePolicy(document);
  return (text: string) =>
    check({ text, role: 'official', ...draft }, policy).filter((finding) => finding.rule === rule.id);
}

/** An example shows what it is about; a rule may point at some words more or fewer. */
function touches({ start, end }: Finding, text: string, quote: string): boolean {
  const place = text.indexOf(quote);
  return quote === '' ? end === 0 : start < place + quote.length && place < end;
}
