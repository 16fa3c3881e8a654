/** The OpenAPI 3.1 document, made from the code, and the page that shows it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Config } from '../common/config';
import { withSharedAnswers } from './api-answers';
import { withoutNullable } from './api-nullable';
import { publicOperations } from './public-operations';

const DESCRIPTION =
  'The publishing desk of public bodies and their elected representatives. Errors are problem+json (RFC 9457).';

const FILES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Ruggespraak API</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head><body><div id="api"></div><script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;
const START = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#api', deepLinking: true });`;

/** Swagger UI sets styles on its elements; only its own page allows that. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

export function serveApiDocument(app: NestFastifyApplication, config: Config): void {
  const fastify = app.getHttpAdapter().getInstance();
  let document: OpenAPIObject | undefined;
  fastify.get('/api/openapi.json', (_request, reply) => reply.send((document ??= describe(app, config))));
  fastify.get('/api/docs', (_request, reply) =>
    reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', DOCS_POLICY).send(PAGE),
  );
  fastify.get('/api/docs/start.js', (_request, reply) => reply.header('content-type', 'text/javascript').send(START));
  const folder = path.dirname(require.resolve('swagger-ui-dist/package.json'));
  for (const [file, type] of Object.entries(FILES)) {
    fastify.get(`/api/docs/${file}`, async (_request, reply) =>
      reply
        .header('content-type', type)
        .header('cache-control', 'public, max-age=86400')
        .send(await readFile(path.join(folder, file))),
    );
  }
}

export function describe(app: INestApplication, config: Config): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Ruggespraak')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer(config.publicUrl)
    .addBearerAuth();
  const open = publicOperations(app);
  const document = SwaggerModule.createDocument(app, builder.build());
  return withoutNullable(withSharedAnswers(document, (id) => open.has(id)));
}
