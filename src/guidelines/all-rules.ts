/** Every registered rule, by id. */

import type { Rule } from './rule';
import * as registered from './rules';

export const RULES: readonly Rule[] = Object.values<Rule>(registered).sort((a, b) => (a.id < b.id ? -1 : 1));
