/** What others may use of the guidelines. */

export { blocks, check } from './check';
export { compilePolicy } from './compile-policy';
export type { CompiledPolicy } from './compiled-policy';
export { PolicyError } from './policy.errors';
export type * from './rule';
export { RULES } from './all-rules';
