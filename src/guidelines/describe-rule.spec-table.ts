/** A rule's spec as a table: what it leaves alone, and what it finds where. */

import { compilePolicy } from './compile-policy';
import { check } from './check';
import type { Draft, PolicyDocument, Rule } from './rule';

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
};

interface Table {
  readonly draft?: Partial<Draft>;
  readonly policy?: Partial<PolicyDocument>;
  readonly passes: readonly string[];
  /** The text, and the words that are found in it. */
  readonly flags: readonly (readonly [text: string, quote: string])[];
}

export function describeRule(rule: Rule, table: Table) {
  const policy = compilePolicy({ ...SPEC_POLICY, ...table.policy });
  const quotes = (text: string) =>
    check({ text, role: 'official', ...table.draft }, policy)
      .filter((finding) => finding.rule === rule.id)
      .map((finding) => finding.quote);

  describe(rule.id, () => {
    if (table.passes.length > 0) test.each(table.passes)('passes %j', (text) => expect(quotes(text)).toEqual([]));
    if (table.flags.length > 0)
      test.each(table.flags)('flags in %j: %j', (text, quote) => expect(quotes(text)).toContain(quote));

    test.each(['nl', 'en'] as const)('says what and how in %s', (language) => {
      const { message, advice } = rule.says[language];
      expect(message).toMatch(/\{(quote|about)\}.*[.?]$/);
      expect(advice).toMatch(/\.$/);
    });
  });
}
