/** The HTTP application: what every request passes before it reaches a controller. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { RunningConfig } from './common/config';
import { IdempotencyInterceptor } from './common/http/idempotency.interceptor';
import { answerUnreadable } from './common/http/answer-unreadable';
import { inputPipe } from './common/http/input.pipe';
import { ProblemFilter } from './common/http/problem.filter';
import { newId } from './common/ids';
import { StderrLogger } from './common/stderr-logger';
import { configureGateway } from './networks';
import { refuseBadRequests } from './common/http/refuse-bad-requests';
import { serveApiDocument } from './operations/api-document';
import { serveDesk } from './operations/serve-desk';

const LARGEST_BODY = 1_048_576;

export async function createApp(config: RunningConfig): Promise<NestFastifyApplication> {
  configureGateway({ allowPrivateAddresses: config.allowPrivateAddresses, standIns: config.networkStandIns });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter(config), {
    logger: new StderrLogger({ json: config.production, logLevels: ['fatal', 'error', 'warn'], colors: false }),
    abortOnError: false,
    bodyParser: false, // Nest would also take forms; Fastify itself takes JSON
    forceCloseConnections: true,
  });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  });
  await app.register(multipart, { attachFieldsToBody: false });
  refuseBadRequests(app.getHttpAdapter().getInstance());
  putUnderPrefix(app);
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(app.get(IdempotencyInterceptor));
  serveApiDocument(app, config);
  serveDesk(app, config);
  return app;
}

/** The contract lives below one path; what browsers and machines look for elsewhere stays where they look. */
export const putUnderPrefix = (app: INestApplication) =>
  app.setGlobalPrefix('api/v1', {
    exclude: ['health/{*path}', 'metrics', 'p/{*path}', 'm/{*path}', 'welkom', 'toegankelijkheid'],
  });

const adapter = (config: RunningConfig) =>
  new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    genReqId: () => newId(),
    trustProxy: config.trustedProxies > 0 ? config.trustedProxies : false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    requestTimeout: 60_000,
    exposeHeadRoutes: true,
    frameworkErrors: answerUnreadable,
  });

const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};
