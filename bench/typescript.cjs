// Lets Node run TypeScript as it stands: `node -r ./bench/typescript.cjs bench/api.ts`. Types are checked elsewhere.
const fs = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { filename, sourceMaps: 'inline' });
  module._compile(code, filename);
};
