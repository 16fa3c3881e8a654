/** `npm run eval`: measures the check on labelled posts, on functional cases, or on plain lines of text. */
import { askedIn, CannotEvaluate, type Asked } from './asked';
import { readColumn, readJsonLines, readPolicy } from './read-files';
import { reportFunctional, reportPlain, reportPosts } from './report';
import { FunctionalScore, readFunctionalCase } from './score-functional';
import { PlainScore } from './score-plain';
import { PostScore, readLabelledPost } from './score-posts';

const UNUSABLE = 2;

function main(args: string[]): number {
  try {
    const asked = askedIn(args);
    const problems = evaluate(asked);
    for (const problem of problems) console.error(problem);
    return problems.length > 0 ? UNUSABLE : 0;
  } catch (cause) {
    if (!(cause instanceof CannotEvaluate)) throw cause;
    console.error(cause.message);
    return UNUSABLE;
  }
}

/** Answers with what was wrong in the files. */
function evaluate(asked: Asked): readonly string[] {
  if (asked.functional.length > 0) return functional(asked);
  return asked.plain.length > 0 ? plain(asked) : posts(asked);
}

function posts(asked: Asked): readonly string[] {
  const score = new PostScore();
  const problems = asked.posts.flatMap(({ policy, file }) => {
    const lines = readJsonLines(file, readLabelledPost);
    const compiled = readPolicy(policy);
    for (const post of lines.items) score.add(post, compiled);
    return lines.problems;
  });
  if (asked.json) printJson({ ...score.asJson(), ...(asked.misses && { mistakes: score.mistakes }) });
  else reportPosts(score, asked);
  return problems;
}

function functional(asked: Asked): readonly string[] {
  const score = new FunctionalScore();
  const compiled = readPolicy(asked.policy);
  const problems = asked.functional.flatMap((file) => {
    const lines = readJsonLines(file, readFunctionalCase);
    for (const item of lines.items) score.add(item, compiled);
    return lines.problems;
  });
  if (asked.json) printJson({ ...score.asJson(), ...(asked.misses && { mistakes: score.mistakes }) });
  else reportFunctional(score, asked.misses);
  return problems;
}

function plain(asked: Asked): readonly string[] {
  const score = new PlainScore();
  const compiled = readPolicy(asked.policy);
  const problems = asked.plain.flatMap((file) => {
    const lines = readColumn(file, asked.column);
    for (const { line, text } of lines.items) score.add(line, text, compiled);
    return lines.problems;
  });
  if (asked.json) printJson({ ...score.asJson(), ...(asked.misses && { hits: score.hits }) });
  else reportPlain(score, asked.misses);
  return problems;
}

const printJson = (figures: object) => console.log(JSON.stringify(figures, null, 2));

process.exitCode = main(process.argv.slice(2));
