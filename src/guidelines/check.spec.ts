import fc from 'fast-check';
import { blocks, check, compilePolicy } from './index';
import { normalise } from './text/normalise';

const DOCUMENT = {
  organisation: { name: 'Gemeente Zonnedaal', aliases: ['Zonnedaal'] },
  publicFigures: ['Karim Aoulad'],
  protectedTopics: [{ key: 'plan', name: 'Het plan', terms: ['circulatieplan'], excludes: [] }],
};
const policy = compilePolicy(DOCUMENT);

const PIECES = [
  'Moslims zijn ongedierte',
  'circulatie\u200bplan',
  '71.04.19-233.37',
  'BE08 7340 1122 3313',
  '4532 9118 7702 3454',
  'idioot',
  '😀',
  'é',
  'e\u0301',
  'ﬁ',
  '\ud800',
  '\0',
  "'",
  '“',
  '!!!',
  '\n',
  ' ',
  'GEMEENTE ',
  '#CirculatiePlan',
  'ﷺ',
  '1-ABC-123 auto',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
);

test('every finding stands in the text as typed', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('official' as const, 'private' as const), (text, role) => {
      for (const { start, end, quote, message, advice } of check({ text, role }, policy)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(quote);
        expect(quote).not.toBe('');
        expect(message && advice).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('findings are in text order, and the same every time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const findings = check({ text, role: 'private' }, policy);
      expect(findings.map(({ start }) => start)).toEqual(findings.map(({ start }) => start).sort((a, b) => a - b));
      expect(check({ text, role: 'private' }, policy)).toEqual(findings);
    }),
    { numRuns: 100 },
  );
});

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => expect(normalise(normalise(text).folded).folded).toBe(normalise(text).folded)),
  );
});

test.each(['a', '1 ', '12-', "'a ", '! ', 'Straat', '\ud800', '(0', 'joden dieven ', '#PlanPlan'])(
  'a hundred thousand characters of %j are read to the end',
  (piece) => {
    const text = `${piece.repeat(100_000 / piece.length)}\n\nMail naar jan.peeters@telenet.be.`;
    expect(check({ text, role: 'private' }, policy).map(({ rule }) => rule)).toContain('email-address');
  },
);

const IN_A_SENTENCE = [
  ['insult', 'Wat een idioot is dat.'],
  ['obscenity', 'Dat plan is klote.'],
  ['hate', 'Moslims zijn ongedierte.'],
  ['national-number', 'Haar nummer is 71.04.19-233.37.'],
  ['bank-account', 'Stort het op BE08 7340 1122 3313.'],
  ['payment-card', 'De kaart is 4532 9118 7702 3454.'],
  ['protected-topic', 'Het circulatieplan komt er.'],
] as const;
const CLEAN = ['De bib is zaterdag open.', 'Tot morgen!', 'Wie helpt er mee?', 'Het regent in Lissevoorde.'];

test('a clean sentence before or after takes no finding away', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...IN_A_SENTENCE),
      fc.array(fc.constantFrom(...CLEAN), { maxLength: 3 }),
      fc.array(fc.constantFrom(...CLEAN), { maxLength: 3 }),
      ([rule, sentence], before, after) => {
        const text = [...before, sentence, ...after].join(' ');
        expect(check({ text, role: 'private' }, policy).map((finding) => finding.rule)).toContain(rule);
      },
    ),
  );
});

test('an organisation may turn a rule off, or take it more seriously', () => {
  const text = 'Wat een idioot.';
  const milder = compilePolicy({ ...DOCUMENT, rules: { insult: { enabled: false } } });
  const stricter = compilePolicy({ ...DOCUMENT, rules: { insult: { severity: 'block' } } });
  expect(check({ text, role: 'private' }, milder)).toEqual([]);
  expect(blocks(check({ text, role: 'private' }, policy))).toBe(false);
  expect(blocks(check({ text, role: 'private' }, stricter))).toBe(true);
});

test('a message quotes the words, in the language of the draft', () => {
  const [dutch] = check({ text: 'Het circulatieplan!', role: 'official' }, policy);
  const [english] = check({ text: 'Het circulatieplan!', role: 'official', language: 'en' }, policy);
  expect(dutch?.message).toContain('“circulatieplan” raakt aan “Het plan”');
  expect(english?.message).toContain('“circulatieplan” touches on “Het plan”');
  expect(dutch?.topic).toEqual({ key: 'plan', name: 'Het plan' });
});
