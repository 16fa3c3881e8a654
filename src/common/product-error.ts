/** What may not be done: thrown anywhere, turned into problem+json by one filter. */

export type Language = 'nl' | 'en';
export type Sentence = Readonly<Record<Language, string>>;

export interface FieldProblem {
  /** RFC 6901, into the request's body; query parameters stand under `/query`. */
  readonly pointer: string;
  readonly code: string;
  readonly message: Sentence;
}

export class ProductError extends Error {
  constructor(
    /** The last part of the problem's type URI, kebab-case, stable for ever. */
    readonly code: string,
    readonly status: number,
    readonly sentence: Sentence,
    readonly more: {
      readonly errors?: readonly FieldProblem[];
      readonly extension?: Readonly<Record<string, unknown>>;
      readonly retryAfterSeconds?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(`${code}: ${sentence.en}`, { cause: more.cause });
  }
}

export const notFound = () =>
  new ProductError('not-found', 404, {
    nl: 'Dit bestaat niet, of het is niet van uw organisatie.',
    en: 'This does not exist, or it is not your organisation’s.',
  });

export const notAllowed = (nl: string, en: string, code = 'not-allowed') => new ProductError(code, 403, { nl, en });

export const conflict = (code: string, nl: string, en: string, extension?: Readonly<Record<string, unknown>>) =>
  new ProductError(code, 409, { nl, en }, extension ? { extension } : {});

/** One field that does not fit. */
export const invalid = (pointer: string, code: string, nl: string, en: string, status = 400) =>
  new ProductError(
    'invalid-input',
    status,
    { nl: 'Niet alles is goed ingevuld.', en: 'Not everything is filled in properly.' },
    { errors: [{ pointer, code, message: { nl, en } }] },
  );
