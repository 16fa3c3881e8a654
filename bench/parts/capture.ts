/** The SQL that one request really sends: every statement in order, with its name and its parameters. */
import { Client } from 'pg';

export interface Statement {
  /** Absent for what is sent as it stands: BEGIN, SET LOCAL, COMMIT. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

type Query = (this: Client, query: string | Statement, ...others: unknown[]) => unknown;

/** `work` must be the only thing that uses the database meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  const statements: Statement[] = [];
  prototype.query = function query(asked, ...others) {
    statements.push(typeof asked === 'string' ? { text: asked, values: [] } : asked);
    return original.call(this, asked, ...others);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return statements.map(({ name, text, values }) => ({ ...(name && { name }), text, values: [...values] }));
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const idsIn = (value: unknown): string[] => (JSON.stringify(value) ?? '').match(ID) ?? [];

/** The ids that two requests of the same kind share are those of the world around them: people, channels, topics. */
export function sharedIds(one: readonly Statement[], other: readonly Statement[]): Set<string> {
  const there = new Set(idsIn(other.map(({ values }) => values)));
  return new Set(idsIn(one.map(({ values }) => values)).filter((id) => there.has(id)));
}
