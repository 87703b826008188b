import 'reflect-metadata';
import { type Abstract, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Config, readConfig } from '@sic/config';
import { AuditRecord, Database, DatabaseModule } from '@sic/database';
import { outboxEntities, OutboxModule } from '@sic/outbox';
import { RateLimitsModule } from '@sic/rate-limits';
import { createTestDatabase, testSecret } from './test-database.js';

export interface TestApp {
  database: Database;
  /** A provider of the modules under test. */
  get<T>(token: Type<T> | Abstract<T>): T;
  /** Names of the events that were published since the start, in order. */
  published(): Promise<string[]>;
  close(): Promise<void>;
}

interface Parts {
  modules: (Type<object> | DynamicModule)[];
  /** The domain's entities and those that they point at; the platform's own are added. */
  entities: (new () => object)[];
  env?: Record<string, string>;
}

/** The modules of a domain on a database of their own, with events published but nobody to carry them. */
export async function startTestApp({ modules, entities, env }: Parts): Promise<TestApp> {
  const testDatabase = await createTestDatabase();
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: testDatabase.url,
    AUTH_SECRET: testSecret,
    MAIL_GROUPING_SECONDS: '0',
    ...env,
  });
  const configModule: DynamicModule = {
    module: class TestConfigModule {},
    global: true,
    providers: [{ provide: Config, useValue: config }],
    exports: [Config],
  };
  const root: DynamicModule = {
    module: class TestRootModule {},
    imports: [
      configModule,
      DatabaseModule.with([AuditRecord, ...outboxEntities, ...entities]),
      OutboxModule,
      RateLimitsModule,
      ...modules,
    ],
  };
  const app: INestApplicationContext = await NestFactory.createApplicationContext(root, {
    logger: ['error'],
    abortOnError: false,
  });
  const database = app.get(Database);
  return {
    database,
    get: (token) => app.get(token, { strict: false }),
    async published() {
      const rows = await database.manager.query<{ name: string }[]>(
        'select name from outbox_event order by created_at',
      );
      return rows.map((row) => row.name);
    },
    async close() {
      await app.close();
      await testDatabase.drop();
    },
  };
}
