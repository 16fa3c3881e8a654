/** What everything stands on: the settings, the master key and the database. */
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { RunningConfig } from './common/config';
import { dataSourceOptions } from './common/data-source';
import { Database } from './common/database';
import { Secrets } from './common/secrets';
import { entities } from './entities';

@Global()
@Module({})
export class GroundModule {
  static with(config: RunningConfig): DynamicModule {
    return {
      module: GroundModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl, config.databasePool),
          entities,
          retryAttempts: 3,
          retryDelay: 1000,
        }),
      ],
      providers: [
        Database,
        { provide: 'config', useValue: config },
        { provide: Secrets, useFactory: () => Secrets.load(config) },
      ],
      exports: [Database, 'config', Secrets],
    };
  }
}
