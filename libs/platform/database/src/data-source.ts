import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';
import { SnakeNaming } from './naming.js';

export interface DataSourceSettings {
  url: string;
  entities: MixedList<string | EntitySchema | (new () => object)>;
  /** Connections per process. */
  pool?: number;
  /** Glob of migration files; only the migrating process names it. */
  migrations?: string[];
  /** Told about errors of idle connections; without a listener they would end the process. */
  onPoolError?: (error: Error) => void;
}

/**
 * READ COMMITTED is pinned: the seat claim recounts under a lock, and at REPEATABLE READ the recount would read a
 * snapshot from before the lock. The timeouts limit how long one request can block others.
 */
const SESSION = [
  '-c default_transaction_isolation=read\\ committed',
  '-c statement_timeout=10s',
  '-c lock_timeout=4s',
  '-c idle_in_transaction_session_timeout=30s',
].join(' ');

/** A TypeORM data source with this project's naming, isolation, timeouts and pool. Never synchronises the schema. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const isMigrating = settings.migrations !== undefined;
  const options: DataSourceOptions = {
    type: 'postgres',
    url: settings.url,
    entities: settings.entities,
    migrations: settings.migrations ?? [],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    applicationName: 'sic',
    poolSize: settings.pool ?? 10,
    poolErrorHandler: settings.onPoolError ?? (() => undefined),
    extra: { idleTimeoutMillis: 300_000, keepAlive: true, ...(isMigrating ? {} : { options: SESSION }) },
  };
  return new DataSource(options);
}
