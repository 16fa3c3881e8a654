import path from 'node:path';
import { readTree, type Source, sourceOf } from '../.ci/source-tree.cjs';
import * as house from './house-rules';

const sources = readTree(path.resolve(__dirname, '..', 'src'));
const migrations = readTree(path.resolve(__dirname, '..', 'migrations'));

/** A rule, and small trees that break it: path and text of each file. */
const rules: readonly [string, house.HouseRule, readonly (readonly Source[])[]][] = [
  [
    'a folder imports only folders to its left, and a shelf only common',
    house.importsGoLeft,
    [
      tree({ 'posts/a.ts': `import '../approvals/b'`, 'approvals/b.ts': '' }),
      tree({ 'guidelines/a.ts': `import '../audit/b'`, 'audit/b.ts': '' }),
      tree({ 'networks/a.ts': `import '../guidelines/b'`, 'guidelines/b.ts': '' }),
      tree({ 'common/a.ts': `const b = require('../posts/b')`, 'posts/b.ts': '' }),
      tree({ 'common/a.ts': `const b = import('../posts')`, 'posts/index.ts': '' }),
      tree({ 'operations/a.ts': `export * from '../app.module'`, 'app.module.ts': '' }),
      tree({ 'posts/a.ts': `import '../../test/builders'` }),
    ],
  ],
  [
    'every folder stands in the line',
    house.foldersAreInTheLine,
    [tree({ 'utils/a.ts': '' }), tree({ 'stray.ts': '' })],
  ],
  [
    'no import goes round',
    house.nothingGoesRound,
    [
      tree({ 'posts/a.ts': `import './b'`, 'posts/b.ts': `import './c'`, 'posts/c.ts': `import './a'` }),
      tree({ 'posts/a.ts': `import type { A } from './a'` }),
    ],
  ],
  [
    'every rule has its spec and its line in the index',
    house.rulesAreRegistered,
    [
      tree({
        'guidelines/rules/index.ts': '',
        'guidelines/rules/a.rule.ts': '',
        'guidelines/rules/a.rule.spec-table.ts': '',
      }),
      tree({ 'guidelines/rules/index.ts': `export { a } from './a.rule';`, 'guidelines/rules/a.rule.ts': '' }),
      tree({ 'guidelines/rules/index.ts': `export { b } from './b.rule';\nexport { a } from './a.rule';` }),
    ],
  ],
  [
    'every network has its spec and its line in the index',
    house.networksAreRegistered,
    [
      tree({ 'networks/index.ts': '', 'networks/a.network.ts': '', 'networks/a.network.spec.ts': '' }),
      tree({ 'networks/index.ts': `import { a } from './a.network';`, 'networks/a.network.ts': '' }),
      tree({ 'networks/index.ts': `import { b } from './b.network';\nimport { a } from './a.network';` }),
    ],
  ],
  [
    'nothing waits for what comes later: no forwardRef, no event bus',
    house.nothingIsForwarded,
    [tree({ 'posts/a.ts': 'forwardRef(() => B)' }), tree({ 'posts/a.ts': `import '@nestjs/event-emitter'` })],
  ],
  ['no file is over 200 lines', house.filesAreShort, [tree({ 'posts/a.ts': 'x\n'.repeat(201) })]],
  ['no folder lies deeper than three', house.foldersAreShallow, [tree({ 'posts/a/b/c/d.ts': '' })]],
  [
    'the names of networks stay in networks',
    house.networksKeepTheirNames,
    [tree({ 'networks/purplenet.network.ts': '', 'posts/a.ts': `if (channel.network === 'PurpleNet')` })],
  ],
  [
    'only the workflow looks at the state of a post, and only posts.ts assigns it',
    house.statesAreData,
    [
      tree({ 'posts/a.ts': `if (post.state === 'draft')` }),
      tree({ 'posts/a.ts': `if (lockedPost.state !== 'draft')` }),
      tree({ 'posts/a.ts': `post.state = 'draft'` }),
    ],
  ],
];

it.each(rules)('%s', (_sentence, rule) => expect(rule(sources)).toEqual([]));

it.each(rules)('would notice otherwise: %s', (_sentence, rule, broken) => {
  for (const each of broken) expect(rule(each)).toHaveLength(1);
});

it('migrations import nothing of src', () => {
  expect(migrations.filter(({ imports }) => imports.some((target) => target.startsWith('../src')))).toEqual([]);
});

it('sees the tree', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.some(({ imports }) => imports.length > 0)).toBe(true);
});

function tree(files: Readonly<Record<string, string>>): readonly Source[] {
  const known = new Set(Object.keys(files));
  return Object.entries(files).map(([name, text]) => sourceOf(name, text, known));
}
