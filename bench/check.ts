/**
 * How fast the check is, beside what others use on the same posts; whether its cost grows only with the length of the
 * text and not with the number of terms; and what the worst text does that somebody can send.
 */
import { check, compilePolicy, type CompiledPolicy } from '../src/guidelines';
import { barePass, draftOf, millisecondsOf, slowest, timed, timesByRule, type Timed } from './parts/check-timing';
import { policyOf, postsOf, termsOf, textOfLength, type BenchPost } from './parts/check-texts';
import { printJson, printTable, rounded } from './parts/figures';
import { HOSTILE } from './parts/hostile-texts';
import { isSaid, numbers } from './parts/words';
import { peers } from './peers/peers.cjs';

const given = numbers({ posts: 10_000, terms: 5000 }, ['by-rule', 'speed-only']);
const WARM_UP = 2000;
const FEWER = 2000;
const LENGTHS = [1000, 3000, 10_000, 30_000, 100_000];
const TERMS = [100, 1000, 5000, 50_000];
const PEER_MS = 4000;
const AIMS = { p50Ms: 0.4, p99Ms: 1.5, hostileMs: 150 };

function main(): void {
  const posts = postsOf(given.posts);
  const texts = posts.map(({ text }) => text);
  const terms = termsOf(given.terms);
  const { policy, ...compiling } = compiled(terms);
  for (const text of postsOf(WARM_UP).map((post) => post.text)) check(draftOf(text), policy);
  const ours = timed(texts, (text) => check(draftOf(text), policy));
  const memory = { ...compiling, heapAfterPosts: heapMiB(), rssAfterPosts: rssMiB() };
  reportSpeed(ours, memory);
  const byRule = isSaid('by-rule') ? Object.fromEntries(timesByRule(texts.slice(0, FEWER), policy)) : undefined;
  if (byRule) reportRules(byRule);
  const rest = isSaid('speed-only') ? {} : { others: beside(posts, terms, policy, ours), ...growth(texts, policy) };
  printJson({ bench: 'check', ...given, ours, memory, ...rest, ...(byRule && { byRule }) });
}

function growth(texts: readonly string[], policy: CompiledPolicy) {
  const lengths = LENGTHS.map((length) => ({ length, ms: timeAt(length, policy) }));
  const flatness = TERMS.map((count) => withTerms(count, texts.slice(0, FEWER)));
  reportGrowth(lengths, flatness);
  const hostile = Object.entries(HOSTILE).map(([name, text]) => ({ name, ...slowest(text, policy) }));
  reportHostile(hostile);
  return { lengths, flatness, hostile };
}

function compiled(terms: readonly string[]) {
  const document = policyOf(terms);
  const [heapBefore, rssBefore] = [heapMiB(), rssMiB()];
  let policy: CompiledPolicy | undefined;
  const compileMs = rounded(
    millisecondsOf(() => (policy = compilePolicy(document))),
    1,
  );
  if (!policy) throw new Error('there is no policy');
  return { policy, compileMs, heapBefore, heapAfter: heapMiB(), rssBefore, rssAfter: rssMiB() };
}

/** Others on the same posts, for at most a few seconds each, and how many posts with nothing in them they point at. */
function beside(posts: readonly BenchPost[], terms: readonly string[], policy: CompiledPolicy, ours: Timed) {
  const texts = posts.map(({ text }) => text);
  const clean = posts.filter((post) => post.clean).map(({ text }) => text);
  const wrong = (hits: (text: string) => boolean, most = 1000) => {
    const looked = clean.slice(0, most);
    return `${rounded((100 * looked.filter(hits).length) / looked.length, 1)} %`;
  };
  const warns = (text: string) => check(draftOf(text), policy).some(({ severity }) => severity !== 'info');
  const rows = [
    { name: 'Ruggespraak, all rules, with the terms', ...ours, clean: wrong(warns) },
    { name: 'a bare pass over the characters', ...timed(texts, barePass), clean: '-' },
    ...peers(terms).map(({ name, make }) => {
      const hits = make();
      timed(texts.slice(0, 200), hits, PEER_MS / 4);
      return { name, ...timed(texts, hits, PEER_MS), clean: wrong(hits, 100) };
    }),
  ];
  printTable([
    ['', 'posts/s', 'MB/s', 'p50 ms', 'p99 ms', 'clean posts hit'],
    ...rows.map((row) => [row.name, row.perSecond, row.mbPerSecond, row.p50, row.p99, row.clean]),
  ]);
  return rows;
}

