/** Every route of the document, as everybody, with whatever comes to mind: an answer, and never a fault of ours. */
import fc from 'fast-check';
import { aPost, inMinutes, openDesk, type Desk, type Person } from '../builders';
import { startTestApp, type TestApp } from '../test-app';
import { Visitor } from '../visitor';

const RUNS_PER_ROUTE = Number(process.env['HOSTILE_RUNS'] ?? 14);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
/** An answer that does not end is not for this test. */
const ENDLESS = /\/events$/;

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: Schema | undefined;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
}

interface Described {
  readonly parameters?: { name: string; in: string }[];
  readonly requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Document {
  readonly paths: Record<string, Record<string, Described>>;
  readonly components: { schemas: Record<string, Schema> };
}

let app: TestApp;
let desk: Desk;
let document: Document;
let ids: string[];

beforeAll(async () => {
  app = await startTestApp();
  desk = await openDesk(app);
  document = (await new Visitor(app.url).get('raw:/api/openapi.json')).body;
  const reviewed = await aPost(desk).inReview();
  const planned = await aPost(desk).scheduled();
  const draft = await aPost(desk).saying('Bel mij op 0470 12 34 56.').draft();
  ids = [
    draft.id,
    reviewed.id,
    reviewed.approvals[0]!.id,
    planned.id,
    planned.deliveries[0]!.id,
    desk.site,
    desk.fusie,
  ];
});

afterAll(() => app.stop());

function operationsOf({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => ({
      method: method.toUpperCase(),
      path,
      query: (item[method]?.parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name),
      body: item[method]?.requestBody?.content['application/json']?.schema,
    })),
  );
}

const NASTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  "' OR 1=1 --",
  '${7*7}',
  '../../etc/passwd',
  'a'.repeat(5000),
  '𝔘',
  'NaN',
];

function values() {
  const { schemas } = document.components;
  const names = [...new Set(Object.values(schemas).flatMap((schema) => Object.keys(schema.properties ?? {})))];
  const one = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<unknown>(...NASTY) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(...ids) },
    fc.constantFrom<unknown>(
      inMinutes(60),
      '2027-03-28T02:30',
      'Europe/Brussels',
      'official',
      'post',
      'published',
      'any',
    ),
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1,
      1.5,
      1e308,
      2 ** 31,
      2 ** 53,
      [],
      {},
      [[]],
      'http://127.0.0.1:1/',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(fc.constantFrom<unknown>(...NASTY, ...ids, 1, null), { maxLength: 4 }),
  );
  const { body } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3, depthSize: 'small' }, one, tie('body')),
    body: fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor', 'x'), tie('value'), { maxKeys: 8 }),
  }));
  const raw = fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '"a"',
    '{"a":1e999}',
    '[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]',
    '\u0000',
  );
  return {
    one,
    body: fc.oneof({ weight: 6, arbitrary: body.map((it) => JSON.stringify(it)) }, { weight: 1, arbitrary: raw }),
  };
}

/** What the document asks for, with something else in a place here and there: it gets past the door. */
function nearly(schema: Schema, hostile: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const known = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return fc.oneof({ weight: 9, arbitrary: plausible(known ?? {}, hostile) }, { weight: 1, arbitrary: hostile });
}

function plausible(schema: Schema, hostile: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const { properties, required = [], items, oneOf } = schema;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (oneOf) return fc.oneof(...oneOf.map((one) => nearly(one, hostile)));
  if (items) return fc.array(nearly(items, hostile), { maxLength: 3 });
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer' || schema.type === 'number') return fc.constantFrom(1, 2);
  if (schema.format === 'uuid') return fc.constantFrom(...ids);
  if (schema.format === 'date-time') return fc.constant(inMinutes(60));
  if (!properties) return fc.constantFrom<unknown>('fusie', 'De markt begint.', 'a', ...NASTY);
  const fields = Object.entries(properties).map(([name, field]) => [name, nearly(field, hostile)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

const inAddress = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed().slice(0, 300)) || '%20';

it('answers every hostile request with something else than a fault', async () => {
  const { one, body } = values();
  const operations = operationsOf(document).filter(({ path }) => !ENDLESS.test(path));
  expect(operations.length).toBeGreaterThan(40);
  const person = fc.constantFrom<Person | 'nobody'>('mieke', 'an', 'wim', 'bea', 'otto', 'nobody');
  const extras = fc.dictionary(
    fc.constantFrom('if-match', 'idempotency-key', 'accept-language', 'cookie'),
    fc.constantFrom('*', '"1"', 'W/"1"', 'en', 'é', 'a'.repeat(300), ';;=', '1'),
  );
  let requests = 0;
  for (const { method, path, query, body: asks } of operations) {
    const sends = asks
      ? fc.oneof(
          nearly(asks, one).map((it) => JSON.stringify(it)),
          body,
        )
      : body;
    const property = fc.asyncProperty(
      person,
      fc.array(one, { minLength: 8, maxLength: 8 }),
      sends,
      extras,
      async (who, fill, sent, headers) => {
        let place = 0;
        const next = () => inAddress(fill[(place += 1) % fill.length]);
        const filled = path.replace(/\{[^}]+\}/g, () =>
          place % 2 ? next() : (ids[(fill.length * (place += 1)) % ids.length] ?? ''),
        );
        const asked = query.filter(() => (place += 1) % 3 === 0).map((name) => `${name}=${next()}`);
        const visitor = who === 'nobody' ? new Visitor(app.url) : desk[who];
        const safe = Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, value.replace(/[^\x20-\x7e]/g, '?')]),
        );
        const answer = await visitor.send(
          method,
          `raw:${filled}?${asked.join('&')}`,
          method === 'GET' ? undefined : sent,
          safe,
        );
        requests += 1;
        expect([method, filled, sent, answer.status]).toEqual([method, filled, sent, expect.any(Number)]);
        if (answer.status >= 500)
          throw new Error(`${method} ${filled}?${asked.join('&')} ${sent} answered ${answer.status}`);
        if (answer.status >= 400) expect(answer.headers.get('content-type')).toContain('application/problem+json');
      },
    );
    await fc.assert(property, { numRuns: RUNS_PER_ROUTE });
  }
  expect(requests).toBeGreaterThanOrEqual(operations.length * RUNS_PER_ROUTE);
}, 3_600_000);
