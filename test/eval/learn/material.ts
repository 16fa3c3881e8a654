/** All that is learned from: the lessons, the seen half of the project's own cases, and its corpus. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compilePolicy, type CompiledPolicy } from '../../../src/guidelines';
import { LABELS, ruleOf } from '../../../src/guidelines/learned/labels';
import { readJsonLines, readPolicy } from '../read-files';
import { readFunctionalCase, type FunctionalCase } from '../score-functional';
import { readLabelledPost, type LabelledPost } from '../score-posts';
import { readLessons, type Lesson } from './lessons';

export interface Material {
  readonly lesson: Lesson;
  readonly policy: CompiledPolicy;
  /** As posts are, whole and on every subject: what thresholds are set by. */
  readonly isPost: boolean;
  /** The rules were written with these in view: what they find in them tells nothing about other posts. */
  readonly isKnownToRules: boolean;
  /** Rules nobody said anything about here. */
  readonly without: readonly string[];
}

const CASES = join(__dirname, '../cases');
const CORPUS = join(__dirname, '../../corpus');
const FUNCTIONAL = 'functional';
const POSTS = /^posts/;
/** Lessons about one rule, in which nobody looked for the others; `only`: what its spec decided, `more`: further ones. */
const ABOUT_ONE_RULE = /^(only|more)-([a-z-]+)\.tsv$/;
/** What the specs decided counts for more. */
const TIMES_DECIDED = 3;
const LEARNED_RULES = [...new Set(LABELS.map(ruleOf))];
const MUNICIPALITIES = new Set(['dijkhaven', 'hemelrode', 'kempenlo']);

export const material = (): Material[] => [
  ...fromLessons(),
  ...readdirSync(CASES).flatMap((name) => fromCases(join(CASES, name), 'seen.jsonl')),
  ...repeated(TIMES_DECIDED, fromCases(CORPUS, 'posts.jsonl')),
];

const repeated = (times: number, some: readonly Material[]): Material[] =>
  Array.from({ length: times }, () => some).flat();

function fromLessons(): Material[] {
  const policies = new Map<string, CompiledPolicy>();
  const policyOf = (name: string) => {
    const policy = policies.get(name) ?? compilePolicy(documentOf(name));
    policies.set(name, policy);
    return policy;
  };
  return readLessons().flatMap((lesson) => {
    const [, kind, about] = ABOUT_ONE_RULE.exec(lesson.file) ?? [];
    const without = about === undefined ? [] : LEARNED_RULES.filter((rule) => rule !== about);
    const isDecided = kind === 'only';
    const isPost = POSTS.test(lesson.file);
    const one = { lesson, policy: policyOf(lesson.own), isPost, isKnownToRules: isDecided, without };
    return repeated(isDecided ? TIMES_DECIDED : 1, [one]);
  });
}

const documentOf = (name: string) => ({
  organisation: { name, aliases: [] },
  ...{ publicFigures: [], protectedTopics: [], confidentialDocuments: [] },
});

function fromCases(folder: string, name: string): Material[] {
  const policy = readPolicy(join(folder, 'policy.json'));
  const file = join(folder, name);
  const without = Object.entries(policy.rules).flatMap(([rule, { enabled }]) => (enabled === false ? [rule] : []));
  const lessons: readonly Lesson[] =
    basename(folder) === FUNCTIONAL
      ? readJsonLines(file, readFunctionalCase).items.map(lessonOfCase)
      : readJsonLines(file, readLabelledPost).items.map(lessonOfPost);
  const isPost = MUNICIPALITIES.has(basename(folder));
  return lessons.map((lesson) => ({ lesson, policy, isPost, isKnownToRules: true, without }));
}

const lessonOfPost = ({ text, role, expect }: LabelledPost): Lesson => ({
  ...{ text, role, own: '', file: '' },
  passages: expect.flatMap(({ rule, quote }) => {
    const start = quote === undefined ? -1 : text.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + (quote?.length ?? 0), rules: [rule] }];
  }),
});

const lessonOfCase = ({ text, label, functionality }: FunctionalCase): Lesson => {
  const rules = functionality.startsWith('threat') ? ['hate', 'threat'] : ['hate'];
  return {
    ...{ text, role: 'private', own: '', file: '' },
    passages: label === 'hateful' ? [{ start: 0, end: text.length, rules }] : [],
  };
};
