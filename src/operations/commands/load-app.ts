/** The application stands above this folder, so it is handed in; and a command that needs none must not pay for it. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RunningConfig } from '../../common/config';

export type CreateApp = (config: RunningConfig) => Promise<NestFastifyApplication>;
export type LoadApp = () => Promise<{ readonly createApp: CreateApp }>;
