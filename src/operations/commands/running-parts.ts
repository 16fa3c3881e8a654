/** What `serve` starts: the API, the publisher, or both in one process. */
import { createServer } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RunningConfig } from '../../common/config';
import { Database } from '../../common/database';
import { NotificationRounds } from '../../notifications/notification-rounds';
import { Publisher } from '../../publishing/publisher';
import type { CreateApp } from './load-app';
import { notListening } from './port';

export interface Running {
  /** One line for whoever started it. */
  readonly says: string;
  stop(): Promise<void>;
}

export async function startApi(config: RunningConfig, createApp: CreateApp): Promise<Running> {
  const app = await createApp(config);
  await opened(app, config, () => app.listen(config.port, config.host));
  warmUpSoon();
  return { says: `open ${config.publicUrl}`, stop: () => app.close() };
}

export async function startBoth(config: RunningConfig, createApp: CreateApp): Promise<Running> {
  const app = await createApp(config);
  const workers = workersOf(app);
  await opened(app, config, async () => {
    await app.listen(config.port, config.host);
    await workers.start();
  });
  warmUpSoon();
  return { says: `open ${config.publicUrl}`, stop: () => workers.stop().then(() => app.close()) };
}

/** A worker answers nothing but whether it is well. */
export async function startWorker(config: RunningConfig, createApp: CreateApp): Promise<Running> {
  const app = await createApp(config);
  await app.init();
  const workers = workersOf(app);
  const health = await opened(app, config, () => listenForHealth(config, app));
  await workers.start();
  return {
    says: `publishing for ${config.publicUrl}`,
    async stop() {
      health.close();
      await workers.stop();
      await app.close();
    },
  };
}

/** Publishing, and telling people of it. */
function workersOf(app: NestFastifyApplication) {
  const [publisher, rounds] = [app.get(Publisher), app.get(NotificationRounds)];
  return {
    start: () => publisher.start().then(() => rounds.start()),
    stop: () => Promise.all([publisher.stop(), rounds.stop()]),
  };
}

/** So that the first who checks a post need not wait; whoever opens the desk need not either. */
const warmUpSoon = () => setImmediate(() => void import('../../guidelines/index.js').then(({ warmUp }) => warmUp()));

/** An application that could not be opened is closed: its connections would keep the process alive. */
async function opened<T>(app: NestFastifyApplication, config: RunningConfig, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (cause) {
    await app.close();
    throw notListening(cause, config);
  }
}

async function listenForHealth(config: RunningConfig, app: NestFastifyApplication) {
  const database = app.get(Database);
  const server = createServer((request, response) => {
    const check = request.url === '/health/ready' ? database.outside((tx) => tx.rows('SELECT 1')) : Promise.resolve();
    check.then(
      () => response.writeHead(request.url?.startsWith('/health/') ? 200 : 404).end(),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, config.host, resolve));
  return server;
}
