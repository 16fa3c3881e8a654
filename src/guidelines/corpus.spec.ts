/** The posts of an invented municipality: what is expected is found, and nothing else that a person must deal with. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, compilePolicy, RULES, type Finding, type PostRole } from './index';

interface Expected {
  readonly rule: string;
  readonly quote: string;
  readonly topic?: string;
}

interface Post {
  readonly id: string;
  readonly text: string;
  readonly role: PostRole;
  readonly expect: readonly Expected[];
}

const read = (name: string) => readFileSync(join(__dirname, '../../test/corpus', name), 'utf8');
const policy = compilePolicy(JSON.parse(read('policy.json')));
const posts: Post[] = read('posts.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const covers = (finding: Finding, expected: Expected, text: string) => {
  const start = text.indexOf(expected.quote);
  const overlap = finding.start < start + expected.quote.length && start < finding.end;
  return finding.rule === expected.rule && overlap && finding.topic?.key === expected.topic;
};

test.each(posts.map((post) => [post.id, post] as const))('%s', (_, post) => {
  const findings = check(post, policy);
  const missed = post.expect.filter((expected) => !findings.some((finding) => covers(finding, expected, post.text)));
  const unexpected = findings
    .filter(({ severity, rule }) => severity !== 'info' && !post.expect.some((expected) => expected.rule === rule))
    .map(({ rule, quote }) => ({ rule, quote }));
  expect({ text: post.text, missed, unexpected }).toEqual({ text: post.text, missed: [], unexpected: [] });
});

test('the corpus has every rule about text, many clean posts, and no post too long to publish', () => {
  const seen = new Set(posts.flatMap((post) => post.expect.map(({ rule }) => rule)));
  const notAboutText = ['media-licence-missing', 'open-mentions', 'photo-location', 'portrait-consent-missing'];
  const graphemes = new Intl.Segmenter('nl');
  expect(RULES.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual(notAboutText);
  expect(posts.filter((post) => post.expect.length === 0).length).toBeGreaterThan(posts.length / 3);
  expect(posts.filter((post) => [...graphemes.segment(post.text)].length > 300)).toEqual([]);
});
