import { ProductError, type Sentence } from '../common/product-error';

/** A policy that cannot be used; `place` says where in the document (`protectedTopics[2].terms[0]`). */
export class PolicyError extends ProductError {
  constructor(
    readonly place: string,
    problem: Sentence,
  ) {
    super('invalid-policy', 422, { nl: `${place}: ${problem.nl}.`, en: `${place}: ${problem.en}.` });
  }
}
