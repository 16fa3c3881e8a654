/** What others may use of the guidelines. */

export { blocks, check } from './check';
export { compilePolicy } from './compile-policy';
export type { CompiledPolicy } from './compiled-policy';
export { GUIDELINE_TITLES } from './guideline-titles';
export { PolicyError } from './policy.errors';
export { fingerprint, passageIndexOf, SHORTEST_PASSAGE, type PassageIndex } from './passages';
export { tellingWords, termKey } from './telling-words';
export type * from './rule';
export { RULES } from './all-rules';
export { Text } from './text/text';
export { warmUp } from './warm-up';
