/** What every operation has in common, added to each: its refusals, and the headers that all of them know. */
import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const UNSAFE: readonly string[] = ['put', 'post', 'patch', 'delete'];

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'What was sent is malformed.',
  401: 'Not signed in, or no longer.',
  403: 'Signed in, but this is not allowed.',
  404: 'Does not exist, or belongs to another organisation.',
  409: 'Not possible in the state that it is in now.',
  412: 'It was changed meanwhile: If-Match names another version.',
  413: 'The body is too large.',
  415: 'The body is of a type that is not taken here.',
  422: 'Understood, but refused; with `errors` or `findings` that say why.',
  428: 'If-Match is missing.',
  429: 'Too many attempts; Retry-After says when to come back.',
  503: 'The database is away; nothing was done.',
};

const PARAMETERS = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of sentences for people: `nl` (default) or `en`.',
    schema: { type: 'string', default: 'nl' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'The same key and body within 24 hours give the same answer; another body with it is refused (422).',
    schema: { type: 'string', maxLength: 200 },
  },
} as const;

const FIELD_PROBLEM = {
  type: 'object',
  required: ['pointer', 'message', 'code'],
  properties: {
    pointer: { type: 'string', description: 'JSON Pointer into the body; query parameters stand under /query' },
    message: { type: 'string' },
    code: { type: 'string' },
  },
} as const;

/** RFC 9457. */
const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'Stable; ends in a code such as /problems/not-found',
    },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'A sentence for a person' },
    instance: { type: 'string', description: 'The id of the request' },
    errors: { type: 'array', items: FIELD_PROBLEM },
  },
  additionalProperties: true,
} as const;

/** `isPublic` is asked for the operation's id. */
export function withSharedAnswers(document: OpenAPIObject, isPublic: (operationId: string) => boolean): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]) => [path, completed(path, item, isPublic)]);
  const { schemas, ...components } = document.components ?? {};
  const added = { schemas: { ...schemas, Problem: PROBLEM }, parameters: PARAMETERS, responses: sharedResponses() };
  return {
    ...document,
    paths: Object.fromEntries(paths) as OpenAPIObject['paths'],
    components: { ...components, ...added } as unknown as OpenAPIObject['components'],
  };
}

function completed(path: string, item: PathItem, isPublic: (operationId: string) => boolean): PathItem {
  const known = METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, complete(operation, path, method, isPublic(operation.operationId ?? ''))]] : [];
  });
  return { ...item, ...(Object.fromEntries(known) as PathItem) };
}

function complete(operation: Operation, path: string, method: string, isOpen: boolean): Operation {
  const unsafe = UNSAFE.includes(method);
  const shared = [refTo('parameters', 'AcceptLanguage'), ...(unsafe ? [refTo('parameters', 'IdempotencyKey')] : [])];
  const own = (operation.parameters ?? []).filter((one) => !isShared(one));
  const refusals = statusesOf(operation, path, unsafe, isOpen).map((status) => [
    status,
    refTo('responses', nameOf(status)),
  ]);
  return {
    ...operation,
    security: isOpen ? [] : [{ bearer: [] }],
    parameters: [...own, ...shared],
    responses: { ...Object.fromEntries(refusals), ...operation.responses, default: refTo('responses', 'Problem') },
  };
}

function statusesOf(operation: Operation, path: string, unsafe: boolean, isOpen: boolean): number[] {
  const hasVersion = operation.parameters?.some((one) => 'name' in one && one.name.toLowerCase() === 'if-match');
  const takesInput =
    operation.requestBody !== undefined || operation.parameters?.some((one) => 'in' in one && one.in === 'query');
  return [
    ...(takesInput ? [400] : []),
    ...(isOpen ? [401, 429] : [401, 403]),
    ...(path.includes('{') ? [404] : []),
    ...(unsafe && !isOpen ? [409, 422] : []),
    ...(hasVersion ? [412, 428] : []),
    ...(operation.requestBody ? [413, 415] : []),
    503,
  ];
}

const sharedResponses = () =>
  Object.fromEntries([
    ['Problem', problem('Any other refusal.')],
    ...Object.entries(REFUSALS).map(([status, description]) => [nameOf(Number(status)), problem(description)]),
  ]) as Record<string, object>;

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo('schemas', 'Problem') } },
});

const isShared = (one: object) =>
  Object.values(PARAMETERS).some(({ name }) => 'name' in one && String(one.name).toLowerCase() === name.toLowerCase());

const nameOf = (status: number) => `Refused${status}`;

const refTo = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
