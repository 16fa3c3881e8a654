// @swc/jest reads .swcrc; decoratorMetadata there is what makes Nest's injection and TypeORM's column types work.

// Jest cannot require() an ES module below Node 24.9, so swc turns these packages into CommonJS.
const esmOnly = [
  '@noble/[^/]+',
  '@otplib/[^/]+',
  '@scure/[^/]+',
  'content-disposition',
  'file-type',
  'jose',
  'oauth4webapi',
  'openid-client',
  'otplib',
  'strtok3',
  'temporal-polyfill',
  'temporal-utils',
  'token-types',
  'uint8array-extras',
];

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testRegex: '/(src|test)/.*\\.(spec|e2e-spec)\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/test/servers/', '<rootDir>/web/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/servers/'],
  moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.(ts|m?js)$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
};
