/** What the API refuses, as something that can be shown: its own sentence, and which fields it is about. */
import type { components } from './schema';

type Body = Partial<components['schemas']['Problem']> & { readonly findings?: unknown };

export class Problem extends Error {
  constructor(
    /** 0: no answer came at all. */
    readonly status: number,
    readonly code: string,
    sentence: string,
    readonly errors: readonly { readonly pointer: string; readonly message: string }[] = [],
  ) {
    super(sentence);
  }

  /** Nothing was answered, or nothing could be: the same request may be made again. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }

  /** The sentence, with what is wrong with each field. */
  get told(): string {
    return this.errors.length > 0 ? this.errors.map(({ message }) => message).join(' ') : this.message;
  }
}

export const problemOf = (status: number, body: unknown, otherwise: string): Problem => {
  const { type = '', detail, errors = [] } = (typeof body === 'object' && body !== null ? body : {}) as Body;
  return new Problem(status, type.split('/').at(-1) ?? '', detail ?? otherwise, errors);
};
