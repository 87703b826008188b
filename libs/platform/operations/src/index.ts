export type { DomainManifest } from './domain-manifest.js';
export { Domains, DomainsModule } from './domains.js';
export { createLoggingModule } from './logging.module.js';
export { OperationsModule } from './operations.module.js';
export { runApp, type AppSetup } from './run-app.js';
