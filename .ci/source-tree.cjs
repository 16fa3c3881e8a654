// The sources of `src` as data: their lines and what each imports. For the architecture test and `npm run house`.
const fs = require('node:fs');
const path = require('node:path');
const ts = require('typescript');

/** Every TypeScript file below a folder, by its path inside it (`posts/workflow.ts`). */
function readTree(folder) {
  const names = fs.readdirSync(folder, { recursive: true }).map((name) => name.split(path.sep).join('/'));
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).sort();
  return sources.map((name) => sourceOf(name, fs.readFileSync(path.join(folder, name), 'utf8'), new Set(sources)));
}

/** `imports` holds paths inside the folder, and those out of it as they are written. */
function sourceOf(name, text, known) {
  const written = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const imports = [
    ...new Set(written.filter((target) => target.startsWith('.')).map((target) => resolve(name, target, known))),
  ];
  return { path: name, text, lines: text.trimEnd().split('\n').length, imports };
}

function resolve(from, target, known) {
  const plain = path.posix.join(path.posix.dirname(from), target).replace(/\.js$/, '');
  return [`${plain}.ts`, `${plain}/index.ts`].find((candidate) => known.has(candidate)) ?? plain;
}

/** Files that reach themselves through their imports, as strongly connected groups (Tarjan). */
function findCycles(sources) {
  const importsOf = new Map(sources.map(({ path: name, imports }) => [name, imports]));
  const state = { importsOf, order: new Map(), low: new Map(), stack: [], groups: [] };
  for (const name of importsOf.keys()) if (!state.order.has(name)) visit(name, state);
  return state.groups.filter((group) => group.length > 1 || importsOf.get(group[0]).includes(group[0]));
}

function visit(name, state) {
  const { importsOf, order, low, stack, groups } = state;
  order.set(name, order.size);
  low.set(name, order.get(name));
  stack.push(name);
  for (const target of importsOf.get(name).filter((candidate) => importsOf.has(candidate))) {
    if (!order.has(target)) visit(target, state);
    if (stack.includes(target)) low.set(name, Math.min(low.get(name), low.get(target)));
  }
  if (low.get(name) === order.get(name)) groups.push(stack.splice(stack.indexOf(name)));
}

module.exports = { readTree, sourceOf, findCycles };
