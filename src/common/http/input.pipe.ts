/** What comes in is checked against its DTO; every field that does not fit is named, with what to do. */
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { ProductError, type FieldProblem } from '../product-error';
import { constraintSentence } from './constraint-sentences';

export const inputPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalidInput(errors.flatMap((error) => fieldProblems(error, ''))),
  });

export const invalidInput = (errors: readonly FieldProblem[], status = 400) =>
  new ProductError(
    'invalid-input',
    status,
    { nl: 'Niet alles is goed ingevuld.', en: 'Not everything is filled in properly.' },
    { errors },
  );

function fieldProblems(error: ValidationError, above: string): FieldProblem[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const here = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
    pointer,
    code,
    message: constraintSentence(code, message),
  }));
  return [...here, ...(error.children ?? []).flatMap((child) => fieldProblems(child, pointer))];
}
