// The specs of a whole run in a few groups: every file that Jest runs by itself loads the whole application anew, which
// costs more than most specs do. A group is a file that requires its specs, each in a `describe` of its own name.
const fs = require('node:fs');
const path = require('node:path');

const GROUPS = 10;
const SPEC = /\.(spec|e2e-spec)\.ts$/;
/** Long enough by themselves to be spread over the cores one by one. */
const ALONE = [
  'src/guidelines/',
  'test/desk/administration',
  'test/desk/a-day-at-the-desk',
  'test/desk/look-and-language',
  'test/eval/',
  'test/model/',
  'test/embedded-postgres',
  'test/first-start',
  'test/unfreeze',
  'test/journeys/a-database-that-goes-away',
  'test/journeys/a-post-lives-as-the-model-says',
  'test/journeys/a-restored-backup-publishes-nothing',
  'test/journeys/a-whole-corpus-goes-out',
  'test/journeys/nothing-leaves-while-one-guard-says-no',
];

/** Writes the groups below `test/.together` and returns which files Jest is to run, as a pattern. */
function together(root) {
  const folder = path.join(root, 'test/.together');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  const specs = specsOf(root);
  const isAlone = (spec) => ALONE.some((start) => spec.startsWith(start));
  const grouped = specs.filter((spec) => !isAlone(spec));
  for (let group = 0; group < GROUPS; group++) {
    const mine = grouped.filter((_, at) => at % GROUPS === group);
    fs.writeFileSync(path.join(folder, `group-${group + 1}.js`), mine.map(asDescribe).join(''));
  }
  return ['/test/\\.together/', ...specs.filter(isAlone).map((spec) => `/${spec.replaceAll('.', '\\.')}$`)].join('|');
}

const asDescribe = (spec) => `describe('${spec}', () => void require('../../${spec.replace(/\.ts$/, '')}'));\n`;

function specsOf(root) {
  const below = (top) =>
    fs.readdirSync(path.join(root, top), { recursive: true }).map((name) => `${top}/${name.split(path.sep).join('/')}`);
  const specs = [...below('src'), ...below('test')].filter((name) => SPEC.test(name));
  return specs.filter((name) => !name.startsWith('test/servers/')).sort();
}

module.exports = { together };
