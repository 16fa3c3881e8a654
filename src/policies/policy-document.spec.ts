import type { ProductError } from '../common/product-error';
import { RULES } from '../guidelines';
import { durationOf, hoursOf } from './answer-within';
import { policyDocument, usable } from './policy-document';
import { changedRules, rulesInForce } from './rule-settings';
import { topicFields } from './topic-fields';
import { tryTopic } from './try-topic';

const speaker = { name: 'Gemeente Zemst', aliases: ['Zemst'], publicFigures: ['Bart Peeters'] };
const merger = {
  id: '019a0000-0000-7000-8000-000000000002',
  key: 'fusie',
  name: 'Fusie',
  terms: ['fusie'],
  excludes: ['kernfusie'],
  validFrom: null,
  validUntil: new Date('2027-01-01T00:00:00Z'),
};
const said = { key: 'fusie', name: 'Fusie', terms: ['fusie'], woordvoerders: ['019A0000-0000-7000-8000-00000000000F'] };

const problemsOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (thrown) {
    return (thrown as { more: { errors: { pointer: string }[] } }).more.errors.map(({ pointer }) => pointer);
  }
  return [];
};

describe('a policy document', () => {
  it('holds the organisation, its topics by id and its rules', () => {
    const first = { ...merger, id: '019a0000-0000-7000-8000-000000000001', key: 'markt' };
    const document = policyDocument(speaker, [merger, first], [], {
      rules: { [RULES[0]!.id]: { enabled: false } },
      ownWords: [],
    });
    expect(document.organisation).toEqual({ name: 'Gemeente Zemst', aliases: ['Zemst'] });
    expect(document.publicFigures).toEqual(['Bart Peeters']);
    expect(document.protectedTopics.map(({ key }) => key)).toEqual(['markt', 'fusie']);
    expect(document.protectedTopics[1]).toEqual({ ...merger, validUntil: '2027-01-01T00:00:00.000Z' });
    expect(document.rules).toEqual({ [RULES[0]!.id]: { enabled: false } });
  });

  it.each([
    ['an alias without a letter', { ...speaker, aliases: ['Zemst', '!'] }, [merger], ['/organisation/aliases/1']],
    ['a term without a letter', speaker, [{ ...merger, terms: ['fusie', '…'] }], ['/protectedTopics/0/terms/1']],
    ['a key twice', speaker, [merger, { ...merger, id: 'x' }], ['/protectedTopics/1/key']],
    ['nothing wrong', speaker, [merger], []],
  ])('names the place of %s', (_case, who, topics, pointers) => {
    expect(problemsOf(() => usable(policyDocument(who, topics, [], { rules: {}, ownWords: [] })))).toEqual(pointers);
  });
});

describe('the rules of a policy', () => {
  it('are all in force as they come, until something is said of one', () => {
    const [rule] = RULES;
    expect(rulesInForce({})).toHaveLength(RULES.length);
    expect(
      rulesInForce({}).every(({ enabled, severity, defaultSeverity }) => enabled && severity === defaultSeverity),
    ).toBe(true);
    expect(rulesInForce({ [rule!.id]: { enabled: false } })[0]).toMatchObject({
      rule: rule!.id,
      enabled: false,
      severity: rule!.severity,
    });
  });

  it('change only where something is said', () => {
    const id = RULES[0]!.id;
    expect(changedRules({ [id]: { enabled: false } }, { [id]: { severity: 'info' } })).toEqual({
      [id]: { enabled: false, severity: 'info' },
    });
  });

  it.each([
    [{ nonsense: {} }, ['/rules/nonsense']],
    [{ constructor: {} }, ['/rules/constructor']],
    [{ 'a/b~c': {} }, ['/rules/a~1b~0c']],
    [{ [RULES[0]!.id]: null }, [`/rules/${RULES[0]!.id}`]],
    [
      { [RULES[0]!.id]: { severity: 'fatal', enabled: 1, else: 1 } },
      ['severity', 'enabled', 'else'].map((key) => `/rules/${RULES[0]!.id}/${key}`),
    ],
  ])('refuse %j', (change, pointers) => expect(problemsOf(() => changedRules({}, change))).toEqual(pointers));
});