/** The best of a few, so that a collection of garbage does not look like growth. */
function timeAt(length: number, policy: CompiledPolicy): number {
  const text = textOfLength(length);
  const times = Array.from({ length: 7 }, () => millisecondsOf(() => check(draftOf(text), policy)));
  return rounded(Math.min(...times), 3);
}

function withTerms(count: number, texts: readonly string[]) {
  const { policy, compileMs, heapBefore, heapAfter } = compiled(termsOf(count));
  for (const text of texts) check(draftOf(text), policy);
  const { p50, p99 } = timed(texts, (text) => check(draftOf(text), policy));
  return { terms: count, compileMs, heapMiB: rounded(heapAfter - heapBefore, 1), p50, p99 };
}

function reportSpeed(ours: Timed, memory: Readonly<Record<string, number>>): void {
  console.log(`\n${given.posts} posts of 400 characters, ${given.terms} terms, 50 confidential documents`);
  const missed = ours.p50 > AIMS.p50Ms || ours.p99 > AIMS.p99Ms;
  const late = missed ? `, misses the aim of ${AIMS.p50Ms} and ${AIMS.p99Ms}` : '';
  printTable([
    ['posts a second', ours.perSecond],
    ['MB a second', ours.mbPerSecond],
    ['ms a post', `mean ${ours.mean}, p50 ${ours.p50}, p99 ${ours.p99}${late}`],
    ['compiling the policy', `${memory['compileMs']} ms`],
    ['heap', `${memory['heapBefore']} → ${memory['heapAfter']} → ${memory['heapAfterPosts']} MiB (compiled, used)`],
    ['resident memory', `${memory['rssBefore']} → ${memory['rssAfter']} → ${memory['rssAfterPosts']} MiB`],
  ]);
  console.log();
}

function reportGrowth(
  lengths: readonly { length: number; ms: number }[],
  flatness: readonly { terms: number; compileMs: number; heapMiB: number; p50: number; p99: number }[],
): void {
  console.log();
  const rows = lengths.map(({ length, ms }) => [length, ms, rounded((1000 * ms) / length, 4)]);
  printTable([['characters', 'ms', 'ms a thousand'], ...rows]);
  console.log();
  printTable([
    ['terms', 'compile ms', 'heap MiB', 'p50 ms', 'p99 ms'],
    ...flatness.map((row) => [row.terms, row.compileMs, row.heapMiB, row.p50, row.p99]),
  ]);
}

function reportHostile(hostile: readonly { name: string; ms: number; atLeast: boolean }[]): void {
  const worst = hostile.reduce((slow, each) => (each.ms > slow.ms ? each : slow));
  console.log('\nhostile texts of 100,000 characters, the slowest of three');
  printTable([
    ['', 'ms'],
    ...[...hostile]
      .sort((a, b) => b.ms - a.ms)
      .map(({ name, ms, atLeast }) => [name, atLeast ? `more than ${ms}` : ms]),
  ]);
  console.log(`worst: ${worst.name}, ${worst.ms} ms${worst.ms > AIMS.hostileMs ? ' (misses the aim)' : ''}`);
}

function reportRules(byRule: Readonly<Record<string, number>>): void {
  const all = Object.values(byRule).reduce((sum, ms) => sum + ms, 0);
  console.log();
  printTable([
    ['', 'ms a post', 'share'],
    ...Object.entries(byRule)
      .sort(([, a], [, b]) => b - a)
      .map(([name, ms]) => [name, ms.toFixed(4), `${((100 * ms) / all).toFixed(1)} %`]),
  ]);
}

const MIB = 1024 * 1024;

/** Twice: the first round only lets go of what is kept weakly. */
function heapMiB(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return rounded(process.memoryUsage().heapUsed / MIB, 1);
}

const rssMiB = () => rounded(process.memoryUsage().rss / MIB, 1);

main();
