import 'reflect-metadata';
import { extname } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { Config, ConfigModule } from '@sic/config';
import { createDataSource, DatabaseModule } from '@sic/database';
import { AuthGateway } from '@sic/identity';
import { OutboxModule } from '@sic/outbox';
import { entities } from '@sic/manifests';

@Module({ imports: [ConfigModule, DatabaseModule.with(entities), OutboxModule], providers: [AuthGateway] })
class MigrateModule {}

/** Brings the database to the newest schema: better-auth's tables first, then the migrations in order. */
const app = await NestFactory.createApplicationContext(MigrateModule, { logger: ['error', 'warn'] });
await app.get(AuthGateway).migrate();
const source = createDataSource({
  url: app.get(Config).databaseUrl,
  entities,
  migrations: [`${import.meta.dirname}/../migrations/*${extname(import.meta.filename)}`],
});
await source.initialize();
const done = await source.runMigrations();
await source.destroy();
await app.close();
process.stdout.write(
  done.length > 0 ? `Migrated: ${done.map((m) => m.name).join(', ')}\n` : 'The database is up to date.\n',
);
process.exit(0);
