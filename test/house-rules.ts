/** What `docs/house-style.md` asks of the source tree, as functions from the sources to what is wrong with them. */
import { findCycles, type Source } from '../.ci/source-tree.cjs';

const GROUND = ['common', 'audit', 'organisations', 'auth'];
const SHELVES = ['guidelines', 'networks'];
const ROAD = ['policies', 'channels', 'media', 'posts', 'checks', 'approvals', 'scheduling', 'publishing'];
const FOLLOWS = ['listening', 'notifications', 'operations'];
/** A folder may import only folders to its left. */
const LINE = [...GROUND, ...SHELVES, ...ROAD, ...FOLLOWS];
/** They hold everything together, so nothing may import them. */
const TOP = ['main.ts', 'app.ts', 'app.module.ts', 'ground.module.ts', 'entities.ts'];
const LONGEST = 200;
const DEEPEST = 3;
const STATE_OWNERS = ['posts/workflow.ts', 'posts/posts.ts'];
/** Words of the product or of every day, next to being the name of a network. */
const COMMON_NAMES = ['site', 'webhook', 'feed', 'rss', 'x'];
/** The guidelines hold what people write, and people write the names of networks; they may import none. */
const MAY_NAME_NETWORKS = /^(?:networks|guidelines)\/|^operations\/demo/;

export type HouseRule = (sources: readonly Source[]) => readonly string[];

export const importsGoLeft: HouseRule = (sources) =>
  sources.flatMap(({ path, imports }) =>
    imports.filter((target) => !mayImport(path, target)).map((to) => `${path} → ${to}`),
  );

export const foldersAreInTheLine: HouseRule = (sources) =>
  sources.map(({ path }) => path).filter((path) => !TOP.includes(path) && !LINE.includes(folderOf(path)));

export const nothingGoesRound: HouseRule = (sources) => findCycles(sources).map((group) => group.join(' ⇄ '));

export const rulesAreRegistered: HouseRule = (sources) => registered(sources, 'guidelines/rules', 'rule');

export const networksAreRegistered: HouseRule = (sources) => registered(sources, 'networks', 'network');

export const nothingIsForwarded: HouseRule = (sources) => matching(sources, /\bforwardRef\b|@nestjs\/event-emitter/);

export const filesAreShort: HouseRule = (sources) =>
  sources
    .filter((source) => source.lines > LONGEST && !isSpec(source) && !isWords(source))
    .map(({ path, lines }) => `${path} has ${lines} lines`);

export const foldersAreShallow: HouseRule = (sources) =>
  sources.map(({ path }) => path).filter((path) => path.split('/').length - 1 > DEEPEST);

export const networksKeepTheirNames: HouseRule = (sources) => {
  const names = idsIn(sources, 'networks', 'network').filter((id) => !COMMON_NAMES.includes(id));
  if (names.length === 0) return [];
  const elsewhere = sources.filter(({ path }) => !MAY_NAME_NETWORKS.test(path));
  return matching(elsewhere, new RegExp(`\\b(${names.join('|')})\\b`, 'i'));
};

export const statesAreData: HouseRule = (sources) =>
  matching(
    sources.filter((source) => !isSpec(source) && !STATE_OWNERS.includes(source.path)),
    /\b\w*[pP]ost\.state\s*(?:[!=]==?|=(?![=>]))/,
  );

function mayImport(from: string, to: string): boolean {
  if (to.startsWith('..')) return !to.startsWith('../test') || /[.-]spec/.test(from);
  if (TOP.includes(from)) return true;
  const [folder, target] = [folderOf(from), folderOf(to)];
  if (folder === target) return true;
  if (SHELVES.includes(folder)) return target === 'common';
  return LINE.includes(target) && LINE.indexOf(target) < LINE.indexOf(folder);
}

/** Every file of the kind has its spec, and its line in the index, in alphabetical order. */
function registered(sources: readonly Source[], folder: string, kind: string): readonly string[] {
  const ids = idsIn(sources, folder, kind);
  const index = sources.find(({ path }) => path === `${folder}/index.ts`)?.text ?? '';
  const listed = [...index.matchAll(new RegExp(`from '\\./([\\w-]+)\\.${kind}'`, 'g'))].map(([, id]) => id);
  const specs = new Set(sources.filter(isSpec).map(({ path }) => path));
  return [
    ...ids.filter((id) => !listed.includes(id)).map((id) => `${folder}/index.ts does not list ${id}`),
    ...listed
      .filter((id, place) => place > 0 && String(listed[place - 1]) >= String(id))
      .map((id) => `${id} is out of order`),
    ...ids
      .filter((id) => !['spec', 'spec-table'].some((ending) => specs.has(`${folder}/${id}.${kind}.${ending}.ts`)))
      .map((id) => `${folder}/${id} has no spec`),
  ];
}

function idsIn(sources: readonly Source[], folder: string, kind: string): readonly string[] {
  const file = new RegExp(`^${folder}/([\\w-]+)\\.${kind}\\.ts$`);
  return sources.flatMap(({ path }) => file.exec(path)?.[1] ?? []);
}

function matching(sources: readonly Source[], pattern: RegExp): readonly string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function isSpec({ path }: Source): boolean {
  return /[.-]spec/.test(path);
}

function isWords({ path }: Source): boolean {
  return path.includes('/words/');
}