describe('what is said of a topic', () => {
  it('stays as it was where nothing is said', () => {
    const before = topicFields({ ...said, validFrom: '2026-01-01T00:00:00+01:00', answerWithin: 'P1D' });
    expect(before).toMatchObject({ decision: 'any', excludes: [], answerWithinHours: 24, validUntil: null });
    expect(before.woordvoerders).toEqual(['019a0000-0000-7000-8000-00000000000f']);
    expect(topicFields({ name: 'Samenvoeging', validFrom: null }, before)).toEqual({
      ...before,
      name: 'Samenvoeging',
      validFrom: null,
    });
  });

  it.each([
    [{ key: 'Fusie' }, ['/key']],
    [{ key: '-fusie' }, ['/key']],
    [{ name: '!' }, ['/name']],
    [{ terms: ['fusie', '?'] }, ['/terms/1']],
    [{ excludes: ['-'] }, ['/excludes/0']],
    [{ validFrom: '2026-02-30' }, ['/validFrom']],
    [{ validFrom: '2026-13-01T00:00:00Z' }, ['/validFrom']],
    [{ validFrom: '2026-02-01T00:00:00Z', validUntil: '2026-02-01T00:00:00Z' }, ['/validUntil']],
    [{ answerWithin: 'PT0H' }, ['/answerWithin']],
    [{ answerWithin: 'PT90M' }, ['/answerWithin']],
    [{ answerWithin: 'P1M' }, ['/answerWithin']],
    [{ answerWithin: '-PT8H' }, ['/answerWithin']],
    [{ answerWithin: 'PT1000H' }, ['/answerWithin']],
    [{ answerWithin: 'soon' }, ['/answerWithin']],
  ])('is refused: %j', (wrong, pointers) =>
    expect(problemsOf(() => topicFields({ ...said, ...wrong }))).toEqual(pointers),
  );

  it('counts hours in and out', () => expect(durationOf(hoursOf('PT120M'))).toBe('PT2H'));
});

describe('trying a topic', () => {
  const text = 'De fusies komen eraan, zegt men. Kernfusie niet.';

  it('shows what the words would find, and by which of them', () => {
    expect(tryTopic(text, ['fusie'], []).matches).toContainEqual({
      ...{ start: 3, end: 9, quote: 'fusies' },
      terms: ['fusie'],
    });
    expect(tryTopic(text, ['markt'], [])).toEqual({ matches: [], leftAlone: [] });
  });

  it('shows what a look-alike left alone', () =>
    expect(tryTopic(text, ['fusie'], ['kernfusie'])).toEqual({
      matches: [{ start: 3, end: 9, quote: 'fusies', terms: ['fusie'] }],
      leftAlone: [{ start: 33, end: 42, quote: 'Kernfusie', terms: ['kernfusie'] }],
    }));

  it('refuses words that are none', () =>
    expect(problemsOf(() => tryTopic(text, ['fusie', '!'], []))).toEqual(['/terms/1']));
});

describe('a term of a topic', () => {
  const refused = (...terms: string[]) => {
    try {
      topicFields({ ...said, terms });
    } catch (thrown) {
      const { status, more } = thrown as ProductError;
      return [status, more.errors?.map(({ pointer, message }) => `${pointer} ${message.nl}`)];
    }
    return [];
  };

  it.each([[['!?']], [['']], [['\u200b']]])('is refused when there is no word in it: %j', (terms) =>
    expect(refused(...terms)).toEqual([422, [expect.stringMatching(/^\/terms\/0 Hier staat geen woord/)]]),
  );

  it.each([
    [['de'], 0],
    [['fusie', 'van het'], 1],
    [['en/of'], 0],
  ])('is refused when every text has it: %j', (terms, place) =>
    expect(refused(...terms)).toEqual([
      422,
      [expect.stringMatching(new RegExp(`^/terms/${place} Dit zijn alleen woorden`))],
    ]),
  );

  it('is refused when another one finds the same, which is named', () =>
    expect(refused('fusie', 'nieuwe naam', 'Fusies', 'de nieuwe namen')).toEqual([
      422,
      ['/terms/2 Dit vindt hetzelfde als “fusie”: verbuigingen worden vanzelf gevonden. Laat een van de twee weg.'],
    ]));
});
