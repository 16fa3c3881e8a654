// Writes the types of the API for the web desk, from the same code that serves the API; needs no database.
// `--check` writes nothing and fails when what is committed is not what the code says.
const fs = require('node:fs');
const path = require('node:path');
require('../bench/typescript.cjs');
require('reflect-metadata');

const root = path.resolve(__dirname, '..');
const FILE = path.join(root, 'web', 'src', 'api', 'schema.ts');
const HEAD = '// Made by `npm run api-types` from the OpenAPI document; do not edit.\n';

main().then(
  (code) => process.exit(code),
  (problem) => {
    console.error(problem);
    process.exit(1);
  },
);

async function main() {
  const { default: openapi, astToString } = await import('openapi-typescript');
  const types = HEAD + astToString(await openapi(await apiDocument(), { defaultNonNullable: false }));
  if (!process.argv.includes('--check')) {
    fs.writeFileSync(FILE, types);
    return 0;
  }
  if (fs.existsSync(FILE) && fs.readFileSync(FILE, 'utf8') === types) return 0;
  console.error('web/src/api/schema.ts is not what the API says: run "npm run api-types".');
  return 1;
}

/** In preview Nest makes the tree of modules and routes without making what stands in it. */
async function apiDocument() {
  const { NestFactory } = require('@nestjs/core');
  const { FastifyAdapter } = require('@nestjs/platform-fastify');
  const { putUnderPrefix } = require('../src/app');
  const { AppModule } = require('../src/app.module');
  const { readConfig } = require('../src/common/config');
  const { describe } = require('../src/operations/api-document');
  const config = { ...readConfig({}), databaseUrl: 'postgres://nobody@nowhere/nothing' };
  const options = { preview: true, logger: ['error'], abortOnError: false };
  const app = await NestFactory.create(AppModule.with(config), new FastifyAdapter(), options);
  putUnderPrefix(app);
  return JSON.parse(JSON.stringify(describe(app, config)));
}
