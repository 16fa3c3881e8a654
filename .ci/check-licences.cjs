// Fails when a package that we ship has a licence that cannot be combined with the EUPL-1.2.
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]);
const EXCEPTIONS = [
  {
    package: /^@img\/sharp-(libvips-|wasm32$|win32-)/,
    reason: 'libvips is LGPL-3.0-or-later: an unchanged shared library, loaded at run time, that anyone can replace',
  },
  {
    package: /^pause$/,
    reason: 'its package.json names no licence; its readme holds the MIT licence',
  },
];

const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const shipped = Object.entries(packages).filter(([place, { dev, link }]) => place !== '' && !dev && !link);
const refused = shipped.map(examine).filter(Boolean);
for (const line of refused) console.error(line);
console.log(`${shipped.length} packages that we ship, ${refused.length} with a licence that does not fit`);
process.exitCode = refused.length === 0 ? 0 : 1;

function examine([place, { version, license }]) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = license ?? licenceOfInstalled(place);
  if (isAllowed(licence) || EXCEPTIONS.some((exception) => exception.package.test(name))) return undefined;
  return `${name}@${version}: ${licence ?? 'no licence given'}`;
}

/** The lock file leaves out what an old package.json writes as an object. */
function licenceOfInstalled(place) {
  const file = path.join(root, place, 'package.json');
  if (!fs.existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
}

/** One of several that are offered is enough; of several that all count, each must do. */
function isAllowed(expression = '') {
  const choices = expression.replace(/[()]/g, '').split(/ OR /i);
  return choices.some((choice) => choice.split(/ AND /i).every((licence) => ALLOWED.has(licence.trim())));
}
