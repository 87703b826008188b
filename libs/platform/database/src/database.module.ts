import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '@sic/config';
import { DataSource } from 'typeorm';
import { AuditLog } from './audit-log.js';
import { createDataSource, type DataSourceSettings } from './data-source.js';
import { Database } from './database.js';

/** Connects to PostgreSQL with the entities of the domains that an app loads. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static with(entities: DataSourceSettings['entities']): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [Config],
          useFactory: (config: Config) =>
            createDataSource({ url: config.databaseUrl, pool: config.databasePool, entities }).initialize(),
        },
        Database,
        AuditLog,
      ],
      exports: [DataSource, Database, AuditLog],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
