// Prints how large the house is: `npm run house`.
const path = require('node:path');
const { findCycles, readTree } = require('./source-tree.cjs');

const sources = readTree(path.resolve(__dirname, '..', 'src'));
const product = sources.filter(({ path: name }) => !/[.-]spec|\/words\//.test(name));
const bySize = [...product].sort((a, b) => a.lines - b.lines);
const longest = bySize.at(-1);
const total = product.reduce((sum, { lines }) => sum + lines, 0);

console.log(`files         ${product.length}, and ${sources.length - product.length} specs and word lists`);
console.log(`lines         ${total}`);
console.log(`median file   ${bySize[Math.floor(bySize.length / 2)].lines} lines`);
console.log(`over 120      ${bySize.filter(({ lines }) => lines > 120).length} files`);
console.log(`longest file  ${longest.lines} lines (${longest.path})`);
console.log(`import cycles ${findCycles(sources).length}`);
