/** OpenAPI 3.1 is JSON Schema, which has no `nullable`: what may be null says so in its type. */
type Json = unknown;
type Schema = Readonly<Record<string, Json>>;

const NULL: Schema = { type: 'null' };

export function withoutNullable<T>(value: T): T {
  return rewritten(value) as T;
}

function rewritten(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, rewritten(part)]);
  const { nullable, ...schema } = Object.fromEntries(entries) as Record<string, Json>;
  if (typeof nullable !== 'boolean') return nullable === undefined ? schema : { ...schema, nullable };
  return nullable ? orNull(schema) : schema;
}

/** `allOf` around one reference is how 3.0 said more of what it refers to. */
function orNull({ allOf, $ref, oneOf, anyOf, type, ...rest }: Schema): Schema {
  if (Array.isArray(allOf)) return { ...rest, anyOf: [...(allOf.length === 1 ? allOf : [{ allOf }]), NULL] };
  if ($ref !== undefined) return { ...rest, anyOf: [{ $ref }, NULL] };
  if (Array.isArray(oneOf)) return { ...rest, oneOf: [...oneOf, NULL] };
  if (Array.isArray(anyOf)) return { ...rest, anyOf: [...anyOf, NULL] };
  if (type === undefined) return rest;
  return {
    ...rest,
    type: [...[type].flat(), 'null'],
    ...(Array.isArray(rest['enum']) && { enum: [...rest['enum'], null] }),
  };
}
