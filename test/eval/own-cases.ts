/** The project's own cases in two halves: `seen` while words and patterns are written, `unseen` only ever measured. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines, readPolicy } from './read-files';
import { FunctionalScore, readFunctionalCase } from './score-functional';
import { PostScore, readLabelledPost } from './score-posts';

export const HALVES = ['seen', 'unseen'] as const;
export type Half = (typeof HALVES)[number];

const FOLDER = join(__dirname, 'cases');
const FUNCTIONAL = 'functional';

export function scoreOwnCases(half: Half) {
  const [posts, functional] = [new PostScore(), new FunctionalScore()];
  for (const name of readdirSync(FOLDER)) {
    const policy = readPolicy(join(FOLDER, name, 'policy.json'));
    const file = join(FOLDER, name, `${half}.jsonl`);
    if (name === FUNCTIONAL)
      for (const item of readJsonLines(file, readFunctionalCase).items) functional.add(item, policy);
    else for (const post of readJsonLines(file, readLabelledPost).items) posts.add(post, policy);
  }
  return { posts, functional };
}
