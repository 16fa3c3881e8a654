import { ProductError, type FieldProblem, type Sentence } from '../../common/product-error';

export const MOST_LINES = 500;

/** What is wrong on one line of a plan, in which column. */
export interface LineProblem {
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly message: Sentence;
}

export const notAPlan = (status = 415, cause?: unknown) =>
  new ProductError(
    'not-a-plan',
    status,
    {
      nl: 'Stuur het CSV-bestand als text/csv, of als formulier met één bestand in het veld "file".',
      en: 'Send the CSV file as text/csv, or as a form with one file in the field "file".',
    },
    { cause },
  );

export const unreadablePlan = (line: number, cause?: unknown) =>
  new ProductError(
    'plan-unreadable',
    422,
    {
      nl: `Dit bestand is vanaf regel ${line} niet als CSV te lezen. Kijk de aanhalingstekens na, of bewaar het opnieuw als CSV.`,
      en: `This file cannot be read as CSV from line ${line} on. Look at its quotes, or save it as CSV again.`,
    },
    { cause },
  );

export const tooManyLines = () =>
  new ProductError('too-many-lines', 422, {
    nl: `Een plan heeft hoogstens ${MOST_LINES} berichten. Splits het bestand.`,
    en: `A plan has ${MOST_LINES} posts at most. Split the file.`,
  });

export const emptyPlan = () =>
  new ProductError('plan-empty', 422, {
    nl: 'Er staan geen berichten in dit bestand.',
    en: 'There are no posts in this file.',
  });

/** Nothing was imported. */
export const linesWrong = (problems: readonly LineProblem[]) =>
  new ProductError(
    'lines-wrong',
    422,
    {
      nl: 'Niet elke regel is in orde; er is niets ingevoerd. Verbeter het bestand, of laat de foute regels overslaan (skipWrong).',
      en: 'Not every line is right; nothing was imported. Correct the file, or have the wrong lines skipped (skipWrong).',
    },
    { errors: problems.map(fieldProblem) },
  );

const fieldProblem = ({ line, column, code, message }: LineProblem): FieldProblem => ({
  pointer: `/lines/${line}${column && `/${column}`}`,
  code,
  message: { nl: `Regel ${line}: ${message.nl}`, en: `Line ${line}: ${message.en}` },
});
