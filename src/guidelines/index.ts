/** What others may use of the guidelines. */

export { blocks, check } from './check';
export { compilePolicy, type CompiledPolicy } from './compile-policy';
export { PolicyError } from './policy.errors';
export type * from './rule';
export { RULES } from './all-rules';
