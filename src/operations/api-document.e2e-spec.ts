/** The document of the API is consistent in itself, and says what the contract promises of every operation. */
import { startTestApp, type TestApp } from '../../test/test-app';
import { Visitor } from '../../test/visitor';

interface Operation {
  readonly operationId?: string;
  readonly security?: readonly Record<string, unknown>[];
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}

let app: TestApp;
let visitor: Visitor;
let document: { openapi: string; paths: Record<string, Record<string, Operation>> };
let operations: { name: string; method: string; path: string; operation: Operation }[];

beforeAll(async () => {
  app = await startTestApp();
  visitor = new Visitor(app.url);
  document = (await visitor.get('raw:/api/openapi.json')).body as typeof document;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, method, path, operation })),
  );
});

afterAll(() => app.stop());

it('is OpenAPI 3.1, without what 3.1 left behind', () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(operations.length).toBeGreaterThan(50);
  const keys = everything(document).flatMap((part) => Object.keys(part));
  expect(keys.filter((key) => key === 'nullable')).toEqual([]);
});

it('refers only to what is there', () => {
  const refs = new Set(everything(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : [])));
  expect(refs.size).toBeGreaterThan(20);
  expect([...refs].filter((ref) => resolve(ref) === undefined)).toEqual([]);
});

it('gives every operation a name of its own, and every parameter of its path', () => {
  const ids = operations.map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const inPath = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const said = ({ parameters = [] }: Operation) =>
    parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  expect(operations.filter(({ path, operation }) => String(inPath(path)) !== String(said(operation)))).toEqual([]);
});

it('says of every operation what succeeds, what is refused and how', () => {
  const lacking = operations.filter(({ operation: { responses } }) => {
    const statuses = Object.keys(responses);
    return !statuses.some((status) => /^[23]/.test(status)) || !statuses.includes('503') || !responses['default'];
  });
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

it('asks for a sign-in everywhere but to sign in, and to read a calendar with its own key', () => {
  const open = operations.filter(({ operation }) => operation.security?.length === 0).map(({ name }) => name);
  expect(open.sort()).toEqual([
    'get /api/v1/calendar.ics',
    'get /api/v1/channels/connect/callback',
    'post /api/v1/auth/login',
    'post /api/v1/auth/logout',
    'post /api/v1/auth/refresh',
  ]);
  const rest = operations.filter(({ operation }) => operation.security?.length !== 0);
  expect(rest.every(({ operation }) => 'bearer' in (operation.security?.[0] ?? {}))).toBe(true);
  expect(rest.every(({ operation }) => operation.responses['401'] && operation.responses['403'])).toBe(true);
});

it('takes an Idempotency-Key wherever something changes, and Accept-Language everywhere', () => {
  const headers = ({ parameters = [] }: Operation) => parameters.map(({ $ref }) => $ref?.split('/').at(-1));
  const unsafe = operations.filter(({ method }) => method !== 'get');
  expect(unsafe.filter(({ operation }) => !headers(operation).includes('IdempotencyKey'))).toEqual([]);
  expect(operations.filter(({ operation }) => !headers(operation).includes('AcceptLanguage'))).toEqual([]);
});

it.each(['/api/docs', '/api/docs/start.js', '/api/docs/swagger-ui.css', '/api/docs/swagger-ui-bundle.js'])(
  'shows itself: %s',
  async (path) => {
    const answer = await visitor.get(`raw:${path}`);
    expect(answer.status).toBe(200);
    expect(String(answer.body).length).toBeGreaterThan(50);
  },
);

/** Every object in it. */
function everything(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(everything);
  return Array.isArray(part) ? inside : [part as Record<string, unknown>, ...inside];
}

function resolve(ref: string): unknown {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], document);
}
