export { type AuditFactValue, AuditLog, type Change } from './audit-log.js';
export { AuditRecord } from './audit-record.entity.js';
export { clock } from './clock.js';
export { createDataSource, type DataSourceSettings } from './data-source.js';
export { Database, afterCommit, isUniqueViolation, preparedRows, type Tx } from './database.js';
export { isWritten } from './is-written.js';
export { freeSlug } from './free-slug.js';
export { DatabaseModule } from './database.module.js';
export { bumpPublicVersion, publicPagesChanged } from './public-version.js';
