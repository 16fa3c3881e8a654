import { createServer } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../app';
import type { RunningConfig } from '../../common/config';
import { Database } from '../../common/database';
import { Publisher } from '../../publishing/publisher';

export interface Running {
  /** One line for whoever started it. */
  readonly says: string;
  stop(): Promise<void>;
}

export async function startApi(config: RunningConfig): Promise<Running> {
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  return { says: `open ${config.publicUrl}`, stop: () => app.close() };
}

export async function startBoth(config: RunningConfig): Promise<Running> {
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const publisher = app.get(Publisher);
  await publisher.start();
  return { says: `open ${config.publicUrl}`, stop: () => publisher.stop().then(() => app.close()) };
}

/** A worker answers nothing but whether it is well. */
export async function startWorker(config: RunningConfig): Promise<Running> {
  const app = await createApp(config);
  await app.init();
  const publisher = app.get(Publisher);
  await publisher.start();
  const health = await listenForHealth(config, app);
  return {
    says: `publishing for ${config.publicUrl}`,
    async stop() {
      health.close();
      await publisher.stop();
      await app.close();
    },
  };
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
