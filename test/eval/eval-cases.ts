/** `npm run eval:cases -- seen|unseen [--misses]`: the figures of the project's own cases. */
import { HALVES, scoreOwnCases, type Half } from './own-cases';
import { reportFunctional, reportPosts } from './report';

const UNUSABLE = 2;

function main([half, option]: string[]): number {
  if (!isHalf(half) || (option !== undefined && (option !== '--misses' || half === 'unseen'))) {
    console.error('say seen, seen --misses, or unseen: the unseen half is only measured, never read');
    return UNUSABLE;
  }
  const misses = option !== undefined;
  const { posts, functional } = scoreOwnCases(half);
  reportPosts(posts, { byRule: true, misses });
  reportFunctional(functional, misses);
  return 0;
}

const isHalf = (word: string | undefined): word is Half => HALVES.some((half) => half === word);

process.exitCode = main(process.argv.slice(2));
