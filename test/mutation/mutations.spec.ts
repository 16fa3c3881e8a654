/** The mutation run takes long and is asked for by hand: what it would take away must still be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MUTATIONS } from './mutations';
import { PURE } from './operators';

const root = path.resolve(__dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const journeys = readdirSync(path.join(root, 'test', 'journeys'));

it.each(MUTATIONS.map(({ name, ...mutation }) => [name, mutation] as const))('%s', (_, { file, find, specs }) => {
  expect(read(file).split(find)).toHaveLength(2);
  expect(specs.filter((spec) => !journeys.includes(`${spec}.e2e-spec.ts`))).toEqual([]);
});

it.each(PURE.map((pure) => [pure.file, pure] as const))('the operators of %s', (file, { specs, from, until }) => {
  expect([from, until].filter((text) => text && !read(file).includes(text))).toEqual([]);
  const isThere = (spec: string) => existsSync(path.join(root, spec)) || existsSync(path.join(root, `${spec}.ts`));
  expect(specs.filter((spec) => !isThere(spec))).toEqual([]);
});
