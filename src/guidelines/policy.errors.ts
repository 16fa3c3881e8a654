/** A policy that cannot be used; `place` says where in the document (`protectedTopics[2].terms[0]`). */
export class PolicyError extends Error {
  readonly code = 'policy.invalid';

  constructor(
    readonly place: string,
    problem: string,
  ) {
    super(`${place}: ${problem}`);
    this.name = 'PolicyError';
  }
}
